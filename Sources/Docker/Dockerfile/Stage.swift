/// A stage whose files others copy from, and which is in no image itself.
///
///     FROM node:20-alpine3.22 AS build
public struct BuildStage: Hashable, Sendable {
  /// The name that `COPY --from` uses.
  public let name: String
  /// What it starts from.
  public let base: PulledImage
  /// What is done in it.
  public let elements: [StageElement]
  let comment: String?
  let location: SourceLocation

  /// Makes a stage.
  public init(
    _ name: String, from base: PulledImage, comment: String? = nil, file: String = #filePath, line: Int = #line,
    @StageBuilder _ body: () -> [StageElement]
  ) {
    self.name = name
    self.base = base
    self.comment = comment
    location = SourceLocation(file: file, line: line)
    elements = body()
  }
}

/// The stage that the image is: the last one of a Dockerfile.
///
///     FROM node:20-alpine3.22 AS runtime
///
/// Its user, health check and command are arguments, so an image without one of them does not compile.
public struct RuntimeStage: Hashable, Sendable {
  /// The stage's name.
  public static let name = "runtime"

  /// What it starts from.
  public let base: PulledImage
  /// Who runs in it.
  public let user: User
  /// The ports that it listens on.
  public let ports: [Int]
  /// How it is asked whether it is well.
  public let healthCheck: ContainerHealthCheck
  /// What it runs, without a shell.
  public let command: [String]
  /// The signal that asks it to end, if it is not `SIGTERM`.
  public let stopSignal: String?
  /// What is done in it.
  public let elements: [StageElement]
  let comment: String?
  let location: SourceLocation

  /// Makes the stage.
  public init(
    from base: PulledImage, user: User, ports: [Int], healthCheck: ContainerHealthCheck, command: [String],
    stopSignal: String? = nil, comment: String? = nil, file: String = #filePath, line: Int = #line,
    @StageBuilder _ body: () -> [StageElement]
  ) {
    self.base = base
    self.user = user
    self.ports = ports
    self.healthCheck = healthCheck
    self.command = command
    self.stopSignal = stopSignal
    self.comment = comment
    location = SourceLocation(file: file, line: line)
    elements = body()
  }
}

/// Collects the instructions of a stage.
@resultBuilder
public enum StageBuilder {
  /// One instruction.
  public static func buildExpression(_ instruction: some Instruction) -> [StageElement] { [instruction.element] }
  /// Several of them.
  public static func buildExpression(_ elements: [StageElement]) -> [StageElement] { elements }
  /// The instructions of a stage.
  public static func buildBlock(_ parts: [StageElement]...) -> [StageElement] { parts.flatMap { $0 } }
  /// A `for` loop.
  public static func buildArray(_ parts: [[StageElement]]) -> [StageElement] { parts.flatMap { $0 } }
  /// An `if` without `else`.
  public static func buildOptional(_ part: [StageElement]?) -> [StageElement] { part ?? [] }
}
