import Terraform

/// The page of a module, in Markdown: what it makes, takes and gives, and a call of it in both languages.
struct ModulePage {
  let module: ModuleReference
  /// The module in one sentence.
  let summary: String
  /// The Swift file that declares it, by its path in the package, if it is in there.
  let source: String?
  /// The statements of Swift that call it.
  let example: String

  /// The page.
  var text: String {
    """
    # \(module.name)

    \(summary)
    \(origin)
    \(Markdown.block("swift", example))
    gives

    \(Markdown.block("hcl", module.call.text))
    """
      + Markdown.table("What it makes", ["address", "how many"], module.made.map(row)) + files
      + Markdown.table("What it reads", ["address", "how many"], module.read.map(row))
      + Markdown.table("Inputs", ["name", "type", "default", "description"], module.inputs.map(row))
      + Markdown.table("Outputs", ["name", "description"], module.outputs.map(row))
  }

  private var origin: String {
    source.map { "\nWritten in [\($0)](../../\($0)).\n" } ?? ""
  }

  private var files: String {
    guard !module.files.isEmpty else { return "" }
    return "\nFiles beside them: \(module.files.map { "`\($0)`" }.joined(separator: ", ")).\n"
  }

  private func row(_ resource: ModuleReference.Block) -> [String] {
    [Markdown.cell(code: resource.address), resource.repetition.map { Markdown.cell(code: $0) } ?? "1"]
  }

  private func row(_ input: ModuleReference.Input) -> [String] {
    [
      Markdown.cell(code: input.name), Markdown.cell(code: input.type),
      input.defaultValue.map { Markdown.cell(code: $0) } ?? "required", Markdown.words(input.description),
    ]
  }

  private func row(_ output: ModuleReference.Output) -> [String] {
    [Markdown.cell(code: output.name), Markdown.words(output.description)]
  }
}
