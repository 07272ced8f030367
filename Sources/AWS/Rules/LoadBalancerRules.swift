public import Terraform

/// What Elastic Load Balancing refuses.
enum LoadBalancerRules {
  static let all: [Rule] = [
    Rule(
      "alb-idle-timeout", on: "aws_lb", limit: .albIdleTimeout, remedy: "give it a number of seconds from 1 to 4000"
    ) { $0["idle_timeout"].unless(within: .albIdleTimeout) },
    Rule(
      "alb-zones", on: "aws_lb", limit: .albZones, remedy: "name subnets in two zones"
    ) { $0.isApplicationLoadBalancer ? $0.subnetsInOneZone : [] },
    Rule(
      "alb-zone-once", on: "aws_lb",
      limit: Limit(
        "a load balancer takes one subnet of each availability zone",
        source: "Elastic Load Balancing API Reference, \"CreateLoadBalancer\""),
      remedy: "leave one of the two out"
    ) { balancer in
      // Where all are in one zone, that is the mistake.
      guard !balancer.isApplicationLoadBalancer || balancer.subnetsInOneZone.isEmpty else { return [] }
      return balancer.loadBalancerSubnets.repeated { $0.target?["availability_zone"].text }.map {
        $0.later.violation("is in the zone \($0.value), and so is \($0.earlier.name)")
      }
    },
    Rule(
      "lb-name", on: "aws_lb", "aws_lb_target_group", limit: .loadBalancerName,
      remedy: "give it a name of such characters"
    ) { $0["name"].unlessLoadBalancerName },
    Rule(
      "alb-log-bucket-policy", on: "aws_lb",
      limit: Limit(
        "a load balancer is made only if the policy of its log bucket lets Elastic Load Balancing write",
        source: "Elastic Load Balancing User Guide for Application Load Balancers, \"Enable access logs\""),
      remedy: "write an aws_s3_bucket_policy for the bucket, and let the load balancer wait for it"
    ) { balancer in
      balancer.logBuckets.filter { !$0.bucket.isBucket(ofAny: "aws_s3_bucket_policy") }.map {
        $0.argument.violation("is \($0.bucket.address), which has no policy")
      }
    },
    Rule(
      "alb-log-bucket-encryption", on: "aws_lb",
      limit: Limit(
        "access logs are written to buckets with the encryption SSE-S3 only",
        source: "Elastic Load Balancing User Guide for Application Load Balancers, \"Enable access logs\""),
      remedy: "encrypt the bucket with AES256"
    ) { balancer in
      balancer.logBuckets.filter { $0.argument.name.hasPrefix("access_logs") && $0.bucket.isEncryptedWithKMS }.map {
        $0.argument.violation("is \($0.bucket.address), which is encrypted with a key of KMS")
      }
    },
  ]
}

extension Limit {
  /// 1 to 4000 seconds.
  public static let albIdleTimeout = Limit(
    1...4000, "the idle timeout of an Application Load Balancer is 1 to 4000 seconds",
    source: "Elastic Load Balancing API Reference, \"LoadBalancerAttribute\"")
  /// Two zones at least.
  public static let albZones = Limit(
    "an Application Load Balancer stands in subnets of two availability zones at least",
    source: "Elastic Load Balancing API Reference, \"CreateLoadBalancer\"")
  /// Up to 32 letters, digits and hyphens.
  static let loadBalancerName = Limit(
    """
    a load balancer or target group has a name of at most 32 letters, digits and hyphens, without a hyphen at its ends, \
    and a load balancer's does not start with internal-
    """, source: "Elastic Load Balancing API Reference, \"CreateLoadBalancer\" and \"CreateTargetGroup\"")
}

extension PlannedResource {
  /// The type is `application` unless it is said.
  fileprivate var isApplicationLoadBalancer: Bool {
    self["load_balancer_type"].isAbsent || self["load_balancer_type"].text == "application"
  }

  /// The subnets of a load balancer, in whichever of the two forms.
  fileprivate var loadBalancerSubnets: [PlannedArgument] {
    self["subnets"].list ?? blocks("subnet_mapping").map { $0["subnet_id"] }
  }

  /// One subnet may do on an Outpost and in a Local Zone.
  fileprivate var subnetsInOneZone: [Violation] {
    guard self["subnets"].list != nil || arguments.has("subnet_mapping"), self["customer_owned_ipv4_pool"].isAbsent
    else { return [] }
    let subnets = loadBalancerSubnets
    let isElsewhere = subnets.contains {
      $0.target?["outpost_arn"].isSet == true || $0.target?["availability_zone"].isLocalZone == true
    }
    if isElsewhere { return [] }
    let place = self["subnets"].isSet ? self["subnets"] : blocks("subnet_mapping")[0]["subnet_id"]
    if subnets.count < 2 { return [place.violation(subnets.isEmpty ? "is empty" : "names one subnet")] }
    let zones = subnets.map { $0.target?["availability_zone"].text }
    guard let zone = zones[0], zones.allSatisfy({ $0 == zone }) else { return [] }
    return [place.violation("names subnets of one zone, \(zone)")]
  }

  /// The buckets of this plan that a load balancer writes logs to.
  fileprivate var logBuckets: [(argument: PlannedArgument, bucket: PlannedResource)] {
    ["access_logs", "connection_logs"].flatMap { blocks($0) }.compactMap { logs in
      guard logs["enabled"].bool == true, let bucket = logs["bucket"].plannedBucket else { return nil }
      return (logs["bucket"], bucket)
    }
  }
}

extension PlannedArgument {
  /// Whether a zone is known to be a Local Zone or a Wavelength Zone: `us-west-2-lax-1a`.
  fileprivate var isLocalZone: Bool { text.map { !Region.hasShape($0.dropLast()) } ?? false }

  fileprivate var unlessLoadBalancerName: [Violation] {
    let long = unless(atMost: 32)
    if !long.isEmpty { return long }
    return unless { name in
      name.consists { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
        && !name.hasPrefix("-") && !name.hasSuffix("-") && !(resource.type == "aws_lb" && name.hasPrefix("internal-"))
    }
  }
}
