import AWS
import Terraform
import Testing

@Suite struct LoadBalancerRuleTests {
  private let network = AWS.VPC("this")
  private let subnets = AWS.Subnet.Counted("public")
  private let one = AWS.Subnet("one")
  private let other = AWS.Subnet("other")
  private let balancer = AWS.LB("this")
  private let logs = AWS.S3Bucket("logs")
  private let policy = AWS.S3BucketPolicy("logs")
  private let encryption = AWS.S3BucketServerSideEncryptionConfiguration("logs")

  @Test func `refuses an idle timeout of more than 4000 seconds`() {
    refuses(
      """
      aws_lb.this: idle_timeout is 5000 — the idle timeout of an Application Load Balancer is 1 to 4000 seconds \
      (Elastic Load Balancing API Reference, "LoadBalancerAttribute") — give it a number of seconds from 1 to 4000 \
      [alb-idle-timeout]
      """
    ) {
      balancer {
        $0.name = "shop"
        $0.idleTimeout = 5000  // ←
      }
    }
    accepts { balancer { $0.idleTimeout = 4000 } }
  }

  @Test func `refuses an application load balancer in one subnet`() {
    refuses(
      """
      aws_lb.this: subnets names one subnet — an Application Load Balancer stands in subnets of two availability zones \
      at least (Elastic Load Balancing API Reference, "CreateLoadBalancer") — name subnets in two zones [alb-zones]
      """
    ) {
      one(vpcID: network.id)
      balancer {
        $0.name = "shop"
        $0.subnets = [one.id]  // ←
      }
    }
    refuses(
      """
      aws_lb.this: subnet_mapping.subnet_id names one subnet — an Application Load Balancer stands in subnets of two \
      availability zones at least (Elastic Load Balancing API Reference, "CreateLoadBalancer") — name subnets in two \
      zones [alb-zones]
      """
    ) {
      balancer {
        $0.subnetMapping(subnetID: one.id)  // ←
      }
    }
    accepts {
      one(vpcID: network.id)
      balancer {
        $0.loadBalancerType = .network
        $0.subnets = [one.id]
      }
    }
    accepts {
      one(vpcID: network.id) { $0.availabilityZone = "us-west-2-lax-1a" }
        .waive("subnet-zone", "the test's provider is in another region")
      balancer { $0.subnets = [one.id] }
    }
  }

  @Test func `refuses an application load balancer whose subnets are in one zone, in a loop`() {
    refuses(
      """
      aws_lb.this: subnets names subnets of one zone, us-east-1a — an Application Load Balancer stands in subnets of \
      two availability zones at least (Elastic Load Balancing API Reference, "CreateLoadBalancer") — name subnets in \
      two zones [alb-zones]
      """
    ) {
      network { $0.cidrBlock = "10.0.0.0/16" }
      subnets(count: 2, vpcID: network.id) { subnet, index in
        subnet.availabilityZone = "us-east-1a"
        subnet.cidrBlock = cidrsubnet(network.cidrBlock, newbits: 8, netnum: index)
      }
      balancer {
        $0.loadBalancerType = .application
        $0.subnets = subnets.id  // ←
      }
    }
    let zones: Value<[AvailabilityZone]> = ["us-east-1a", "us-east-1b", "us-east-1c"]
    accepts {
      network { $0.cidrBlock = "10.0.0.0/16" }
      subnets(count: length(zones), vpcID: network.id) { subnet, index in
        subnet.availabilityZone = zones[index]
        subnet.cidrBlock = cidrsubnet(network.cidrBlock, newbits: 8, netnum: index)
      }
      balancer { $0.subnets = subnets.id }
    }
  }

  @Test func `refuses two subnets of one zone beside others`() {
    refuses(
      """
      aws_lb.this: subnets[2] is in the zone us-east-1a, and so is subnets[0] — a load balancer takes one subnet of \
      each availability zone (Elastic Load Balancing API Reference, "CreateLoadBalancer") — leave one of the two out \
      [alb-zone-once]
      """
    ) {
      one(vpcID: network.id) { $0.availabilityZone = "us-east-1a" }
      other(vpcID: network.id) { $0.availabilityZone = "us-east-1b" }
      AWS.Subnet("third")(vpcID: network.id) { $0.availabilityZone = "us-east-1a" }
      balancer {
        $0.subnets = [one.id, other.id, AWS.Subnet("third").id]  // ←
      }
    }
    accepts {
      one(vpcID: network.id) { $0.availabilityZone = "us-east-1a" }
      balancer { $0.subnets = [one.id, other.id, "subnet-0123"] }
    }
  }

