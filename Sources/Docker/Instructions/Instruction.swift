/// Something that stands in a stage.
public protocol Instruction: Sendable {
  /// What it is, without its type.
  var element: StageElement { get set }
}

/// An instruction without its type, with what was said about it.
public struct StageElement: Hashable, Sendable {
  /// What it does.
  enum Kind: Hashable, Sendable {
    case workingFolder(String)
    case copy(CopySource, to: String, mode: String?)
    case run([String], mounts: [Mount])
    case install(PulledImage.PackageManager, [Package])
    case variables([Variable])
    case argument(String, default: String?)
    case labels([Variable])
  }

  /// A name and its value.
  struct Variable: Hashable, Sendable {
    let name: String
    let value: String
  }

  let kind: Kind
  var comment: String?
  /// The programs that the stage has after it.
  var provided: Set<String> = []
  let location: SourceLocation

  init(_ kind: Kind, file: String, line: Int) {
    self.kind = kind
    location = SourceLocation(file: file, line: line)
  }
}

extension Instruction {
  /// Writes a comment above the instruction.
  public func comment(_ text: String) -> Self {
    with { $0.comment = text }
  }

  /// Says which programs the stage has after the instruction; later ones, the command and the health check may call them.
  public func provides(_ tools: String...) -> Self {
    with { $0.provided.formUnion(tools) }
  }

  private func with(_ change: (inout StageElement) -> Void) -> Self {
    var copy = self
    change(&copy.element)
    return copy
  }
}
