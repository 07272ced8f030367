public import Terraform

/// Conditions of a statement; several of them must all hold.
///
///     $0.condition(.stringEquals, .sourceAccount, accountID)
///
/// is written
///
///     condition {
///       test     = "StringEquals"
///       variable = "aws:SourceAccount"
///       values   = [var.account_id]
///     }
extension Arguments where Keys == AWS.Data.IAMPolicyDocument.Statement {
  /// Compares text with each of the values; one match is enough.
  public mutating func condition<Operand: StringValue>(
    _ test: ConditionOperator<ConditionOperand.Text>, _ key: ConditionKey<Operand>, _ values: Value<Operand>...,
    file: String = #filePath, line: Int = #line
  ) {
    add(test.name, key.name, values, file, line)
  }

  /// Compares text with each of the values, for keys and values that are both literals.
  public mutating func condition(
    _ test: ConditionOperator<ConditionOperand.Text>, _ key: ConditionKey<String>, _ values: Value<String>...,
    file: String = #filePath, line: Int = #line
  ) {
    add(test.name, key.name, values, file, line)
  }

  /// Compares text with each of a list of values.
  public mutating func condition<Operand: StringValue>(
    _ test: ConditionOperator<ConditionOperand.Text>, _ key: ConditionKey<Operand>, in values: Value<[Operand]>,
    file: String = #filePath, line: Int = #line
  ) {
    add(test.name, key.name, values.cast(), file, line)
  }

  /// Compares an ARN with each of the values; one match is enough.
  public mutating func condition<Kind>(
    _ test: ConditionOperator<ConditionOperand.ARN>, _ key: ConditionKey<ARN<Kind>>, _ values: Value<ARN<Kind>>...,
    file: String = #filePath, line: Int = #line
  ) {
    add(test.name, key.name, values, file, line)
  }

  /// Compares an ARN with each of the values, for values that are literals.
  public mutating func condition(
    _ test: ConditionOperator<ConditionOperand.ARN>, _ key: ConditionKey<ARN<AnyResource>>,
    _ values: Value<ARN<AnyResource>>..., file: String = #filePath, line: Int = #line
  ) {
    add(test.name, key.name, values, file, line)
  }

  /// Compares an ARN with each of a list of values.
  public mutating func condition<Kind>(
    _ test: ConditionOperator<ConditionOperand.ARN>, _ key: ConditionKey<ARN<Kind>>, in values: Value<[ARN<Kind>]>,
    file: String = #filePath, line: Int = #line
  ) {
    add(test.name, key.name, values.cast(), file, line)
  }

  /// Compares a truth value.
  public mutating func condition(
    _ test: ConditionOperator<ConditionOperand.Bool>, _ key: ConditionKey<Bool>, _ value: Bool,
    file: String = #filePath, line: Int = #line
  ) {
    add(test.name, key.name, [Value<String>.literal(String(value))], file, line)
  }

  /// Compares a number with each of the values; one match is enough.
  public mutating func condition(
    _ test: ConditionOperator<ConditionOperand.Number>, _ key: ConditionKey<Int>, _ values: Value<Int>...,
    file: String = #filePath, line: Int = #line
  ) {
    add(test.name, key.name, values, file, line)
  }

  /// Compares an address with each of the blocks; one match is enough.
  public mutating func condition(
    _ test: ConditionOperator<ConditionOperand.Address>, _ key: ConditionKey<CIDRBlock>, _ blocks: Value<CIDRBlock>...,
    file: String = #filePath, line: Int = #line
  ) {
    add(test.name, key.name, blocks, file, line)
  }

  /// Asks whether a key is absent (`true`) or there (`false`).
  public mutating func condition<Operand>(
    _ test: ConditionOperator<ConditionOperand.Presence>, _ key: ConditionKey<Operand>, _ isAbsent: Bool,
    file: String = #filePath, line: Int = #line
  ) {
    add(test.name, key.name, [Value<String>.literal(String(isAbsent))], file, line)
  }

  private mutating func add<Operand>(
    _ test: String, _ key: Value<String>, _ values: [Value<Operand>], _ file: String, _ line: Int
  ) {
    var list: Value<[String]> = Value<[Operand]>(values).cast()
    if values.isEmpty {
      let fault = LiteralFault(
        test, what: "a \(test) condition has no value", why: "a key that is compared with nothing never matches",
        remedy: "give the values after the key")
      list = Value(expression: list.expression, faults: [fault])
    }
    add(test, key, list, file, line)
  }

  private mutating func add(
    _ test: String, _ key: Value<String>, _ values: Value<[String]>, _ file: String, _ line: Int
  ) {
    append(\.conditionBlocks, file, line) {
      $0.test = .literal(test)
      $0.variable = key
      $0.values = values
    }
  }
}
