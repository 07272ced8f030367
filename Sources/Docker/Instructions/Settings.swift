/// The folder that later instructions, and the container, work in.
///
///     WORKDIR /app
///
/// It rejects a path that is not absolute.
public struct WorkingFolder: Instruction {
  /// What it is, without its type.
  public var element: StageElement

  /// Makes the instruction.
  public init(_ path: String, file: String = #filePath, line: Int = #line) {
    element = StageElement(.workingFolder(path), file: file, line: line)
  }
}

/// Environment variables, for later instructions and for the container.
///
///     ENV NODE_ENV=production \
///         PORT=3000
///
/// It rejects names that no shell could read, and names that tell of a secret: whoever pulls the image reads its variables.
public struct Variables: Instruction {
  /// What it is, without its type.
  public var element: StageElement

  /// Makes the instruction; the order is kept.
  public init(_ variables: KeyValuePairs<String, String>, file: String = #filePath, line: Int = #line) {
    element = StageElement(
      .variables(variables.map { .init(name: $0.key, value: $0.value) }), file: file, line: line)
  }
}

/// A value that is given when the image is built.
///
///     ARG VITE_API_BASE_URL
///
/// It rejects names that no shell could read, and names that tell of a secret: the image's history shows its arguments.
public struct BuildArgument: Instruction {
  /// What it is, without its type.
  public var element: StageElement

  /// Makes the instruction.
  public init(_ name: String, default value: String? = nil, file: String = #filePath, line: Int = #line) {
    element = StageElement(.argument(name, default: value), file: file, line: line)
  }
}

/// What an image says about itself.
///
///     LABEL org.opencontainers.image.title="morket-backend"
public struct Labels: Instruction {
  /// What it is, without its type.
  public var element: StageElement

  /// Makes the instruction; the order is kept.
  public init(_ labels: KeyValuePairs<String, String>, file: String = #filePath, line: Int = #line) {
    element = StageElement(.labels(labels.map { .init(name: $0.key, value: $0.value) }), file: file, line: line)
  }
}
