import Foundation
import TestSupport
import Testing

@Suite struct MisuseTests {
  private static let compiler = Tool(name: "swiftc")

  @Test(
    "does not compile, and the message says why",
    .requires(.tool(compiler), Requirement("needs the built modules") { BuildProducts.modules != nil }),
    arguments: [
      (
        "_ = timestamp()",
        "timestamp() is another time in each run, so no plan would ever settle: use plantimestamp() in conditions"
      ),
      ("_ = uuid()", "uuid() is random, so no plan would ever settle: use uuidv5(namespace, name) instead"),
      (
        "_ = bcrypt(text)",
        "bcrypt salts at random, so no plan would ever settle: store the hash in a secret instead"
      ),
      ("_ = jsnoencode(text)", "cannot find 'jsnoencode' in scope"),
      ("_ = upper(number)", "cannot convert value of type 'Value<Int>' to expected argument type 'Value<String>'"),
      ("_ = text < text", "binary operator '<' cannot be applied to two 'Value<String>' operands"),
      ("if number == number {}", "cannot convert value of type 'Value<Bool>' to expected condition type 'Bool'"),
      ("_ = [text].contains(text)", "requires that 'Value<String>' conform to 'Equatable'"),
      (
        #"let plain: String = "\(text)"; _ = plain"#,
        "an HCL value has no text until Terraform runs: make the literal a Value<String>"
      ),
    ])
  func misuse(_ statement: String, _ message: String) throws {
    let output = try TemporaryFolder.with { folder in
      let source = try folder.write(
        """
        import Terraform
        func misuse(_ text: Value<String>, _ number: Value<Int>) {
          \(statement)
        }

        """, to: "misuse.swift")
      let compiler = try #require(Self.compiler.locate())
      let modules = try #require(BuildProducts.modules)
      return try Command(
        compiler, ["-typecheck", "-swift-version", "6", "-warnings-as-errors", "-I", modules.path, source.path],
        timeLimit: 120
      ).run()
    }
    #expect(output.status == 1)
    #expect(output.errors.contains(message), "\(output.errors)")
  }
}
