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
  /// The programs that what it brings calls.
  var called: [String] = []
  let location: SourceLocation

  init(_ kind: Kind, file: String, line: Int) {
    self.kind = kind
    location = SourceLocation(file: file, line: line)
  }

  /// The programs that a stage has by it: those that were named, and a file that it copies to a path.
  var tools: Set<String> {
    guard case .copy(.files(let files), let path, _) = kind, files.count == 1, !path.hasSuffix("/") else {
      return provided
    }
    return provided.union([path])
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

  /// Says which programs a script calls that the instruction brings; the stage must have them by then.
  public func calls(_ tools: [String]) -> Self {
    with { $0.called += tools }
  }

  private func with(_ change: (inout StageElement) -> Void) -> Self {
    var copy = self
    change(&copy.element)
    return copy
  }
}
