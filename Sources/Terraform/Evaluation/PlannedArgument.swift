/// An argument with what is known of its value, or a part of that value, and with its place in Swift.
public struct PlannedArgument {
  /// Its name with those of the blocks and members around it: `health_check.timeout`.
  public let name: String
  /// What is known of it.
  public let value: PlannedValue
  let place: Origin
  /// The resource that it belongs to.
  public let resource: PlannedResource

  /// Whether it is written, and is not `null`.
  public var isSet: Bool { value.content != .null }
  /// Whether it is left out, or is `null`.
  public var isAbsent: Bool { value.content == .null }
  /// The text, if it is known whole.
  public var text: String? { value.text }
  /// The text as people are shown it, with `…` for what is not known; `nil` where nothing is known of it.
  public var shownText: String? {
    switch value.content {
    case .string, .text: value.shownText
    default: nil
    }
  }
  /// The parts of the text that are known, whatever is put in between them.
  public var knownParts: [String] {
    (value.textParts ?? []).compactMap { if case .known(let text) = $0 { text } else { nil } }
  }
  /// Whether it certainly has a value: it is written, and what it refers to cannot turn out to be `null`.
  public var isSurelySet: Bool { isSet && value.content != .unknown }
  /// The number, if it is known; a text of digits is one, as it is to Terraform.
  public var number: Double? { value.asNumber }
  /// The whole number, if it is known and is one.
  public var integer: Int? { number.flatMap { Int(exactly: $0) } }
  /// The boolean, if it is known.
  public var bool: Bool? { value.asBool }

  /// The elements of a list or set, if it is known how many there are.
  public var list: [PlannedArgument]? {
    let elements: [PlannedValue]
    switch value.content {
    case .list(let listed), .set(let listed): elements = listed
    default: return nil
    }
    return elements.enumerated().map { index, element in
      PlannedArgument(
        name: "\(name)[\(index)]", value: element.written(at: origin.appending(String(index))), place: place,
        resource: resource)
    }
  }

  /// The members of an object or the items of a map, if it is known which there are.
  public var members: [(name: String, argument: PlannedArgument)]? {
    guard case .object(let members) = value.content else { return nil }
    return members.map { ($0.name, self[$0.name]) }
  }

  /// A member of an object or an item of a map.
  public subscript(member: String) -> PlannedArgument {
    let found = value.member(member)
    return PlannedArgument(
      name: "\(name).\(member)", value: found ?? .null,
      place: found == nil ? place : Origin(location: origin.location, path: origin.path + [member]), resource: resource)
  }

  /// What `jsonencode` was given.
  public var decoded: PlannedArgument? {
    guard case .json(let value) = value.content else { return nil }
    return PlannedArgument(
      name: name, value: PlannedValue(value.content, origin: value.origin ?? self.value.origin), place: place,
      resource: resource)
  }

  /// The resource whose attribute it is.
  public var reference: PlannedReference? {
    guard case .attribute(let reference) = value.content else { return nil }
    return reference
  }

  /// The resource it refers to.
  public var target: PlannedResource? { reference?.resource }

  /// The least length of the text in bytes.
  public var leastBytes: Int? {
    switch value.content {
    case .opaque(let bytes, _): bytes
    default:
      value.textParts?.reduce(0) { if case .known(let text) = $1 { $0 + text.utf8.count } else { $0 } }
    }
  }

  var origin: Origin { value.origin ?? place }

  /// What is wrong with it; `what` goes on after its name: `is 5000`.
  public func violation(_ what: String) -> Violation {
    Violation("\(name) \(what)", resource, origin)
  }
}
