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

    /// Adds `${value}`; a template or a string inside is joined to the text around it.
    public mutating func appendInterpolation<Other>(_ value: Terraform.Value<Other>) where Other: VariableType {
      faults += value.faults
      switch value.expression {
      case .string(let text): appendLiteral(text)
      case .template(let inner):
        for part in inner.parts {
          if case .literal(let text) = part { appendLiteral(text) } else { parts.append(part) }
        }
      default: parts.append(.interpolation(value.expression))
      }
    }

    /// Adds text known while generating.
    public mutating func appendInterpolation(swift text: String) {
      appendLiteral(text)
    }

    /// Says how to put Swift text into a template.
    @available(*, unavailable, message: "Swift text in an HCL template is marked: \\(swift: text)")
    public mutating func appendInterpolation(_ text: String) {}

    fileprivate var expression: Expression {
      switch parts.count {
      case 0: return .string("")
      case 1: if case .literal(let text) = parts[0] { return .string(text) }
      default: break
      }
      return .template(Template(parts))
    }
  }
}
