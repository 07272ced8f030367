import HCL

/// What must hold between the values of environments, beyond what the type of each value says.
///
///     public var rules: [EnvironmentRule] {
///       [
///         .distinct(environment, why: "it starts the names of what they make"),
///         .once(per: accountID, where: createRepositories, why: "a repository's name is the account's"),
///         .different(domainName, apiDomainName, why: "one name points to one place"),
///       ]
///     }
///
/// The values are literals, so a rule is checked while generating, at the line of the environment that breaks it.
public struct EnvironmentRule: Sendable {
  let kind: Kind
  let why: String
  let remedy: String

  enum Kind: Sendable {
    case pairwise(ValuePath, @Sendable (Expression, Expression) -> String?)
    case once(per: ValuePath, where: ValuePath)
    case within(ValuePath, ValuePath)
  }
}

extension EnvironmentRule {
  /// No two environments have the same value.
  public static func distinct<Type>(_ variable: Value<Type>, why: String) -> Self {
    Self(kind: .pairwise(ValuePath(variable)) { $0 == $1 ? "is" : nil }, why: why, remedy: "give one another value")
  }

  /// No two environments have texts between which a relation holds; `relation` says it in words: `overlaps`.
  public static func never<Type>(
    _ relation: String, _ variable: Value<Type>, why: String, remedy: String,
    when holds: @escaping @Sendable (String, String) -> Bool
  ) -> Self {
    let compare: @Sendable (Expression, Expression) -> String? = { left, right in
      guard case .string(let left) = left, case .string(let right) = right else { return nil }
      return holds(left, right) ? relation : nil
    }
    return Self(kind: .pairwise(ValuePath(variable), compare), why: why, remedy: remedy)
  }

  /// No two environments with the same value of `variable`, such as an account, both turn `flag` on.
  public static func once<Type>(
    per variable: Value<Type>, where flag: Value<Bool>, why: String
  ) -> Self {
    let name = ValuePath(flag).text
    return Self(
      kind: .once(per: ValuePath(variable), where: ValuePath(flag)), why: why,
      remedy: "set \(name) to false in one of them")
  }

  /// Two values of one environment are not the same.
  public static func different<Type, Other>(
    _ one: Value<Type>, _ other: Value<Other>, why: String
  ) -> Self {
    Self(kind: .within(ValuePath(one), ValuePath(other)), why: why, remedy: "give one another value")
  }
}

/// The way from an environment to a value: a variable's name, and the names of members inside it.
struct ValuePath: Sendable {
  let names: [String]

  /// The names that a root's variable reads from, or a member of one.
  init<Type>(_ variable: Value<Type>) {
    guard case .traversal(let traversal) = variable.expression else {
      names = []
      return
    }
    names = traversal.steps.compactMap { if case .attribute(let name) = $0 { name } else { nil } }
  }

  /// The path as Terraform writes it: `network.cidr_block`.
  var text: String { names.joined(separator: ".") }
}
