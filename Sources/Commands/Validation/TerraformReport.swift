import Generation

/// One finding of Terraform, in its own words.
struct TerraformFinding: Hashable {
  let severity: Diagnostic.Severity
  let summary: String
  let detail: String
  /// The file, seen from the folder that Terraform ran in.
  var file: String?
  /// The line in that file, from 1.
  var line: Int?
  /// What the values in the expression are: `var.size is 3`.
  var values: [String] = []

  init?(_ value: JSONValue) {
    guard let severity = value["severity"]?.string.flatMap(Diagnostic.Severity.init),
      let summary = value["summary"]?.string
    else { return nil }
    self.severity = severity
    self.summary = summary
    detail = value["detail"]?.string ?? ""
    file = value["range"]?["filename"]?.string
    line = value["range"]?["start"]?["line"]?.integer
    values = (value["snippet"]?["values"]?.elements ?? []).compactMap { value in
      // Of a collection Terraform says no more than how many elements it has.
      guard let name = value["traversal"]?.string, let statement = value["statement"]?.string,
        !statement.contains(" with ")
      else { return nil }
      return "\(name) \(statement)"
    }
  }
}

/// What Terraform reports as JSON.
enum TerraformReport {
  /// The findings of `terraform validate -json`, one document; `nil` if it is none.
  static func ofValidate(_ output: [UInt8]) -> [TerraformFinding]? {
    JSONValue(output)?["diagnostics"]?.elements.map { $0.compactMap(TerraformFinding.init) }
  }

  /// The findings of `terraform init -json`.
  ///
  /// Warnings without a place are about how providers were installed in the temporary folder, and left out.
  static func ofInit(_ output: [UInt8]) -> [TerraformFinding] {
    documents(output).compactMap { $0["diagnostic"].flatMap(TerraformFinding.init) }
      .filter { $0.severity == .error || $0.file != nil }
  }

  /// The findings of `terraform plan -json`, and what it would make; `nil` if it did not come to an end.
  static func ofPlan(_ output: [UInt8]) -> (findings: [TerraformFinding], resources: [PlannedResource])? {
    let documents = documents(output)
    let findings = documents.compactMap { $0["diagnostic"].flatMap(TerraformFinding.init) }
    let isDone = documents.contains { $0["type"]?.string == "change_summary" }
    guard isDone || findings.contains(where: { $0.severity == .error }) else { return nil }
    return (findings, documents.compactMap(PlannedResource.init))
  }

  /// What is written a document a line; lines that are none are passed over.
  private static func documents(_ output: [UInt8]) -> [JSONValue] {
    output.split(separator: UInt8(ascii: "\n")).compactMap { JSONValue($0) }
  }
}
