import HCL
import TestSupport
import Testing

@Suite struct ForTests {
  private let names = Expression.reference("var", "names")
  private let value = Expression.reference("v")
  private let two = Expression.object([
    ObjectItem(.name("name"), .reference("v", "name")), ObjectItem(.name("arn"), .reference("v", "arn")),
  ])

  @Test func `is written on one line where it fits`() {
    let clause = ForClause(key: "k", value: "v", in: names, if: .binary(value, .notEqual, .null))
    expectNoDifference(
      Expression.forTuple(ForTuple(clause, result: value)).rendered(), "[for k, v in var.names : v if v != null]")
    expectNoDifference(
      Expression.forObject(ForObject(clause, key: .reference("k"), value: value, groups: true)).rendered(),
      "{ for k, v in var.names : k => v... if v != null }")
  }

  @Test func `keeps its header and the bracket of its result on one line`() {
    let clause = ForClause(key: "k", value: "v", in: names, if: .reference("v", "enabled"))
    expectNoDifference(
      Expression.forTuple(ForTuple(clause, result: two)).rendered(),
      """
      [
        for k, v in var.names : {
          name = v.name
          arn  = v.arn
        }
        if v.enabled
      ]
      """)
    expectNoDifference(
      Expression.forObject(ForObject(clause, key: .reference("k"), value: two, groups: true)).rendered(),
      """
      {
        for k, v in var.names : k => {
          name = v.name
          arn  = v.arn
        }...
        if v.enabled
      }
      """)
  }

  @Test func `gives its result a line when the header leaves no room`() {
    let clause = ForClause(key: "key", value: "value", in: .reference("var", String(repeating: "x", count: 70)))
    let result = Expression.call(FunctionCall("format", [.string("%s-%s"), .reference("key"), .reference("value")]))
    expectNoDifference(
      Expression.forObject(ForObject(clause, key: .reference("key"), value: result)).rendered(),
      """
      {
        for key, value in var.\(String(repeating: "x", count: 70)) :
        key => format("%s-%s", key, value)
      }
      """)
  }

  @Test func `gives its result a line after a collection that holds an assignment`() {
    let one = Expression.object([ObjectItem(.name("a"), .null)])
    expectNoDifference(
      Expression.forTuple(ForTuple(ForClause(value: "v", in: one), result: two)).rendered(),
      """
      [
        for v in { a = null } :
        {
          name = v.name
          arn  = v.arn
        }
      ]
      """)
    expectNoDifference(
      Expression.forTuple(ForTuple(ForClause(value: "v", in: two), result: value)).rendered(),
      """
      [
        for v in {
          name = v.name
          arn  = v.arn
        } :
        v
      ]
      """)
  }

  @Test func `hugs the call around it`() {
    let expression = Expression.forTuple(ForTuple(ForClause(value: "v", in: names), result: two))
    expectNoDifference(
      Expression.call(FunctionCall("jsonencode", [expression])).rendered(),
      """
      jsonencode([
        for v in var.names : {
          name = v.name
          arn  = v.arn
        }
      ])
      """)
  }
}
