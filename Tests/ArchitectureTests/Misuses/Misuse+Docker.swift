extension Misuse {
  /// Images and services that lack something, or name what is not there.
  static let docker = [
    Misuse(
      "an image without a user",
      """
      let _ = RuntimeStage(from: node, ports: [3000], healthCheck: check, command: ["node"]) {}
      """,
      says: "1: error: missing argument for parameter 'user' in call"),
    Misuse(
      "an image without a health check",
      """
      let _ = RuntimeStage(from: node, user: User(1000), ports: [3000], command: ["node"]) {}
      """,
      says: "1: error: missing argument for parameter 'healthCheck' in call"),
    Misuse(
      "an image whose command is a line for a shell",
      """
      let _ = RuntimeStage(from: node, user: User(1000), ports: [], healthCheck: check, command: "node index.js") {}
      """,
      says: "1: error: cannot convert value of type 'String' to expected argument type '[String]'"),
    Misuse(
      "a stage to copy from by its name",
      """
      let _ = Copy(from: "build", "/app/dist/", to: "dist/")
      """,
      says: "1: error: cannot convert value of type 'String' to expected argument type 'BuildStage'"),
    Misuse(
      "a service to wait for by its name",
      """
      let _ = Dependency.healthy("postgres")
      """,
      says: "1: error: cannot convert value of type 'String' to expected argument type 'ComposeService'"),
    Misuse(
      "a network by its name",
      """
      let _ = ComposeService("redis", from: .pulled(node), in: ["data"])
      """,
      says: "1: error: cannot convert value of type 'String' to expected element type 'ComposeNetwork'"),
  ]
}
