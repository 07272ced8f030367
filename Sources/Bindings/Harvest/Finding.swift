import Foundation

/// What one of the provider's errors tells of the attribute it complains about.
enum Finding: Equatable {
  /// The whole list of allowed strings.
  case strings([String])
  /// The whole list of allowed numbers.
  case numbers([Int])
  /// The least and the greatest length of a text.
  case length(Int, Int)
  /// The least and the greatest number; nil where there is no such bound.
  case range(Double?, Double?)
  /// A well-known form: `arn`, `json`, `cidr`, …
  case format(String)
  /// A regular expression that a text must match.
  case pattern(String)
  /// A rule in words.
  case rule(String)
  /// The provider looks at the value only where these are set too.
  case needs([String])
}

/// Reads the provider's errors; both of its frameworks and several hands have written them.
struct FindingParser {
  let probe: Probe

  /// What the diagnostic tells of the probe's attribute, or nil where it speaks of another.
  func parse(_ diagnostic: ValidateDiagnostic) -> Finding? {
    let text = diagnostic.summary + "\n" + (diagnostic.detail ?? "")
    return list(text) ?? needs(text) ?? bounds(text) ?? form(text) ?? rule(text)
  }

  private func list(_ text: String) -> Finding? {
    if let match = text.firstMatch(of: /expected (\S+) to be one of \[(.*)\], got (.*)/) {
      guard isTarget(match.1), isWrongValue(match.3) else { return nil }
      return values(match.2)
    }
    if let match = text.firstMatch(of: /Attribute (\S+) value must be one of: \[(.*)\], got: (.*)/) {
      guard isTarget(match.1), isWrongValue(match.3) else { return nil }
      return values(match.2)
    }
    if let match = text.firstMatch(of: /Given Value: (.*)\n+Valid Values: \[(.*)\]/) {
      guard isWrongValue(match.1) else { return nil }
      return .strings(match.2.split(separator: " ").map(String.init))
    }
    return nil
  }

  /// `"a" "b"` or `1 3 5`.
  private func values(_ text: Substring) -> Finding {
    if text.hasPrefix("\"") {
      let quoted = text.matches(of: /"((?:[^"\\]|\\.)*)"/).map {
        String($0.1).replacingOccurrences(of: "\\\"", with: "\"")
      }
      // One of the frameworks quotes what was quoted already.
      return .strings(
        quoted.map { $0.hasPrefix("\"") && $0.hasSuffix("\"") && $0.count > 1 ? String($0.dropFirst().dropLast()) : $0 }
      )
    }
    let words = text.split(separator: " ")
    let numbers = words.compactMap { Int($0) }
    return numbers.count == words.count ? .numbers(numbers) : .strings(words.map(String.init))
  }

  private func needs(_ text: String) -> Finding? {
    guard let match = text.firstMatch(of: /"(\S+)": all of `(\S+)` must be specified/) else { return nil }
    let key = plain(match.1)
    guard probe.path == key || probe.path.hasPrefix(key + ".") else { return nil }
    let names = match.2.split(separator: ",").map { plain($0) }
    return .needs(names.filter { $0 != key })
  }

  private func bounds(_ text: String) -> Finding? {
    if let match = text.firstMatch(of: /expected length of (\S+) to be in the range \((\d+) - (\d+)\)/),
      isTarget(match.1)
    {
      return Int(match.2).flatMap { low in Int(match.3).map { .length(low, $0) } }
    }
    if let match = text.firstMatch(of: /Attribute (\S+) string length must be between (\d+) and (\d+)/),
      isTarget(match.1)
    {
      return Int(match.2).flatMap { low in Int(match.3).map { .length(low, $0) } }
    }
    if let match = text.firstMatch(of: /expected (\S+) to be in the range \((\S+) - (\S+)\)/), isTarget(match.1) {
      return .range(Double(match.2), Double(match.3))
    }
    if let match = text.firstMatch(of: /Attribute (\S+) value must be between (\S+) and (\S+),/), isTarget(match.1) {
      return .range(Double(match.2), Double(match.3))
    }
    if let match = text.firstMatch(of: /expected (\S+) to be at least \((\S+)\)/), isTarget(match.1) {
      return .range(Double(match.2), nil)
    }
    if let match = text.firstMatch(of: /expected (\S+) to be at most \((\S+)\)/), isTarget(match.1) {
      return .range(nil, Double(match.2))
    }
    if let match = text.firstMatch(of: /expected (\S+) to be divisible by (\d+)/), isTarget(match.1) {
      return .rule("divisible by \(match.2)")
    }
    return nil
  }

  private func form(_ text: String) -> Finding? {
    for (word, form) in Self.forms where text.contains(word) {
      guard let key = text.firstMatch(of: /(?:"|expected )([a-z0-9_.\[\]]+)"?/), isTarget(key.1) else { return nil }
      return .format(form)
    }
    if let match = text.firstMatch(of: /expected value of (\S+) to match regular expression "(.*)", got/),
      isTarget(match.1)
    {
      return .pattern(String(match.2))
    }
    if let match = text.firstMatch(of: /"(\S+)" doesn't comply with restrictions \("(.*)"\)/), isTarget(match.1) {
      return .pattern(String(match.2))
    }
    return nil
  }

  private func rule(_ text: String) -> Finding? {
    if let match = diagnosticRule(text), isTarget(match.key) { return .rule(match.rule) }
    return nil
  }

  /// `invalid value for name (…)` and `"name" …`.
  private func diagnosticRule(_ text: String) -> (key: Substring, rule: String)? {
    let line = text.split(separator: "\n").first ?? ""
    if let match = line.wholeMatch(of: /invalid value for (\S+) \((.*)\)/) { return (match.1, String(match.2)) }
    guard let match = line.wholeMatch(of: /(?:.*? )??"([a-z0-9_.]+)":? (.*)/) else { return nil }
    let said = match.2.replacingOccurrences(of: probe.wrong.text, with: "…")
    return (match.1, said)
  }

  private func isTarget(_ key: Substring) -> Bool {
    let key = plain(key)
    guard key.contains(".") else { return key == probe.path.split(separator: ".").last.map(String.init) }
    return key == probe.path || probe.path.hasSuffix("." + key)
  }

  private func isWrongValue(_ text: Substring) -> Bool { text.contains(probe.wrong.text) }

  /// A key without indexes: `rule.0.status` and `rule[0].status` are `rule.status`.
  private func plain(_ key: Substring) -> String {
    key.replacing(/\[[^\]]*\]/, with: "").split(separator: ".").filter { Int($0) == nil }.joined(separator: ".")
  }

  private static let forms: [(String, String)] = [
    ("is an invalid ARN", "arn"), ("contains an invalid JSON", "json"), ("not a valid CIDR block", "cidr"),
    ("valid IPv4 address", "ipv4"), ("valid IPv6 address", "ipv6"), ("valid RFC3339 date", "date-time"),
    ("doesn't look like AWS Account ID", "account-id"), ("doesn't look like AWS Region", "region"),
    ("is an invalid Service Principal", "service-principal"), ("valid port number", "port"),
  ]
}
