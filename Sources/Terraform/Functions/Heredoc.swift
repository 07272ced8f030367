import HCL

extension Value where Type: StringValue {
  /// Text over several lines, written between `<<-EOT` and `EOT`.
  ///
  ///     user.policy = .heredoc(
  ///       """
  ///       port = \(port)
  ///       \(if: isProduction, then: "log = warn", else: "log = debug")
  ///       """)
  ///
  /// The text ends with a line end, as that of every heredoc does; `chomp` takes it away.
  public static func heredoc(_ text: Self) -> Self {
    if case .heredoc = text.expression { return text }
    var parts = text.expression.asTemplate.parts
    if case .literal(let last)? = parts.last {
      if !last.hasSuffix("\n") { parts[parts.count - 1] = .literal(last + "\n") }
    } else {
      parts.append(.literal("\n"))
    }
    return Self(expression: .heredoc(Template(parts)), faults: text.faults)
  }
}
