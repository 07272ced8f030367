/// A value as far as it is known before anything is made.
///
/// Literals, the values of an environment and whatever is computed from them are known; what a provider computes is a
/// reference to the attribute of a resource, so that a rule can follow it.
public struct PlannedValue {
  /// What is known of it.
  public let content: Content
  /// Where it was written, if that is not the argument that takes it.
  let origin: Origin?

  /// What can be known of a value.
  public indirect enum Content: Equatable {
    /// `null`
    case null
    /// A boolean.
    case bool(Bool)
    /// A number.
    case number(Double)
    /// A text that is known whole.
    case string(String)
    /// A text of which parts are known.
    case text([TextPart])
    /// What `jsonencode` makes of a value.
    case json(PlannedValue)
    /// A text that is not known, but its least length in bytes, and whether it may be Base64.
    case opaque(bytes: Int, mayBeBase64: Bool)
    /// A list or a tuple.
    case list([PlannedValue])
    /// A set: each element once, in the order in which Terraform goes through them.
    case set([PlannedValue])
    /// A map or an object, in the order written.
    case object([Member])
    /// A resource as a whole.
    case resource(PlannedResource)
    /// A called module as a whole.
    case module(PlannedModule)
    /// What a provider computes.
    case attribute(PlannedReference)
    /// Nothing is known.
    case unknown
  }

  /// A part of a text.
  public enum TextPart: Equatable {
    /// Known text.
    case known(String)
    /// What is put in there when it is known.
    case unknown(PlannedValue)
  }

  /// A member of an object, or an item of a map.
  public struct Member: Equatable {
    /// Its name or key.
    public let name: String
    /// Its value.
    public let value: PlannedValue
  }

  init(_ content: Content, origin: Origin? = nil) {
    self.content = content
    self.origin = origin
  }
}

extension PlannedValue: Equatable {
  /// Compares what is known; where it was written does not matter.
  public static func == (left: PlannedValue, right: PlannedValue) -> Bool { left.content == right.content }
}

/// The place in Swift that wrote a value which others hand on: an input of a module call, a value of an environment.
struct Origin: Hashable {
  let location: SourceLocation
  /// The argument's name, and the names of members inside its value.
  let path: [String]

  func appending(_ name: String) -> Origin { Origin(location: location, path: path + [name]) }
}

extension PlannedValue {
  static var null: PlannedValue { PlannedValue(.null) }
  static var unknown: PlannedValue { PlannedValue(.unknown) }
  static func string(_ text: String) -> PlannedValue { PlannedValue(.string(text)) }
  static func number(_ number: Double) -> PlannedValue { PlannedValue(.number(number)) }
  static func number(_ number: Int) -> PlannedValue { PlannedValue(.number(Double(number))) }
  static func bool(_ bool: Bool) -> PlannedValue { PlannedValue(.bool(bool)) }
  static func list(_ elements: [PlannedValue]) -> PlannedValue { PlannedValue(.list(elements)) }
  static func object(_ members: [Member]) -> PlannedValue { PlannedValue(.object(members)) }

  /// The value as something that was written at a place, unless it comes from another one.
  func written(at place: @autoclosure () -> Origin) -> PlannedValue {
    origin == nil ? PlannedValue(content, origin: place()) : self
  }

  /// The same content as the result of a function that keeps what it is given.
  func with(_ content: Content) -> PlannedValue { PlannedValue(content, origin: origin) }

  /// The elements of a list or set, each with the place where the collection was written if it has none of its own.
  var listed: [PlannedValue]? {
    switch content {
    case .list(let elements), .set(let elements):
      guard let origin else { return elements }
      return elements.map { $0.written(at: origin) }
    default: return nil
    }
  }

  /// A member of an object or an item of a map.
  func member(_ name: String) -> PlannedValue? {
    guard case .object(let members) = content, let member = members.first(where: { $0.name == name }) else {
      return nil
    }
    guard member.value.origin == nil, let origin else { return member.value }
    return PlannedValue(member.value.content, origin: origin.appending(name))
  }

  /// Whether the value and everything in it is known.
  var isKnown: Bool {
    switch content {
    case .null, .bool, .number, .string: true
    case .text, .opaque, .resource, .module, .attribute, .unknown: false
    case .json(let value): value.isKnown
    case .list(let elements), .set(let elements): elements.allSatisfy { $0.isKnown }
    case .object(let members): members.allSatisfy { $0.value.isKnown }
    }
  }

  /// Whether it may turn out to be `null` or anything else.
  var isUndecided: Bool {
    switch content {
    case .attribute, .unknown: true
    default: false
    }
  }
}
