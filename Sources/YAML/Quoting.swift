extension String {
  /// The text in `'…'`, where a quote is written twice.
  ///
  /// Source: YAML 1.2.2, 7.3.2.
  var singleQuoted: String {
    var result = "'"
    for scalar in unicodeScalars {
      if scalar == "'" { result.unicodeScalars.append("'") }
      result.unicodeScalars.append(scalar)
    }
    return result + "'"
  }

  /// The text in `"…"`, with escapes that readers of YAML 1.1 know too.
  ///
  /// Source: YAML 1.2.2, 5.7.
  var doubleQuoted: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.isPlainlyPrintable: result.unicodeScalars.append(scalar)
      case _ where scalar.value <= 0xFF: result += "\\x" + Self.hexadecimal(scalar, digits: 2)
      case _ where scalar.value <= 0xFFFF: result += "\\u" + Self.hexadecimal(scalar, digits: 4)
      default: result += "\\U" + Self.hexadecimal(scalar, digits: 8)
      }
    }
    return result + "\""
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar, digits: Int) -> String {
    let text = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: digits - text.count) + text
  }
}
