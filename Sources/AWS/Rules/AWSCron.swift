/// A cron expression as AWS writes it: `cron(0 3 * * ? *)`, minutes, hours, day of month, month, day of week and year.
///
/// Source: Amazon EventBridge User Guide, "Cron expressions reference".
struct AWSCron {
  /// Reads one; `nil` where it is none.
  init?(_ text: String) {
    guard text.hasPrefix("cron("), text.hasSuffix(")") else { return nil }
    let fields = text.dropFirst(5).dropLast().split(separator: " ", omittingEmptySubsequences: false)
    guard fields.count == 6, zip(fields, Field.all).allSatisfy({ $1.takes($0) }) else { return nil }
    // One of the two days says which day, and the other that it does not matter.
    guard (fields[2] == "?") != (fields[4] == "?") else { return nil }
  }

  /// What one of the fields may have.
  private struct Field {
    let range: ClosedRange<Int>
    var names: [String] = []
    /// What may stand after a number, or alone, such as `L` and `15W`.
    var marks: [Character] = []

    static let all = [
      Field(range: 0...59), Field(range: 0...23), Field(range: 1...31, marks: ["L", "W"]),
      Field(
        range: 1...12, names: ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]),
      Field(range: 1...7, names: ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"], marks: ["L"]),
      Field(range: 1970...2199),
    ]

    func takes(_ text: Substring) -> Bool {
      if text == "*" || text == "?" && !marks.isEmpty { return true }
      return text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { takes(part: $0) }
    }

    private func takes(part: Substring) -> Bool {
      let steps = part.split(separator: "/", omittingEmptySubsequences: false)
      if steps.count == 2 { return Int(steps[1]).map { $0 > 0 } == true && (steps[0] == "*" || takes(range: steps[0])) }
      return steps.count == 1 && takes(range: part)
    }

    private func takes(range text: Substring) -> Bool {
      let ends = text.split(separator: "-", omittingEmptySubsequences: false)
      return ends.count <= 2 && ends.allSatisfy { takes(one: $0) }
    }

    private func takes(one text: Substring) -> Bool {
      if names.contains(text.uppercased()) || Int(text).map({ range.contains($0) }) == true { return true }
      if let mark = text.last, marks.contains(mark) {
        return text.count == 1 || text == "LW" || Int(text.dropLast()).map { range.contains($0) } == true
      }
      // The second Tuesday: `3#2`.
      let nth = text.split(separator: "#", omittingEmptySubsequences: false)
      return names.count == 7 && nth.count == 2 && takes(one: nth[0])
        && Int(nth[1]).map { (1...5).contains($0) } == true
    }
  }
}
