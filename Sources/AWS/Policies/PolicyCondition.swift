public import Terraform

/// A condition of a statement: a test of a key against values.
///
///     .test(.stringEquals, .sourceAccount, accountID)
///
/// Source: IAM User Guide, "IAM JSON policy elements: Condition".
public struct PolicyCondition: Sendable {
  let test: String
  let key: Value<String>
  let values: Value<[String]>

  private init<Operand>(_ test: String, _ key: Value<String>, _ values: [Value<Operand>]) {
    let list: Value<[String]> = Value<[Operand]>(values).cast()
    guard values.isEmpty else {
      self.init(test, key, list)
      return
    }
    let fault = LiteralFault(
      test, what: "a \(test) condition has no value", why: "a key that is compared with nothing never matches",
      remedy: "give the values after the key")
    self.init(test, key, Value(expression: list.expression, faults: [fault]))
  }

  private init(_ test: String, _ key: Value<String>, _ values: Value<[String]>) {
    self.test = test
    self.key = key
    self.values = values
  }
}

extension PolicyCondition {
  /// Compares text with each of the values; one match is enough.
  public static func test<Operand: StringValue>(
    _ test: ConditionOperator<ConditionOperand.Text>, _ key: ConditionKey<Operand>, _ values: Value<Operand>...
  ) -> PolicyCondition {
    PolicyCondition(test.name, key.name, values)
  }

  /// Compares text with each of the values, for keys and values that are both literals.
  public static func test(
    _ test: ConditionOperator<ConditionOperand.Text>, _ key: ConditionKey<String>, _ values: Value<String>...
  ) -> PolicyCondition {
    PolicyCondition(test.name, key.name, values)
  }

  /// Compares text with each of a list of values.
  public static func test<Operand: StringValue>(
    _ test: ConditionOperator<ConditionOperand.Text>, _ key: ConditionKey<Operand>, in values: Value<[Operand]>
  ) -> PolicyCondition {
    PolicyCondition(test.name, key.name, values.cast())
  }

  /// Compares an ARN with each of the values; one match is enough.
  public static func test<Kind>(
    _ test: ConditionOperator<ConditionOperand.ARN>, _ key: ConditionKey<ARN<Kind>>, _ values: Value<ARN<Kind>>...
  ) -> PolicyCondition {
    PolicyCondition(test.name, key.name, values)
  }

  /// Compares an ARN with each of the values, for values that are literals.
  public static func test(
    _ test: ConditionOperator<ConditionOperand.ARN>, _ key: ConditionKey<ARN<AnyResource>>,
    _ values: Value<ARN<AnyResource>>...
  ) -> PolicyCondition {
    PolicyCondition(test.name, key.name, values)
  }

  /// Compares an ARN with each of a list of values.
  public static func test<Kind>(
    _ test: ConditionOperator<ConditionOperand.ARN>, _ key: ConditionKey<ARN<Kind>>, in values: Value<[ARN<Kind>]>
  ) -> PolicyCondition {
    PolicyCondition(test.name, key.name, values.cast())
  }

  /// Compares a truth value.
  public static func test(
    _ test: ConditionOperator<ConditionOperand.Bool>, _ key: ConditionKey<Bool>, _ value: Bool
  ) -> PolicyCondition {
    PolicyCondition(test.name, key.name, [Value<String>.literal(String(value))])
  }

  /// Compares a number with each of the values; one match is enough.
  public static func test(
    _ test: ConditionOperator<ConditionOperand.Number>, _ key: ConditionKey<Int>, _ values: Value<Int>...
  ) -> PolicyCondition {
    PolicyCondition(test.name, key.name, values)
  }

  /// Compares an address with each of the blocks; one match is enough.
  public static func test(
    _ test: ConditionOperator<ConditionOperand.Address>, _ key: ConditionKey<CIDRBlock>, _ blocks: Value<CIDRBlock>...
  ) -> PolicyCondition {
    PolicyCondition(test.name, key.name, blocks)
  }

  /// Asks whether a key is absent (`true`) or there (`false`).
  public static func test<Operand>(
    _ test: ConditionOperator<ConditionOperand.Presence>, _ key: ConditionKey<Operand>, _ isAbsent: Bool
  ) -> PolicyCondition {
    PolicyCondition(test.name, key.name, [Value<String>.literal(String(isAbsent))])
  }
}
