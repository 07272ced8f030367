import AWS
import Terraform

extension ALB {
  @ModuleBuilder var balancing: ModuleContent {
    loadBalancer {
      $0.name = name.cast()
      $0.loadBalancerType = .application
      $0.internal = false
      $0.securityGroups = [securityGroupID]
      $0.subnets = publicSubnetIDs.cast()
      $0.explain("The nearest thing to a time limit of requests: applications must keep idle connections longer.")
      $0.idleTimeout = idleTimeout
      $0.dropInvalidHeaderFields = true
      $0.enableDeletionProtection = deletionProtection
      $0.tags = tags
      $0.accessLogs(bucket: accessLogsBucket) {
        $0.prefix = accessLogsPrefix
        $0.enabled = true
      }
    }
    .skip("CKV2_AWS_28", "no web application firewall is asked for")
    .skip("CKV_AWS_150", "protected as deletion_protection says")
    http(loadBalancerARN: loadBalancer.arn) {
      $0.port = 80
      $0.protocol = .http
      $0.tags = tags
      $0.defaultAction(type: .redirect) {
        $0.redirect(statusCode: .http301) {
          $0.port = "443"
          $0.protocol = .https
        }
      }
    }
    https(loadBalancerARN: loadBalancer.arn) {
      $0.port = 443
      $0.protocol = .https
      $0.sslPolicy = sslPolicy
      $0.certificateARN = certificateARN
      $0.tags = tags
      $0.explain("A load balancer cannot forward to a distribution, so the browser is sent there.")
      $0.defaultAction(type: .redirect) {
        $0.redirect(statusCode: .http302) {
          $0.host = frontendHost.asString
          $0.path = "/#{path}"
          $0.query = "#{query}"
          $0.port = "443"
          $0.protocol = .https
        }
      }
    }
  }

  @ModuleBuilder var outputs: ModuleContent {
    $albARNSuffix(loadBalancer.arnSuffix)
    $albDNSName(loadBalancer.dnsName)
    $albZoneID(loadBalancer.zoneID)
    targetGroupOutput
  }

  /// ECS takes a target group only when a listener leads to it.
  private var targetGroupOutput: OutputBinding {
    targets.reduce(
      $targetGroupARNs(Value(targets.map { (MapKey(stringLiteral: $0.service.name), $0.group.arn) }))
    ) { $0.dependsOn($1.rule) }
  }

  @ModuleBuilder var validations: ModuleContent {
    $name.validation(
      nameHasShape(name) && !startswith(name, "internal-"),
      "name must have 2 to 24 lower-case letters, digits and single hyphens, and not start with internal-.")
    $publicSubnetIDs.validation(length(publicSubnetIDs) >= 2, .albZones)
    $certificateARN.validation(
      can(regex("^arn:aws[a-z-]*:acm:", certificateARN.asString)), "certificate_arn must be the ARN of a certificate.")
    $frontendHost.validation(
      can(regex("^[a-z0-9.-]+$", frontendHost.asString)),
      "frontend_host must be a host name, without https:// and path.")
    $accessLogsPrefix.validation(
      can(regex("^[^/](?:.*[^/])?$", accessLogsPrefix)) && !strcontains(accessLogsPrefix, "AWSLogs"),
      "access_logs_prefix must not be empty, start or end with a slash, nor contain AWSLogs.")
    $idleTimeout.validation(idleTimeout, within: .albIdleTimeout)
    $deregistrationDelay.validation(deregistrationDelay, within: .deregistrationDelay)
    $tags.validateTags(tags)
  }
}
