import HCL
import TestSupport
import Testing

@testable import Terraform

@Suite struct StructureTests {
  private let port = Value<Int>(expression: .reference("var", "port"))

  @Test("keeps the order in which it is written, and breaks over lines where it is long")
  func order() {
    let definitions = jsonencode([
      [
        "name": "api", "image": "registry.example/api:1.0", "essential": true, "cpu": .value(port * 2),
        "portMappings": [["containerPort": .value(port), "protocol": "tcp"]],
      ]
    ])
    expectNoDifference(
      Body([.attribute(Attribute("container_definitions", definitions.expression))]).rendered(),
      """
      container_definitions = jsonencode([
        {
          name      = "api"
          image     = "registry.example/api:1.0"
          essential = true
          cpu       = var.port * 2
          portMappings = [
            {
              containerPort = var.port
              protocol      = "tcp"
            },
          ]
        },
      ])

      """)
  }

  @Test("is made of Swift collections too")
  func swiftCollections() {
    let list = Structure.list(["b", "a"].map { .value(Value<String>(text: $0)) })
    let object = Structure.object([("z", list), ("\(port)", .null), ("a", 1)])
    #expect(object.asValue.expression.renderedOnOneLine() == #"{ z = ["b", "a"], (tostring(var.port)) = null, a = 1 }"#)
  }

  @Test("makes text of an interpolation, and keeps the type of a value")
  func textAndValue() {
    let structure: Structure = ["text": "\(port)", "number": .value(port)]
    #expect(structure.asValue.expression.renderedOnOneLine() == "{ text = tostring(var.port), number = var.port }")
  }

  @Test("keeps the faults of keys and values, in order")
  func faults() {
    let wrong = { (name: String) in Value<[Int]>.null.map(name) { $0 }[0] }
    let structure: Structure = ["\(wrong("1"))": ["\(wrong("2"))", .value(wrong("3"))]]
    #expect(jsonencode(structure).faults.map(\.literal) == ["1", "2", "3"])
  }
}
