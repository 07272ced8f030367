public import Terraform

extension AWS {
  /// Composes the ARN of something that is not referred to, often because the reference would be a cycle.
  ///
  ///     AWS.arn(
  ///       partition: partition.partition, service: "logs", region: region.name, account: accountID,
  ///       resource: "log-group:/ecs/\(name)/backend")
  ///
  /// is written
  /// `"arn:${data.aws_partition.current.partition}:logs:${data.aws_region.current.name}:${var.account_id}:log-group:…"`.
  ///
  /// - Parameters:
  ///   - partition: `aws`, `aws-cn` or `aws-us-gov`.
  ///   - service: the service's name in ARNs, for example `logs`.
  ///   - region: left out where the service is global, as IAM is, or the resource's name is unique, as a bucket's is.
  ///   - account: left out where the resource's name is unique in the world.
  ///   - resource: what the service's ARNs end with (Service Authorization Reference, "Resource types defined by").
  public static func arn<Kind>(
    partition: Value<String> = "aws", service: String, region: Value<Region>? = nil,
    account: Value<AccountID>? = nil, resource: Value<String>
  ) -> Value<ARN<Kind>> {
    let regionText = region?.asString ?? ""
    let accountText = account?.asString ?? ""
    let arn: Value<ARN<Kind>> =
      "arn:\(partition):\(swift: service):\(regionText):\(accountText):\(resource)"
    if service.isLowercaseName { return arn }
    let fault = LiteralFault(
      service, what: "\"\(service)\" is no service in an ARN",
      why: "a service's name has lower case letters, digits and hyphens",
      remedy: "take it from the Service Authorization Reference")
    return Value(expression: arn.expression, faults: arn.faults + [fault])
  }
}
