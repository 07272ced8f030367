import HCL

extension Value: ExpressibleByStringInterpolation where Type: StringValue {
  /// Makes an HCL template: `"\(name)-backend"` is written `"${var.name}-backend"`.
  public init(stringInterpolation text: StringInterpolation) {
    self.init(expression: text.expression, faults: text.faults)
  }

  /// Collects the parts of a template.
  public struct StringInterpolation: StringInterpolationProtocol {
    private var parts: [TemplatePart] = []
    fileprivate private(set) var faults: [LiteralFault] = []
    /// The last value that is no text by its type: alone in a template it would stay what it is.
    private var converted: Expression?

    /// Starts an empty template.
    public init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(2 * interpolationCount + 1)
    }

    /// Adds text that stands for itself.
    public mutating func appendLiteral(_ text: String) {
      if text.isEmpty { return }
      if case .literal(let before)? = parts.last {
        parts[parts.count - 1] = .literal(before + text)
      } else {
        parts.append(.literal(text))
      }
    }

    /// Adds `${value}`; text, a template or a literal number inside is joined to the text around it.
    public mutating func appendInterpolation<Other>(_ value: Terraform.Value<Other>) where Other: VariableType {
      let template = value.expression.asTemplate
      if case .interpolation(let expression, _)? = template.parts.first, template.parts.count == 1 {
        let isText = Other.self is any StringValue.Type || Other.self is any ClosedEnumeration.Type
        converted = isText ? nil : .call(FunctionCall("tostring", [expression]))
      }
      append(template, faults: value.faults)
    }

    /// Adds text known while generating.
    public mutating func appendInterpolation(swift text: String) {
      appendLiteral(text)
    }

    /// Says how to put Swift text into a template.
    @available(*, unavailable, message: "Swift text in an HCL template is marked: \\(swift: text)")
    public mutating func appendInterpolation(_ text: String) {}

    /// Adds the parts of a template.
    mutating func append(_ template: Template, faults: [LiteralFault] = []) {
      self.faults += faults
      for part in template.parts {
        if case .literal(let text) = part { appendLiteral(text) } else { parts.append(part) }
      }
    }

    /// Text as a string, `"\(name)"` as the name itself, all else as a template.
    fileprivate var expression: Expression {
      switch parts.count {
      case 0: return .string("")
      case 1:
        switch parts[0] {
        case .literal(let text): return .string(text)
        case .interpolation(let value, []): return converted ?? value
        default: break
        }
      default: break
      }
      return .template(Template(parts))
    }
  }
}

extension Expression {
  /// What stands in a template for the expression.
  var asTemplate: Template {
    switch self {
    case .string(let text): Template([.literal(text)])
    case .number(.integer(let number)): Template([.literal(String(number))])
    case .bool(let bool): Template([.literal(String(bool))])
    case .template(let inner), .heredoc(let inner): inner
    default: Template([.interpolation(self)])
    }
  }
}
