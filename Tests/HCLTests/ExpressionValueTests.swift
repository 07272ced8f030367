import HCL
import TestSupport
import Testing

@Suite("Values of expressions by the real Terraform", .requires(.terraform))
struct ExpressionValueTests {
  @Test func `ten thousand random expressions have the value that their tree says`() throws {
    var random = RandomExpression(source: SeededRandom("ExpressionValueTests"))
    for _ in 0..<10 {
      var items: [ObjectItem] = []
      var expected: [String: JSONValue] = [:]
      while items.count < 1000 {
        let expression = random.any(depth: 1 + items.count % 5)
        guard let value = try? Evaluator().value(expression) else { continue }
        let name = "value\(items.count)"
        items.append(ObjectItem(.name(name), expression))
        expected[name] = value
      }
      let values = try Console.values(items)
      for item in items {
        guard case .name(let name) = item.key else { continue }
        #expect(values[name] == expected[name], "\(item.value.rendered())")
      }
    }
  }
}
