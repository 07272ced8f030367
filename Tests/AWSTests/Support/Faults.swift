import Terraform

extension LiteralFault {
  /// The three parts as they are printed.
  var line: String { "\(what) — \(why) — \(remedy)" }
}

extension StringValue {
  /// The literals of a list that the type refuses.
  static func refused(_ literals: [String]) -> [String] {
    literals.filter { fault(in: $0) != nil }
  }
}
