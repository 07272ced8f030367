public import Docker
public import Testing

extension PulledImage {
  /// A base with a shell, `npm` and `apk`.
  static let alpine = PulledImage("node:20-alpine3.22", tools: .busyBox.union(["node", "npm"]), packageManager: .apk)
}

extension ContainerHealthCheck {
  /// A check that every sample passes.
  static let sample = ContainerHealthCheck(.exec(["wget", "-q", "http://127.0.0.1:3000/"]), startPeriod: 10)
}

extension IgnoreFile {
  /// Leaves out what no image should have.
  static let careful = IgnoreFile(
    [".env", ".env.*", ".git", ".npmrc", "node_modules", "*.pem", "*.key"].map { .anywhere($0) })
}

extension Dockerfile {
  /// A Dockerfile of one stage.
  static func sample(
    ignoring: IgnoreFile = .careful, stages: [BuildStage] = [], from base: PulledImage = .alpine,
    user: User = User(1000),
    ports: [Int] = [3000], healthCheck: ContainerHealthCheck = .sample, command: [String] = ["node", "index.js"],
    line: Int = 1, @StageBuilder _ body: () -> [StageElement] = { [] }
  ) -> Dockerfile {
    Dockerfile(
      "docker/api.Dockerfile", ignoring: ignoring, stages: stages,
      runtime: RuntimeStage(
        from: base, user: user, ports: ports, healthCheck: healthCheck, command: command, file: "Sample.swift",
        line: line, body))
  }
}

extension Finding: CustomTestStringConvertible {
  /// The finding as the command prints it.
  public var testDescription: String { "\(location.line): \(what) — \(why) — \(remedy)" }
}

extension [Finding] {
  /// The findings as the command prints them, without their file.
  var texts: [String] { map(\.testDescription) }
}
