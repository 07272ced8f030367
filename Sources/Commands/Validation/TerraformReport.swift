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

  init?(_ value: JSONValue) {
    guard let severity = value["severity"]?.string.flatMap(Diagnostic.Severity.init),
      let summary = value["summary"]?.string
    else { return nil }
    self.severity = severity
    self.summary = summary
    detail = value["detail"]?.string ?? ""
    file = value["range"]?["filename"]?.string
    line = value["range"]?["start"]?["line"]?.integer
  }
}

/// What Terraform reports as JSON.
enum TerraformReport {
  /// The findings of `terraform validate -json`, one document; `nil` if it is none.
  static func ofValidate(_ output: [UInt8]) -> [TerraformFinding]? {
    JSONValue(output)?["diagnostics"]?.elements.map { $0.compactMap(TerraformFinding.init) }
  }

  /// The findings of `terraform init -json`, a document a line; lines that are none are passed over.
  ///
  /// Warnings without a place are about how providers were installed in the temporary folder, and left out.
  static func ofInit(_ output: [UInt8]) -> [TerraformFinding] {
    output.split(separator: UInt8(ascii: "\n")).compactMap {
      JSONValue($0)?["diagnostic"].flatMap(TerraformFinding.init)
    }
    .filter { $0.severity == .error || $0.file != nil }
  }
}
