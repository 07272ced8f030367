import Foundation
import HCL
import TestSupport

/// The values of many expressions, as the real Terraform finds them in a file that the writer made.
enum Console {
  /// The values of an object's items.
  static func values(_ items: [ObjectItem]) throws -> [String: JSONValue] {
    try decoded("local.all", in: items)
  }

  /// The values of an object's items, all of which are strings.
  ///
  /// Each travels by itself in Base64: Terraform puts the whole result of `jsonencode` into Unicode normal form C, and so
  /// breaks the JSON of a text in which a combining mark follows a line end.
  static func texts(_ items: [ObjectItem]) throws -> [String: String] {
    try decoded("{ for k, v in local.all : k => base64encode(v) }", in: items).mapValues(Self.text)
  }

  /// The only keys of an object's items, all of which are objects.
  static func keys(_ items: [ObjectItem]) throws -> [String: String] {
    try decoded("{ for k, v in local.all : k => base64encode(keys(v)[0]) }", in: items).mapValues(Self.text)
  }

  private static func text(_ value: JSONValue) -> String {
    guard case .string(let text) = value, let data = Data(base64Encoded: text) else { return "not Base64: \(value)" }
    return String(decoding: data, as: UTF8.self)
  }

  private static func decoded(_ expression: String, in items: [ObjectItem]) throws -> [String: JSONValue] {
    let body = Body([.block(Block("locals", body: Body([.attribute(Attribute("all", .object(items)))])))])
    return try TemporaryFolder.with { folder in
      try folder.write(body.rendered(), to: "main.tf")
      let result = try Terraform.locate().run(
        ["console"], in: folder.url, input: "base64encode(jsonencode(\(expression)))\n")
      let text = result.output.trimmingCharacters(in: .whitespacesAndNewlines.union(["\""]))
      guard result.succeeded, let data = Data(base64Encoded: text) else {
        throw ConsoleFailure(description: result.errors)
      }
      return try JSONDecoder().decode([String: JSONValue].self, from: data)
    }
  }
}

/// The error of a file that Terraform does not accept.
struct ConsoleFailure: Error, CustomStringConvertible {
  var description: String
}

/// A value that `jsonencode` can tell.
enum JSONValue: Hashable, Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}
