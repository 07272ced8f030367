import Terraform
import TestSupport
import Testing

private struct Store: ObjectType {
  @Member("kind") var kind: Value<String>
  @Member("nodes") var nodes: Value<Int> = 1
  @Member("zones") var zones: Value<[String]> = []
}

private struct Nested: ObjectType {
  @Member("small") var small: Value<Store>
  @Member("name") var name: Value<String>
}

private struct Root: BodyModule {
  @Variable("a", "A store.") var a: Value<Store>
  @Variable("store", "A store.") var store: Value<Store>
  @Variable("retention_in_days", "Days.") var days: Value<Int>
  @Variable("nested", "An object in an object.") var nested: Value<Nested>

  var body: ModuleContent {}
}

@Suite struct EnvironmentValuesTests {
  private func tfvars(_ values: (inout ModuleArguments<Root>) -> Void) -> String {
    let environment = Environment<Root>("sample", backend: .local(), values)
    let files = Configuration(environments: [environment]).environments[0].files
    let file = files.first { $0.name == "terraform.tfvars" }
    return file.map { String(decoding: $0.rendered().bytes, as: UTF8.self) } ?? ""
  }

  @Test func `writes a flat object as one line of a table`() {
    expectNoDifference(
      tfvars {
        $0.a = .object {
          $0.kind = "x"
          $0.nodes = 2
        }
        $0.store = .object {
          $0.kind = "y"
          $0.zones = ["one", "two"]
        }
        $0.blankLine()
        $0.days = 3
      },
      """
      a     = { kind = "x", nodes = 2 }
      store = { kind = "y", zones = ["one", "two"] }

      retention_in_days = 3

      """)
  }

  @Test func `breaks an object that holds another, or many things`() {
    expectNoDifference(
      tfvars {
        $0.a = .object {
          $0.kind = "x"
          $0.zones = ["one", "two", "three", "four", "five"]
        }
        $0.nested = .object {
          $0.small = .object {
            $0.kind = "x"
            $0.nodes = 2
          }
          $0.name = "n"
        }
        $0.days = 3
      },
      """
      a = {
        kind  = "x"
        zones = ["one", "two", "three", "four", "five"]
      }

      nested = {
        small = {
          kind  = "x"
          nodes = 2
        }
        name = "n"
      }

      retention_in_days = 3

      """)
  }

  /// `a = ` takes 4 columns, and the object 24 and the text.
  @Test(arguments: [(72, true), (73, false)]) func `takes a line of a hundred columns`(length: Int, isOneLine: Bool) {
    let text = tfvars {
      $0.a = .object {
        $0.kind = Value(text: String(repeating: "k", count: length))
        $0.nodes = 2
      }
    }
    #expect(text.split(separator: "\n").map(\.count).max() == (isOneLine ? 100 : length + 12))
    #expect(text.contains("a = { kind") == isOneLine)
  }

  @Test func `sets rows apart where a long name would push them over the end`() {
    let kind = String(repeating: "k", count: 60)
    expectNoDifference(
      tfvars {
        $0.a = .object {
          $0.kind = Value(text: kind)
          $0.nodes = 2
        }
        $0.store = .object {
          $0.kind = "y"
          $0.nodes = 1
        }
        $0.days = 3
      },
      """
      a     = { kind = "\(kind)", nodes = 2 }
      store = { kind = "y", nodes = 1 }

      retention_in_days = 3

      """)
  }
}
