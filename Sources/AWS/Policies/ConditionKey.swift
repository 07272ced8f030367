public import Terraform

/// What a condition looks at: `.sourceAccount`, or `"ecs:cluster"` for one that has no member here.
///
/// Source: IAM User Guide, "AWS global condition context keys", and the Service Authorization Reference.
public struct ConditionKey<Operand>: Sendable, ExpressibleByStringInterpolation {
  let name: Value<String>

  /// Makes a key from its name; without a colon it is no key.
  public init(stringLiteral name: String) {
    let value = Value<String>.literal(name)
    if name.contains(":") {
      self.name = value
    } else {
      let fault = LiteralFault(
        name, what: "\"\(name)\" is no condition key", why: "a key reads prefix:name",
        remedy: "write it like aws:SourceAccount")
      self.name = Value(expression: value.expression, faults: [fault])
    }
  }

  /// Makes a key from its name with values in it, for example `"\(issuer):sub"`.
  public init(stringInterpolation name: Value<String>.StringInterpolation) {
    self.name = Value(stringInterpolation: name)
  }
}

extension ConditionKey where Operand == AccountID {
  /// `aws:SourceAccount`: the account of the resource for which a service acts; guards against a confused deputy.
  public static var sourceAccount: Self { "aws:SourceAccount" }
  /// `aws:PrincipalAccount`: the account of who asks.
  public static var principalAccount: Self { "aws:PrincipalAccount" }
  /// `aws:ResourceAccount`: the account of the resource.
  public static var resourceAccount: Self { "aws:ResourceAccount" }
}

/// An ARN, whatever its kind.
public protocol AnyARN: StringValue {}

extension ARN: AnyARN {}

extension ConditionKey where Operand: AnyARN {
  /// `aws:SourceArn`: the resource for which a service acts; guards against a confused deputy.
  public static var sourceARN: Self { "aws:SourceArn" }
  /// `aws:PrincipalArn`: who asks; for a role's session it is the role.
  public static var principalARN: Self { "aws:PrincipalArn" }
}

extension ConditionKey where Operand == ServicePrincipal {
  /// `iam:PassedToService`: the service that a role is handed to.
  public static var passedToService: Self { "iam:PassedToService" }
  /// `kms:ViaService`: the service, with its region, through which a key is used.
  public static var kmsViaService: Self { "kms:ViaService" }
}

extension ConditionKey where Operand == Region {
  /// `aws:RequestedRegion`: the region that is asked.
  public static var requestedRegion: Self { "aws:RequestedRegion" }
}

extension ConditionKey where Operand == String {
  /// `aws:PrincipalOrgID`: the organization of who asks.
  public static var principalOrganizationID: Self { "aws:PrincipalOrgID" }
  /// `cloudwatch:namespace`: where metrics are published.
  public static var cloudWatchNamespace: Self { "cloudwatch:namespace" }
}

extension ConditionKey where Operand == ID<AWS.VPC> {
  /// `aws:SourceVpc`: the VPC that a request came from through an endpoint.
  public static var sourceVPC: Self { "aws:SourceVpc" }
}

extension ConditionKey where Operand == ID<AWS.VPCEndpoint> {
  /// `aws:SourceVpce`: the endpoint that a request came through.
  public static var sourceVPCEndpoint: Self { "aws:SourceVpce" }
}

extension ConditionKey where Operand == Bool {
  /// `aws:SecureTransport`: whether the request came over TLS.
  public static var secureTransport: Self { "aws:SecureTransport" }
  /// `aws:MultiFactorAuthPresent`: whether who asks proved a second factor.
  public static var multiFactorAuthPresent: Self { "aws:MultiFactorAuthPresent" }
  /// `aws:ViaAWSService`: whether a service asks with the rights of who called it.
  public static var viaAWSService: Self { "aws:ViaAWSService" }
}

extension ConditionKey where Operand == CIDRBlock {
  /// `aws:SourceIp`: the address that a request came from; not there when it came through a VPC endpoint.
  public static var sourceIP: Self { "aws:SourceIp" }
}
