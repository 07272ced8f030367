import HCL

/// An object type of a variable, with typed members.
///
///     public struct ServiceSize: ObjectType {
///       @Member("cpu", "CPU units of a task.") public var cpu: Value<FargateCPU>
///       @Member("desired_count") public var desiredCount: Value<Int> = 2
///       public init() {}
///     }
///
/// is written `object({ cpu = string, desired_count = optional(number, 2) })`. Members are read like attributes
/// (`backend.cpu`) and set in a closure (`$0.backend = .object { $0.cpu = .units256 }`).
public protocol ObjectType: VariableType, Sendable {
  /// Makes the object; its members read as their own names.
  init()
}

extension ObjectType {
  /// `object({ … })` of the members, in the order declared.
  public static var typeConstraint: TypeConstraint {
    .object(memberDeclarations.map { $0.constraint })
  }

  /// What is wrong with the members' defaults.
  public static var defaultFaults: [LiteralFault] { memberDeclarations.flatMap { $0.faults } }

  /// The HCL name of a member.
  public static func name<Other>(of key: KeyPath<Self, Terraform.Value<Other>>) -> String {
    Self()[keyPath: key].memberName
  }

  static var memberDeclarations: [MemberDeclaration] {
    Mirror(reflecting: Self()).children.compactMap { ($0.value as? any MemberDeclaring)?.declaration }
  }
}

/// A member of an object type; with an initial value it may be left out.
@propertyWrapper
public struct Member<Type>: Sendable {
  let declaration: MemberDeclaration

  /// The member under its own name.
  public var wrappedValue: Value<Type> { Value(expression: .reference(declaration.constraint.name)) }
}

extension Member where Type: VariableType {
  /// Declares a member that must be given.
  public init(_ name: String) {
    declaration = MemberDeclaration(
      constraint: MemberConstraint(
        name: name, type: Type.typeConstraint, isOptional: false, defaultValue: nil), faults: Type.defaultFaults)
  }

  /// Declares a member that may be left out; with the default `.null` it is then `null`.
  public init(wrappedValue: Value<Type>, _ name: String) {
    let defaultValue = wrappedValue.expression == .null ? nil : wrappedValue.expression
    declaration = MemberDeclaration(
      constraint: MemberConstraint(
        name: name, type: Type.typeConstraint, isOptional: true, defaultValue: defaultValue),
      faults: wrappedValue.faults + Type.defaultFaults)
  }

}

/// A member as it was declared.
struct MemberDeclaration: Sendable {
  let constraint: MemberConstraint
  let faults: [LiteralFault]
}

/// A property that declares a member, whatever its type.
protocol MemberDeclaring {
  var declaration: MemberDeclaration { get }
}

extension Member: MemberDeclaring {}

extension Value where Type: ObjectType {
  /// Reads a member: `backend.cpu` is `var.backend.cpu`. Inside the closure that fills an object it sets one.
  public subscript<Other>(dynamicMember key: KeyPath<Type, Terraform.Value<Other>>) -> Terraform.Value<Other> {
    get { attribute(Type()[keyPath: key].memberName) }
    set { self = setting(Type()[keyPath: key].memberName, newValue.erased) }
  }

  /// Makes an object; a member without a default that is left out is an error.
  ///
  /// Values cannot be called: with a value that can, Swift 6.3 stops with an internal error where the name of a nested block
  /// is misspelt, instead of saying so.
  public static func object(_ build: (inout Self) -> Void) -> Self {
    var object = Self(expression: .object([]))
    build(&object)
    return object.completed
  }

  private func setting(_ name: String, _ value: ErasedValue) -> Self {
    var items: [ObjectItem] = []
    if case .object(let present) = expression { items = present }
    let item = ObjectItem(.name(name), value.expression)
    if let index = items.firstIndex(where: { $0.key == item.key }) { items[index] = item } else { items.append(item) }
    // Another value for a member takes the faults of the first with it.
    return Self(
      expression: .object(items), faults: faults.filter { $0.path.first != name } + value.faults.inside(name))
  }

  private var completed: Self {
    guard case .object(let items) = expression else { return self }
    let missing = Type.memberDeclarations.map { $0.constraint }.filter { member in
      !member.isOptional && !items.contains { $0.key == .name(member.name) }
    }
    let faults = missing.map {
      LiteralFault(
        $0.name, what: "member \($0.name) is missing", why: "it has no default in the object type",
        remedy: "set it in the closure")
    }
    return Self(expression: expression, faults: self.faults + faults)
  }
}
