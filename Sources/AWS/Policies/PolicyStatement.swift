public import Terraform

extension AWS.Data.IAMPolicyDocument {
  /// Defines the document by its statements.
  public func statements(
    file: String = #filePath, line: Int = #line, _ build: (inout PolicyStatements) -> Void
  ) -> Definition<Self> {
    define(file, line) {
      var statements = PolicyStatements(arguments: $0)
      build(&statements)
      $0 = statements.arguments
    }
  }
}

/// The statements of a policy document, written in the order of the calls.
///
///     let assumeRole = AWS.Data.IAMPolicyDocument("flow_log_assume_role")
///     …
///     assumeRole.statements {
///       $0.allow(.stsAssumeRole, principals: .service(.vpcFlowLogs)) {
///         $0.condition(.test(.stringEquals, .sourceAccount, accountID))
///       }
///     }
///
/// is written
///
///     data "aws_iam_policy_document" "flow_log_assume_role" {
///       statement {
///         effect  = "Allow"
///         actions = ["sts:AssumeRole"]
///
///         principals {
///           type        = "Service"
///           identifiers = ["vpc-flow-logs.amazonaws.com"]
///         }
///
///         condition {
///           test     = "StringEquals"
///           variable = "aws:SourceAccount"
///           values   = [var.account_id]
///         }
///       }
///     }
///
/// and `assumeRole.json` is what a role, a bucket or a key is given. Terraform composes the document itself, without a call
/// of AWS.
///
/// A type of its own and not `Arguments`: next to dynamic members Swift 6.3 stops with an internal error where a call has
/// wrong arguments, and policies are where these are likely.
public struct PolicyStatements: Sendable {
  fileprivate(set) var arguments: Arguments<AWS.Data.IAMPolicyDocument.Schema>

  /// Writes a comment above the statement that follows: why it is as it is.
  public mutating func explain(_ text: String) {
    arguments.explain(text)
  }

  /// Allows actions; without `on:`, as in a trust policy, the statement names no resource.
  public mutating func allow(
    sid: Value<StatementID>? = nil, _ actions: Value<IAMAction>..., on resources: PolicyResources? = nil,
    principals: PolicyPrincipal..., file: String = #filePath, line: Int = #line,
    _ build: (inout PolicyStatement) -> Void = { _ in }
  ) {
    add("Allow", sid, actions, on: resources, principals, file, line, build)
  }

  /// Allows actions on each of some resources, in a statement of its own; an empty list allows nothing.
  ///
  /// It is for what may be there or not, since IAM refuses a statement without a resource:
  /// `onEach: compact([keyARN])`, where the key's ARN may be null.
  public mutating func allow<Kind>(
    _ actions: Value<IAMAction>..., onEach resources: Value<[ARN<Kind>]>, file: String = #filePath,
    line: Int = #line, _ build: (inout PolicyStatement) -> Void = { _ in }
  ) {
    arguments.dynamic(\.statementBlocks, forEach: resources, file: file, line: line) {
      $0.effect = .literal("Allow")
      $0.actions = actions.checked
      $0.resources = PolicyResources.arn($1.value).list
      var statement = PolicyStatement(arguments: $0)
      build(&statement)
      $0 = statement.arguments
    }
  }

  /// Denies actions.
  public mutating func deny(
    sid: Value<StatementID>? = nil, _ actions: Value<IAMAction>..., on resources: PolicyResources? = nil,
    principals: PolicyPrincipal..., file: String = #filePath, line: Int = #line,
    _ build: (inout PolicyStatement) -> Void = { _ in }
  ) {
    add("Deny", sid, actions, on: resources, principals, file, line, build)
  }

  /// Denies every action but these: `not_actions`. To allow so is to allow what AWS adds later, so there is no such call.
  public mutating func denyAllBut(
    sid: Value<StatementID>? = nil, _ actions: Value<IAMAction>..., on resources: PolicyResources? = nil,
    principals: PolicyPrincipal..., file: String = #filePath, line: Int = #line,
    _ build: (inout PolicyStatement) -> Void = { _ in }
  ) {
    add("Deny", sid, actions, areExcepted: true, on: resources, principals, file, line, build)
  }

  private mutating func add(
    _ effect: String, _ sid: Value<StatementID>?, _ actions: [Value<IAMAction>], areExcepted: Bool = false,
    on resources: PolicyResources?, _ principals: [PolicyPrincipal], _ file: String, _ line: Int,
    _ build: (inout PolicyStatement) -> Void
  ) {
    arguments.append(\.statementBlocks, file, line) {
      if let sid { $0.sid = sid.asString }
      $0.effect = .literal(effect)
      if areExcepted { $0.notActions = actions.checked } else { $0.actions = actions.checked }
      if let resources { $0.resources = resources.list }
      for principal in principals { $0.principals(principal, file: file, line: line) }
      var statement = PolicyStatement(arguments: $0)
      build(&statement)
      $0 = statement.arguments
    }
  }
}

/// One statement, for what its call does not say: conditions, and principals that are excepted.
public struct PolicyStatement: Sendable {
  fileprivate(set) var arguments: Arguments<AWS.Data.IAMPolicyDocument.Statement>

  /// Adds a condition; several of them must all hold.
  public mutating func condition(_ condition: PolicyCondition, file: String = #filePath, line: Int = #line) {
    arguments.append(\.conditionBlocks, file, line) {
      $0.test = .literal(condition.test)
      $0.variable = condition.key
      $0.values = condition.values
    }
  }

  /// Says whom the statement is not about; with `allow` that is nearly everyone.
  public mutating func notPrincipals(_ principal: PolicyPrincipal, file: String = #filePath, line: Int = #line) {
    arguments.append(\.notPrincipalsBlocks, file, line) {
      $0.type = principal.type
      $0.identifiers = principal.identifiers
    }
  }
}

extension [Value<IAMAction>] {
  /// The actions as a list, which must not be empty.
  fileprivate var checked: Value<[String]> {
    let list: Value<[String]> = Value<[IAMAction]>(self).cast()
    if !isEmpty { return list }
    let fault = LiteralFault(
      "", what: "a policy statement has no action", why: "IAM refuses a statement without one",
      remedy: "name the actions before the resources")
    return Value(expression: list.expression, faults: [fault])
  }
}
