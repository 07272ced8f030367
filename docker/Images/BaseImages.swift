import Docker
import Morket

extension PulledImage {
  /// Builds and runs JavaScript; the release of Alpine is fixed, so that packages of known versions are to be had.
  static let node = PulledImage(
    "node:\(Toolchain.nodeVersion)-alpine3.22", tools: .busyBox.union(["apk", "node", "npm", "npx"]),
    packageManager: .apk)
  /// Builds and runs Python.
  static let python = PulledImage(
    "python:\(Toolchain.pythonVersion)-slim-bookworm", tools: .debianSlim.union(["pip", "python"]), packageManager: .apt
  )
  /// Serves files.
  static let nginx = PulledImage("nginx:1.28-alpine", tools: .busyBox.union(["apk", "nginx"]), packageManager: .apk)
}

extension ContainerHealthCheck {
  /// A check of the product as Docker takes it.
  init(_ check: Morket.HealthCheck) {
    let command: Command =
      check.command.first == "CMD-SHELL"
      ? .shell(check.command.dropFirst().joined(separator: " ")) : .exec(Array(check.command.dropFirst()))
    self.init(
      command, interval: HealthCheck.interval, timeout: HealthCheck.timeout,
      startPeriod: check.startPeriod, retries: HealthCheck.retries)
  }
}

extension Service {
  /// The ports that its image listens on.
  var ports: [Int] { port.map { [$0] } ?? [] }
}

extension Image {
  /// What an image says about itself; it comes last, since it is another with each commit.
  @StageBuilder var labels: [StageElement] {
    BuildArgument(Image.revisionArgument)
    Labels([
      "org.opencontainers.image.title": repository,
      "org.opencontainers.image.revision": "$\(Image.revisionArgument)",
    ])
  }
}
