/// What a module's body holds, in the order it is written to `main.tf`.
public struct ModuleContent: Sendable {
  var elements: [Element]

  /// Nothing.
  public static let none = ModuleContent([])

  init(_ element: Element) {
    elements = [element]
  }

  init(_ elements: [Element]) {
    self.elements = elements
  }

  /// One thing of a module's body; indirect, so that an element is one reference and cheap to hand on.
  enum Element: Sendable {
    case resource(ResourceBlock)
    indirect case moduleCall(ModuleCallBlock)
    indirect case provider(ProviderBlock)
    indirect case local(LocalBinding)
    indirect case output(OutputBlock)
    indirect case validation(VariableValidation)
    indirect case refactoring(RefactoringBlock)
    indirect case check(CheckBlock)
    indirect case section(Section)
    indirect case file(ModuleFile)
  }
}

/// Something that can stand in a module's body.
public protocol ModuleElement {
  /// What it adds to the module.
  var content: ModuleContent { get }
}

extension ModuleContent: ModuleElement {
  /// The content itself.
  public var content: ModuleContent { self }
}

/// Collects the statements of a module's body.
@resultBuilder
public enum ModuleBuilder {
  /// One statement.
  @inlinable
  public static func buildExpression(_ element: some ModuleElement) -> ModuleContent { element.content }
  /// Several of them.
  public static func buildExpression(_ elements: [some ModuleElement]) -> ModuleContent {
    ModuleContent(elements.flatMap { $0.content.elements })
  }
  /// The statements of a block.
  public static func buildBlock(_ parts: ModuleContent...) -> ModuleContent { joined(parts) }
  /// A `for` loop.
  public static func buildArray(_ parts: [ModuleContent]) -> ModuleContent { joined(parts) }
  /// An `if` without `else`.
  public static func buildOptional(_ part: ModuleContent?) -> ModuleContent { part ?? .none }
  /// The first branch.
  public static func buildEither(first part: ModuleContent) -> ModuleContent { part }
  /// The second branch.
  public static func buildEither(second part: ModuleContent) -> ModuleContent { part }

  private static func joined(_ parts: [ModuleContent]) -> ModuleContent {
    if parts.count == 1 { return parts[0] }
    var elements: [ModuleContent.Element] = []
    elements.reserveCapacity(parts.reduce(0) { $0 + $1.elements.count })
    for part in parts { elements += part.elements }
    return ModuleContent(elements)
  }
}

/// A heading in `main.tf`: one `# Title` line above what follows.
public struct Section: ModuleElement, Sendable {
  let title: String

  /// Makes a heading.
  public init(_ title: String) {
    self.title = title
  }

  /// The heading as part of a module's body.
  public var content: ModuleContent { ModuleContent(.section(self)) }
}

/// Handles that belong together and are stored in a module as one property.
///
/// A module's own handles are found as its stored properties; those in a group are found because it says so.
public protocol HandleGroup: ModuleMember, Sendable {}

extension HandleGroup {
  /// Adds the handles of the group.
  public func declare(in declarations: inout Declarations) {
    declarations.collect(from: self)
  }
}

/// Definitions that belong together and are written once for several uses: handles and a body like a module's, but
/// expanded in the module that holds it instead of becoming a folder of its own.
public protocol Component: ModuleElement, HandleGroup {
  /// What it defines.
  @ModuleBuilder var body: ModuleContent { get }
}

extension Component {
  /// What it adds to the module.
  public var content: ModuleContent { body }
}
