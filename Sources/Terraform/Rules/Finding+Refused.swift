extension [Finding] {
  /// Those that are about other arguments than findings that there are already: what a type has refused, a rule need not
  /// refuse again.
  func sparing(_ refused: [Finding]) -> [Finding] {
    let arguments = Set(refused.filter { $0.attribute != nil }.map(\.argument))
    return filter { $0.attribute == nil || !arguments.contains($0.argument) }
  }
}

extension Finding {
  /// The argument that it is about.
  fileprivate var argument: Finding { Finding("", why: "", remedy: "", at: location, attribute: attribute) }
}
