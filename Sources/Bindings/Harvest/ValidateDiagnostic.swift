import Foundation

/// One finding of `terraform validate -json`.
struct ValidateDiagnostic: Decodable {
  struct Range: Decodable { let filename: String }

  let summary: String
  let detail: String?
  let range: Range?

  /// The findings in the command's answer.
  static func decode(_ data: Data) throws -> [ValidateDiagnostic] {
    struct Answer: Decodable { let diagnostics: [ValidateDiagnostic] }
    return try JSONDecoder().decode(Answer.self, from: data).diagnostics
  }
}
