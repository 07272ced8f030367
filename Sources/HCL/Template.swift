/// Text with interpolations and directives: the inside of a quoted template or of a heredoc.
public struct Template: Hashable, Sendable {
  /// The parts, in order.
  public var parts: [TemplatePart]

  /// Makes a template.
  public init(_ parts: [TemplatePart]) {
    self.parts = parts
  }
}

/// One part of a template.
public indirect enum TemplatePart: Hashable, Sendable {
  /// Text that stands for itself, whatever it holds.
  case literal(String)
  /// `${expression}`.
  case interpolation(Expression, strip: StripMarks = [])
  /// `%{if condition}…%{else}…%{endif}`.
  case conditional(TemplateConditional)
  /// `%{for value in collection}…%{endfor}`.
  case loop(TemplateLoop)
}

/// The strip marks of one `${…}` or `%{…}`: which side loses its white space.
public struct StripMarks: OptionSet, Hashable, Sendable {
  /// The bits of the set.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// `${~ …`: white space before it is removed.
  public static let before = StripMarks(rawValue: 1)
  /// `… ~}`: white space after it is removed.
  public static let after = StripMarks(rawValue: 2)
}

/// `%{if condition}…%{else}…%{endif}`.
public struct TemplateConditional: Hashable, Sendable {
  /// The condition.
  public var condition: Expression
  /// What stands there when the condition is true.
  public var then: Template
  /// What stands there when it is false; without it no `%{else}` is written.
  public var otherwise: Template?
  /// Strip marks of `%{if}`.
  public var ifStrip: StripMarks
  /// Strip marks of `%{else}`.
  public var elseStrip: StripMarks
  /// Strip marks of `%{endif}`.
  public var endStrip: StripMarks

  /// Makes a conditional.
  public init(
    _ condition: Expression, then: Template, otherwise: Template? = nil,
    ifStrip: StripMarks = [], elseStrip: StripMarks = [], endStrip: StripMarks = []
  ) {
    self.condition = condition
    self.then = then
    self.otherwise = otherwise
    self.ifStrip = ifStrip
    self.elseStrip = elseStrip
    self.endStrip = endStrip
  }
}

/// `%{for key, value in collection}…%{endfor}`.
public struct TemplateLoop: Hashable, Sendable {
  /// What is iterated over and under which names; a template's loop has no `if`.
  public var clause: ForClause
  /// What is repeated.
  public var body: Template
  /// Strip marks of `%{for}`.
  public var forStrip: StripMarks
  /// Strip marks of `%{endfor}`.
  public var endStrip: StripMarks

  /// Makes a loop.
  public init(_ clause: ForClause, body: Template, forStrip: StripMarks = [], endStrip: StripMarks = []) {
    self.clause = clause
    self.body = body
    self.forStrip = forStrip
    self.endStrip = endStrip
  }
}
