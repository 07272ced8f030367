import Foundation

/// `enumerations.json`: the lists of allowed values that the provider's own errors print.
struct EnumerationData: Codable, Equatable {
  var provider: String
  /// Values by type (`aws_flow_log`, `data.aws_ami`) and path (`default_action.type`).
  var strings: [String: [String: [String]]]
  var numbers: [String: [String: [Int]]]
  /// Paths whose list is one of several ways to be right, so that other values are allowed too.
  var partial: [String: [String]]

  static func decode(_ data: Data) throws -> EnumerationData {
    do {
      return try JSONDecoder().decode(EnumerationData.self, from: data)
    } catch {
      throw BindingsError(["enumerations.json: \(error) — run `swift run bindgen harvest`"])
    }
  }
}
