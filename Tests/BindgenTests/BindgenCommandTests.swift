import Foundation
import Testing

@testable import Bindings

@Suite struct BindgenCommandTests {
  @Test("reads its arguments")
  func arguments() throws {
    let command = try BindgenCommand(["harvest", "--schema", "s.json", "--check"])
    #expect(command.action == .harvest)
    #expect(command.schema == "s.json")
    #expect(command.checks)
    #expect(try BindgenCommand([]).action == .generate)
    #expect(try BindgenCommand(["--help"]).action == .help)
  }

  @Test("reports every argument it does not know")
  func unknown() {
    let error = #expect(throws: BindingsError.self) { try BindgenCommand(["--chek", "harvst", "--schema"]) }
    #expect(
      error?.description == """
        error: unknown argument '--chek' — see `bindgen --help`
        error: unknown argument 'harvst' — see `bindgen --help`
        error: --schema needs a file
        """)
  }

  @Test("says where it must be run")
  func wrongFolder() throws {
    let nowhere = FileManager.default.temporaryDirectory.appendingPathComponent("no such package")
    let error = #expect(throws: BindingsError.self) { try BindgenCommand([]).run(root: nowhere) { _ in } }
    #expect(
      error?.messages == ["cannot read Sources/AWS/Bindings/bindings.json — run bindgen at the root of the package"])
  }
}
