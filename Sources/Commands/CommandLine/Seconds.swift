/// A time limit as it is typed: a whole number of seconds, from one to a day.
struct Seconds: Hashable, Sendable {
  let count: Int

  /// The limit unless another is given: a first run downloads the provider.
  static let standard = Seconds(count: 300)

  private init(count: Int) {
    self.count = count
  }

  /// Reads what was typed.
  init?(_ text: String) {
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    guard let count = Int(text), (1...86_400).contains(count) else { return nil }
    self.count = count
  }
}
