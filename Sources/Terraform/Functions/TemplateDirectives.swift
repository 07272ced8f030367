public import HCL

extension Value.StringInterpolation {
  /// Adds `${value}` with strip marks: `\(name, strip: .before)` is written `${~name}`.
  public mutating func appendInterpolation<Other>(_ value: Terraform.Value<Other>, strip: StripMarks)
  where Other: VariableType {
    append(Template([.interpolation(value.expression, strip: strip)]), faults: value.faults)
  }

  /// Adds `%{if condition}…%{else}…%{endif}`: `\(if: isProduction, then: "warn", else: "debug")`.
  ///
  /// Each of the directives gets the strip marks.
  public mutating func appendInterpolation(
    if condition: Terraform.Value<Bool>, then text: Terraform.Value<String>,
    else otherwise: Terraform.Value<String>? = nil, strip: StripMarks = []
  ) {
    let conditional = TemplateConditional(
      condition.expression, then: text.expression.asTemplate, otherwise: otherwise?.expression.asTemplate,
      ifStrip: strip, elseStrip: strip, endStrip: strip)
    append(
      Template([.conditional(conditional)]), faults: condition.faults + text.faults + (otherwise?.faults ?? []))
  }

  /// Adds `%{for name in collection}…%{endfor}`: `\(for: "host", in: hosts, do: { "server \($0);" })`.
  ///
  /// Each of the directives gets the strip marks.
  public mutating func appendInterpolation<Each>(
    for name: String, in collection: Terraform.Value<some IterableCollection<Each>>, strip: StripMarks = [],
    do body: (Terraform.Value<Each>) -> Terraform.Value<String>
  ) {
    appendLoop(ForNames(name), collection.erased, strip, body(.named(name)))
  }

  /// Adds `%{for position, name in collection}…%{endfor}`.
  ///
  /// Each of the directives gets the strip marks.
  public mutating func appendInterpolation<Position, Each>(
    for position: String, _ name: String, in collection: Terraform.Value<some PositionedCollection<Position, Each>>,
    strip: StripMarks = [],
    do body: (Terraform.Value<Position>, Terraform.Value<Each>) -> Terraform.Value<String>
  ) {
    appendLoop(ForNames(position, name), collection.erased, strip, body(.named(position), .named(name)))
  }

  private mutating func appendLoop(
    _ names: ForNames, _ collection: ErasedValue, _ strip: StripMarks, _ body: Terraform.Value<String>
  ) {
    let clause = ForClause(names, in: collection, if: nil)
    let loop = TemplateLoop(clause, body: body.expression.asTemplate, forStrip: strip, endStrip: strip)
    append(
      Template([.loop(loop)]), faults: collection.faults + body.faults + names.faults(within: [body.expression]))
  }
}
