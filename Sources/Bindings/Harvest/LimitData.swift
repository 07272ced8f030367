import Foundation

/// `limits.json`: bounds, forms and patterns that the provider's errors print, for checks that are still to come.
struct LimitData: Codable, Equatable {
  /// What is known of one attribute.
  struct Limit: Codable, Equatable {
    /// The least and the greatest length.
    var length: [Int]?
    var minimum: Double?
    var maximum: Double?
    /// A well-known form: `arn`, `json`, `cidr`, …
    var format: String?
    var pattern: String?
    /// Rules in the provider's words.
    var rules: [String]?

    mutating func add(_ finding: Finding) {
      switch finding {
      case .length(let low, let high): length = [low, high]
      case .range(let low, let high):
        minimum = low ?? minimum
        maximum = high ?? maximum
      case .format(let name): format = name
      case .pattern(let text): pattern = text
      case .rule(let text): rules = Set((rules ?? []) + [text]).sorted()
      case .strings, .numbers, .needs: break
      }
    }
  }

  var provider: String
  /// Limits by type and path.
  var limits: [String: [String: Limit]] = [:]

  init(provider: String) { self.provider = provider }

  static func decode(_ data: Data) throws -> LimitData {
    do {
      return try JSONDecoder().decode(LimitData.self, from: data)
    } catch {
      throw BindingsError(["limits.json: \(error) — run `swift run bindgen harvest`"])
    }
  }

  subscript(type: String, path: String) -> Limit {
    get { limits[type]?[path] ?? Limit() }
    set { limits[type, default: [:]][path] = newValue }
  }

  mutating func removeEmpty() {
    limits = limits.mapValues { $0.filter { $0.value != Limit() } }.filter { !$0.value.isEmpty }
  }
}
