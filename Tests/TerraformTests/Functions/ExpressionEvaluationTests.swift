import Foundation
import HCL
import TestSupport
import Testing

@Suite struct ExpressionEvaluationTests {
  @Test("Terraform evaluates each expression to the result beside it", .requires(.terraform))
  func evaluation() throws {
    let examples = Samples.all.filter { $0.result != nil }
    let results = Expression.tuple(
      examples.map { example in
        // The text is parsed as Swift wrote it; `try` keeps one mistake from hiding the other results.
        .call(
          FunctionCall(
            "try",
            [.call(FunctionCall("jsonencode", [example.expression])), .string("no value")]))
      })
    let module =
      Samples.module
      + Body([.block(Block("locals", body: Body([.attribute(Attribute("results", results))])))])
      .rendered()
    let found = try TemporaryFolder.with { folder in
      try folder.write(module, to: "main.tf")
      for (name, text) in Samples.files { try folder.write(text, to: name) }
      let run = try Terraform.locate().run(
        ["console"], in: folder.url, input: "base64encode(jsonencode(nonsensitive(local.results)))\n")
      let answer = run.output.trimmingCharacters(in: CharacterSet(charactersIn: "\"\n"))
      let data = try #require(Data(base64Encoded: answer), "\(run.output)\(run.errors)")
      return try JSONDecoder().decode([String].self, from: data)
    }
    #expect(found.count == examples.count)
    for (example, result) in zip(examples, found) {
      #expect(result == example.result, "\(example.hcl)")
    }
  }
}
