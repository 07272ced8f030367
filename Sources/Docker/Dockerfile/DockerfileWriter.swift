/// Writes Dockerfiles: one instruction a line, its parts below each other where there are several.
enum DockerfileWriter {
  /// The file, from the directive that BuildKit reads at the very top; below it stands the header of whoever writes the file.
  static func text(of file: Dockerfile) -> String {
    let stages = file.stages.map { stage in
      lines(comment: stage.comment, base: stage.base, name: stage.name, stage.elements)
    }
    let runtime = file.runtime
    let last =
      lines(comment: runtime.comment, base: runtime.base, name: RuntimeStage.name, runtime.elements) + [""]
      + ending(runtime)
    let blocks = (stages + [last]).map { $0.joined(separator: "\n") }
    return "# syntax=docker/dockerfile:1\n\(blocks.joined(separator: "\n\n"))\n"
  }

  private static func lines(
    comment: String?, base: PulledImage, name: String, _ elements: [StageElement]
  ) -> [String] {
    var lines = comment.map(Comment.lines) ?? []
    lines.append("FROM \(base.reference) AS \(name)")
    for element in elements {
      if let comment = element.comment { lines += [""] + Comment.lines(comment) }
      lines.append(instruction(element))
    }
    return lines
  }

  private static func instruction(_ element: StageElement) -> String {
    switch element.kind {
    case .workingFolder(let path): "WORKDIR \(path)"
    case .copy(let source, let destination, let mode): copy(source, to: destination, mode)
    case .run(let commands, let mounts): run(commands, mounts)
    case .install(let manager, let packages): run(installation(packages, manager), [])
    case .variables(let variables):
      "ENV " + variables.map { "\($0.name)=\(quoted($0.value))" }.joined(separator: continued)
    case .argument(let name, let value): "ARG \(name)\(value.map { "=\(quoted($0))" } ?? "")"
    case .labels(let labels):
      "LABEL " + labels.map { "\($0.name)=\"\(escaped($0.value))\"" }.joined(separator: continued)
    }
  }

  private static func copy(_ source: CopySource, to destination: String, _ mode: String?) -> String {
    let options = mode.map { "--chmod=\($0) " } ?? ""
    switch source {
    case .files(let paths): return "COPY \(options)\(paths.joined(separator: " ")) \(destination)"
    case .folder(let path): return "COPY \(options)\(path)/ \(destination)"
    case .stage(let stage, let path): return "COPY --from=\(stage.name) \(options)\(path) \(destination)"
    }
  }

  private static func run(_ commands: [String], _ mounts: [Mount]) -> String {
    let first = mounts.map(\.text) + commands.prefix(1)
    return "RUN " + first.joined(separator: continued) + commands.dropFirst().map { "\(continued)&& \($0)" }.joined()
  }

  private static func installation(_ packages: [Package], _ manager: PulledImage.PackageManager) -> [String] {
    let names = packages.map { $0.text(for: manager) }.sorted().joined(separator: " ")
    return switch manager {
    case .apk: ["apk add --no-cache \(names)"]
    case .apt:
      ["apt-get update", "apt-get install --yes --no-install-recommends \(names)", "rm -rf /var/lib/apt/lists/*"]
    }
  }

  /// What closes the image: ports, user, health check, command.
  private static func ending(_ stage: RuntimeStage) -> [String] {
    var lines = stage.ports.map { "EXPOSE \($0)" }
    lines.append("USER \(stage.user.text)")
    if let signal = stage.stopSignal { lines.append("STOPSIGNAL \(signal)") }
    let check = stage.healthCheck
    let words: [String]
    switch check.command {
    case .exec(let command): words = command
    case .shell(let line): words = ["/bin/sh", "-c", line]
    }
    lines.append(
      "HEALTHCHECK --interval=\(check.interval)s --timeout=\(check.timeout)s --start-period=\(check.startPeriod)s "
        + "--retries=\(check.retries)\(continued)CMD \(exec(words))")
    lines.append("CMD \(exec(stage.command))")
    return lines
  }

  private static let continued = " \\\n    "

  /// A list as JSON, which is how Docker takes a command without a shell.
  private static func exec(_ words: [String]) -> String {
    "[\(words.map { "\"\(escapedJSON($0))\"" }.joined(separator: ", "))]"
  }

  private static func escapedJSON(_ text: String) -> String {
    text.flatMap { character -> String in
      switch character {
      case "\\": "\\\\"
      case "\"": "\\\""
      case "\n": "\\n"
      case "\t": "\\t"
      default: String(character)
      }
    }.reduce(into: "") { $0.append($1) }
  }

  /// A value as it is where it holds nothing that the builder reads, or else in quotes.
  private static func quoted(_ value: String) -> String {
    let isPlain = !value.isEmpty && value.utf8.allSatisfy(plain.contains)
    return isPlain ? value : "\"\(escaped(value))\""
  }

  /// Quotes and backslashes; a dollar stays, since values may refer to variables.
  private static func escaped(_ value: String) -> String {
    value.reduce(into: "") { text, character in
      if character == "\"" || character == "\\" { text.append("\\") }
      text.append(character)
    }
  }

  private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789./:_-,@%+=${}".utf8)
}
