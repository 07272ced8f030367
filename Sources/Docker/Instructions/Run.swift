/// Something that is there while a command runs, and in no layer.
public enum Mount: Hashable, Sendable {
  /// A folder that the builder keeps between builds.
  case cache(String)

  var text: String {
    switch self {
    case .cache(let folder): "--mount=type=cache,target=\(folder)"
    }
  }
}

/// Runs commands, each if the one before it succeeded.
///
///     RUN --mount=type=cache,target=/root/.npm \
///         npm ci
///
/// It rejects programs that the stage does not have, as far as the first words of the commands tell.
public struct Run: Instruction {
  /// What it is, without its type.
  public var element: StageElement

  /// Makes the instruction.
  public init(_ commands: String..., mounts: Mount..., file: String = #filePath, line: Int = #line) {
    element = StageElement(.run(commands, mounts: mounts), file: file, line: line)
  }
}

/// A package of a distribution, with a version: what is installed without one is another program each day.
public struct Package: Hashable, Sendable {
  let name: String
  let version: String
  let tools: Set<String>

  /// A package of a version, by its beginning (`16` is any `16.…`), with the programs that it brings.
  public init(_ name: String, version: String, tools: Set<String> = []) {
    self.name = name
    self.version = version
    self.tools = tools
  }

  /// The package as a manager takes it.
  func text(for manager: PulledImage.PackageManager) -> String {
    switch manager {
    case .apk: "\(name)=~\(version)"
    case .apt: "'\(name)=\(version).*'"
    }
  }
}

/// Installs packages with the manager of the stage's base, and leaves nothing of it behind.
///
///     RUN apk add --no-cache \
///         postgresql16-client=~16
///
/// It rejects a manager that is not the base's.
public struct Install: Instruction {
  /// What it is, without its type.
  public var element: StageElement

  /// Makes the instruction.
  public init(
    _ packages: Package..., with manager: PulledImage.PackageManager, file: String = #filePath, line: Int = #line
  ) {
    element = StageElement(.install(manager, packages), file: file, line: line)
    element.provided = packages.reduce(into: []) { $0.formUnion($1.tools) }
  }
}
