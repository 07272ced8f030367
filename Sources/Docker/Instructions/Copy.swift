/// What `COPY` copies.
enum CopySource: Hashable, Sendable {
  /// Files of the context.
  case files([String])
  /// What a folder of the context holds.
  case folder(String)
  /// A file or folder of a stage.
  case stage(BuildStage, String)
}

/// Copies files into a stage, from the context or from another stage. They belong to root, so the container's user cannot
/// change what it runs.
///
///     COPY packages/backend/package.json packages/backend/package-lock.json ./
///     COPY --from=build /app/dist/ dist/
///
/// It rejects a stage that the Dockerfile does not have above, and sources that the ignore file leaves out.
public struct Copy: Instruction {
  /// What it is, without its type.
  public var element: StageElement

  /// Copies files of the context into a folder.
  public init(_ files: String..., into folder: String, file: String = #filePath, line: Int = #line) {
    let destination = folder.hasSuffix("/") ? folder : "\(folder)/"
    element = StageElement(.copy(.files(files), to: destination, mode: nil), file: file, line: line)
  }

  /// Copies a file of the context to a path, and perhaps says who may do what with it: `0555`.
  public init(_ source: String, to path: String, mode: String? = nil, file: String = #filePath, line: Int = #line) {
    element = StageElement(.copy(.files([source]), to: path, mode: mode), file: file, line: line)
  }

  /// Copies what a folder of the context holds.
  public init(folder: String, to path: String, file: String = #filePath, line: Int = #line) {
    let source = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let destination = path.hasSuffix("/") ? path : "\(path)/"
    element = StageElement(.copy(.folder(source), to: destination, mode: nil), file: file, line: line)
  }

  /// Copies a file or folder of another stage to a path.
  public init(from stage: BuildStage, _ source: String, to path: String, file: String = #filePath, line: Int = #line) {
    element = StageElement(.copy(.stage(stage, source), to: path, mode: nil), file: file, line: line)
  }
}