  @Test func `refuses a composed name that is too long or has other characters`() {
    refuses(
      """
      aws_lb.this: name "shop-production-application-balancer" has 36 characters — a load balancer or target group has \
      a name of at most 32 letters, digits and hyphens, without a hyphen at its ends, and a load balancer's does not \
      start with internal- (Elastic Load Balancing API Reference, "CreateLoadBalancer" and "CreateTargetGroup") — give \
      it a name of such characters [lb-name]
      """
    ) {
      balancer {
        $0.name = joined("shop", "production", "application-balancer", by: "-")  // ←
      }
    }
    refuses(
      """
      aws_lb_target_group.api: name is "shop_api" — a load balancer or target group has a name of at most 32 letters, \
      digits and hyphens, without a hyphen at its ends, and a load balancer's does not start with internal- (Elastic \
      Load Balancing API Reference, "CreateLoadBalancer" and "CreateTargetGroup") — give it a name of such characters \
      [lb-name]
      """
    ) {
      AWS.LBTargetGroup("api") {
        $0.name = joined("shop", "api", by: "_")  // ←
        $0.targetType = .lambda
      }
    }
    accepts { balancer { $0.name = joined("shop", "production", "0123456789-0123", by: "-") } }
  }

  @Test func `refuses a log bucket that nobody may write to`() {
    refuses(
      """
      aws_lb.this: access_logs.bucket is aws_s3_bucket.logs, which has no policy — a load balancer is made only if the \
      policy of its log bucket lets Elastic Load Balancing write (Elastic Load Balancing User Guide for Application \
      Load Balancers, "Enable access logs") — write an aws_s3_bucket_policy for the bucket, and let the load balancer \
      wait for it [alb-log-bucket-policy]
      """
    ) {
      logs { $0.bucket = "shop-logs" }
      balancer {
        $0.accessLogs(bucket: logs.id) { $0.enabled = true }  // ←
      }
    }
    accepts {
      logs { $0.bucket = "shop-logs" }
      policy(bucket: logs.id, policy: "{}")
      balancer { $0.accessLogs(bucket: logs.id) { $0.enabled = true } }
    }
    accepts {
      AWS.Data.S3Bucket("logs")(bucket: "another-states-logs")
      balancer { $0.accessLogs(bucket: AWS.Data.S3Bucket("logs").id.cast()) { $0.enabled = true } }
    }
    accepts { balancer { $0.accessLogs(bucket: "another-accounts-logs") { $0.enabled = true } } }
    accepts {
      logs { $0.bucket = "shop-logs" }
      balancer { $0.accessLogs(bucket: logs.id) { $0.enabled = false } }
    }
  }

  @Test func `refuses a log bucket that is encrypted with a key of KMS`() {
    refuses(
      """
      aws_lb.this: access_logs.bucket is aws_s3_bucket.logs, which is encrypted with a key of KMS — access logs are \
      written to buckets with the encryption SSE-S3 only (Elastic Load Balancing User Guide for Application Load \
      Balancers, "Enable access logs") — encrypt the bucket with AES256 [alb-log-bucket-encryption]
      """
    ) {
      logs { $0.bucket = "shop-logs" }
      policy(bucket: logs.id, policy: "{}")
      encryption(bucket: logs.id) {
        $0.rule { $0.applyServerSideEncryptionByDefault(sseAlgorithm: .awsKMS) }
      }
      balancer {
        $0.accessLogs(bucket: logs.id) {  // ←
          $0.enabled = true
        }
      }
    }
    accepts {
      logs { $0.bucket = "shop-logs" }
      policy(bucket: logs.id, policy: "{}")
      encryption(bucket: logs.id) { $0.rule { $0.applyServerSideEncryptionByDefault(sseAlgorithm: .aes256) } }
      balancer { $0.accessLogs(bucket: logs.id) { $0.enabled = true } }
    }
  }
}
