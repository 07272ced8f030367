/// Two options that contradict each other.
struct Conflict: Sendable {
  let first: Option
  let second: Option
  /// Why they do.
  let why: String

  /// All pairs, in the order in which they are reported.
  static let all = [
    Conflict(first: .check, second: .force, why: "a check writes nothing, so there is nothing to force"),
    Conflict(first: .diff, second: .quiet, why: "the difference is all that --diff is for"),
    Conflict(first: .raw, second: .skips, why: "each is a list of its own"),
    Conflict(first: .raw, second: .secrets, why: "each is a list of its own"),
    Conflict(first: .skips, second: .secrets, why: "each is a list of its own"),
    Conflict(first: .raw, second: .waivers, why: "each is a list of its own"),
    Conflict(first: .skips, second: .waivers, why: "each is a list of its own"),
    Conflict(first: .secrets, second: .waivers, why: "each is a list of its own"),
  ]
}
