public import Terraform

/// Whom a statement of a resource policy or a trust policy is about.
///
///     principals: .service(.ecsTasks)
///
/// is written
///
///     principals {
///       type        = "Service"
///       identifiers = ["ecs-tasks.amazonaws.com"]
///     }
///
/// Source: IAM User Guide, "AWS JSON policy elements: Principal".
public struct PolicyPrincipal: Sendable {
  let type: Value<String>
  let identifiers: Value<[String]>

  private init<Identifier>(_ type: String, _ identifiers: [Value<Identifier>]) {
    self.init(type, Value<[Identifier]>(identifiers))
  }

  private init<Identifier>(_ type: String, _ identifiers: Value<[Identifier]>) {
    self.type = .literal(type)
    self.identifiers = identifiers.cast()
  }

  /// AWS services.
  public static func service(_ services: Value<ServicePrincipal>...) -> PolicyPrincipal {
    PolicyPrincipal("Service", services)
  }

  /// Whole accounts: whoever their administrators allow.
  public static func account(_ accounts: Value<AccountID>...) -> PolicyPrincipal {
    PolicyPrincipal("AWS", accounts)
  }

  /// Whole accounts, by the ARNs of their roots.
  public static func account<Kind>(_ roots: Value<ARN<Kind>>...) -> PolicyPrincipal {
    PolicyPrincipal("AWS", roots)
  }

  /// Roles.
  public static func role(_ roles: Value<ARN<AWS.IAMRole>>...) -> PolicyPrincipal {
    PolicyPrincipal("AWS", roles)
  }

  /// A list of roles.
  public static func roles(_ roles: Value<[ARN<AWS.IAMRole>]>) -> PolicyPrincipal {
    PolicyPrincipal("AWS", roles)
  }

  /// What else has an ARN: users, origin access identities.
  public static func arn<Kind>(_ arns: Value<ARN<Kind>>...) -> PolicyPrincipal {
    PolicyPrincipal("AWS", arns)
  }

  /// Identity providers of the account, by ARN.
  public static func federated<Kind>(_ providers: Value<ARN<Kind>>...) -> PolicyPrincipal {
    PolicyPrincipal("Federated", providers)
  }

  /// Identity providers known by name, for example `cognito-identity.amazonaws.com`.
  public static func federated(_ providers: Value<DomainName>...) -> PolicyPrincipal {
    PolicyPrincipal("Federated", providers)
  }

  /// Accounts by the canonical identifier that S3 has for them.
  public static func canonicalUser(_ identifiers: Value<String>...) -> PolicyPrincipal {
    PolicyPrincipal("CanonicalUser", identifiers)
  }

  /// Everyone, with or without an AWS account; a condition should narrow it, unless the statement denies.
  public static var everyone: PolicyPrincipal { PolicyPrincipal("*", [Value<String>.literal("*")]) }
}

extension Arguments where Keys == AWS.Data.IAMPolicyDocument.Statement {
  /// Says whom the statement is about.
  mutating func principals(_ principal: PolicyPrincipal, file: String, line: Int) {
    append(\.principalsBlocks, file, line) {
      $0.type = principal.type
      $0.identifiers = principal.identifiers
    }
  }
}
