/// What an image is built by, with what its context leaves out.
///
///     # syntax=docker/dockerfile:1
///     FROM node:20-alpine3.22 AS build
///     …
///
/// It rejects what ``findings`` tells.
public struct Dockerfile: Hashable, Sendable {
  /// The path below the root of the repository, which is the context: `docker/backend.Dockerfile`.
  public let path: String
  /// What the context leaves out; BuildKit reads it beside the Dockerfile, as `<Dockerfile>.dockerignore`.
  public let ignoring: IgnoreFile
  /// The stages that the last one copies from, in order.
  public let stages: [BuildStage]
  /// The image.
  public let runtime: RuntimeStage

  /// Makes a Dockerfile.
  public init(_ path: String, ignoring: IgnoreFile, stages: [BuildStage], runtime: RuntimeStage) {
    self.path = path
    self.ignoring = ignoring
    self.stages = stages
    self.runtime = runtime
  }

  /// The file.
  public var text: String { DockerfileWriter.text(of: self) }
  /// Where its ignore file stands: the only place beside the context's root that is read.
  public var ignorePath: String { "\(path).dockerignore" }
  /// All that is wrong with it.
  public var findings: [Finding] { DockerfileCheck(self).findings }

  /// The programs that the image has, as far as that is known.
  public var tools: Set<String> { runtime.elements.reduce(runtime.base.tools) { $0.union($1.tools) } }
  /// The build arguments that it takes.
  public var arguments: [String] {
    var names: [String] = []
    for element in stages.flatMap(\.elements) + runtime.elements {
      if case .argument(let name, _) = element.kind, !names.contains(name) { names.append(name) }
    }
    return names
  }
}
