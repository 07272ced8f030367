/// A Terraform type constraint as the schema writes it: `"string"`, `["set","string"]`, `["object",{…}]`.
indirect enum TypeConstraint: Decodable, Equatable {
  case string, number, bool, any
  case list(TypeConstraint)
  case set(TypeConstraint)
  case map(TypeConstraint)
  case object([String: TypeConstraint])

  init(from decoder: any Decoder) throws {
    if let word = try? decoder.singleValueContainer().decode(String.self) {
      switch word {
      case "string": self = .string
      case "number": self = .number
      case "bool": self = .bool
      case "dynamic": self = .any
      default: throw unknown(word, decoder)
      }
      return
    }
    var parts = try decoder.unkeyedContainer()
    let word = try parts.decode(String.self)
    switch word {
    case "list": self = .list(try parts.decode(TypeConstraint.self))
    case "set": self = .set(try parts.decode(TypeConstraint.self))
    case "map": self = .map(try parts.decode(TypeConstraint.self))
    case "object": self = .object(try parts.decode([String: TypeConstraint].self))
    default: throw unknown(word, decoder)
    }
  }

  /// What stands at the bottom of lists, sets and maps: `string` for `list(string)`.
  var leaf: TypeConstraint {
    switch self {
    case .list(let element), .set(let element), .map(let element): element.leaf
    default: self
    }
  }
}

private func unknown(_ word: String, _ decoder: any Decoder) -> DecodingError {
  .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "unknown type constraint '\(word)'"))
}
