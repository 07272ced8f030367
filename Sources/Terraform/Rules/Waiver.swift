/// A rule that a definition may break, and why.
struct Waiver: Hashable, Sendable {
  /// The rule's identifier.
  let rule: String
  let reason: String
  let location: SourceLocation
}

extension Definition {
  /// Lets the resource break one of the rules of `docs/rules.md`; a waiver that lets nothing pass is a finding.
  ///
  /// It writes nothing; `morket-gen list --waivers` lists it with the reason.
  public func waive(_ rule: String, _ reason: String, file: String = #filePath, line: Int = #line) -> Self {
    with {
      $0.waivers.append(Waiver(rule: rule, reason: reason, location: SourceLocation(file: file, line: line)))
    }
  }
}
