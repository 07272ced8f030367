public import Terraform

/// The statements of a policy document, written in the order of the calls.
///
///     let assumeRole = AWS.Data.IAMPolicyDocument("flow_log_assume_role")
///     …
///     assumeRole {
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
extension Arguments where Keys == AWS.Data.IAMPolicyDocument.Schema {
  /// A statement of the document.
  public typealias Statement = AWS.Data.IAMPolicyDocument.Statement

  /// Allows actions; without `on:`, as in a trust policy, the statement names no resource.
  public mutating func allow(
    sid: Value<StatementID>? = nil, _ actions: Value<IAMAction>..., on resources: PolicyResources? = nil,
    principals: PolicyPrincipal..., file: String = #filePath, line: Int = #line,
    _ build: (inout Arguments<Statement>) -> Void = { _ in }
  ) {
    add("Allow", sid, actions, on: resources, principals, file, line, build)
  }

  /// Denies actions.
  public mutating func deny(
    sid: Value<StatementID>? = nil, _ actions: Value<IAMAction>..., on resources: PolicyResources? = nil,
    principals: PolicyPrincipal..., file: String = #filePath, line: Int = #line,
    _ build: (inout Arguments<Statement>) -> Void = { _ in }
  ) {
    add("Deny", sid, actions, on: resources, principals, file, line, build)
  }

  /// Denies every action but these: `not_actions`. To allow so is to allow what AWS adds later, so there is no such call.
  public mutating func denyAllBut(
    sid: Value<StatementID>? = nil, _ actions: Value<IAMAction>..., on resources: PolicyResources? = nil,
    principals: PolicyPrincipal..., file: String = #filePath, line: Int = #line,
    _ build: (inout Arguments<Statement>) -> Void = { _ in }
  ) {
    add("Deny", sid, actions, areExcepted: true, on: resources, principals, file, line, build)
  }

  private mutating func add(
    _ effect: String, _ sid: Value<StatementID>?, _ actions: [Value<IAMAction>], areExcepted: Bool = false,
    on resources: PolicyResources?, _ principals: [PolicyPrincipal], _ file: String, _ line: Int,
    _ build: (inout Arguments<Statement>) -> Void
  ) {
    append(\.statementBlocks, file, line) { statement in
      if let sid { statement.sid = sid.asString }
      statement.effect = .literal(effect)
      if areExcepted { statement.notActions = actions.checked } else { statement.actions = actions.checked }
      if let resources { statement.resources = resources.list }
      for principal in principals { statement.principals(principal, file: file, line: line) }
      build(&statement)
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
