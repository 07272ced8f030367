import HCL
import TestSupport
import Testing

@Suite("Bodies through terraform fmt", .requires(.terraform))
struct FormattingTests {
  @Test func `a thousand random bodies are a fixed point`() throws {
    var random = RandomBody(source: SeededRandom("FormattingTests"))
    try TemporaryFolder.with { folder in
      for number in 0..<1000 {
        try folder.write(random.body(depth: 1 + number % 5).rendered(), to: "\(number).tf")
      }
      let result = try Terraform.locate().run(["fmt", "-check", "-diff", "-list=true"], in: folder.url)
      #expect(result.succeeded, "\(result.output.prefix(8000))\(result.errors.prefix(8000))")
    }
  }
}
