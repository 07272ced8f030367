import Foundation
import Morket
import Testing

/// What compose starts and what ECS starts agree, read from what is written and not from the Swift that both come from.
@Suite struct AgreementTests {
  /// The services that both start, by their names in Terraform and in compose.
  static let services = [
    (task: "backend", compose: "backend"), (task: "scraper", compose: "scraper"),
    (task: "temporal-worker", compose: "temporal-worker"), (task: "temporal-server", compose: "temporal"),
  ]

  /// Values that differ for a reason: the containers of a developer's machine have no certificates.
  private static let ofTheMachine: Set = ["POSTGRES_TLS_ENABLED", "SQL_TLS_ENABLED"]

  @Test(arguments: services) func `starts a service with the variables of its task definition`(
    _ service: (task: String, compose: String)
  ) throws {
    let main = try GoldenFile("terraform/environments/staging/main.tf")
    let call = main.block("module \"ecs\"")
    let settings = call.block("environment = {").block("\(service.task) ").pairs
    let reference = try #require(call.block("secrets = {").value(service.task))
    let secrets = main.block("locals").block("\(reference.replacing("local.", with: "")) = {").pairs
    try #require(!settings.isEmpty && !secrets.isEmpty)

    let here = try GoldenFile("docker-compose.yml").block("services:").block("\(service.compose):").block(
      "environment:"
    ).pairs
    #expect(here.map(\.name) == (settings + secrets).map(\.name).sorted())
    for (name, value) in settings where !value.contains(".") && !Self.ofTheMachine.contains(name) {
      #expect(here.first { $0.name == name }?.value == value, "\(name)")
    }
  }

  @Test func `runs the migrations as the task of the deployment does`() throws {
    let compose = try GoldenFile("docker-compose.yml").block("services:")
    let task = try GoldenFile("terraform/modules/ecs/main.tf").block(
      "resource \"aws_ecs_task_definition\" \"migration\"")
    let command = try #require(task.lines.first { $0.contains("command ") })
    #expect(command.contains("[\"\(compose.block("migrate:").block("command:").items.joined(separator: "\", \""))\"]"))
    #expect(
      compose.block("migrate:").block("environment:").pairs.map(\.name)
        == compose.block("backend:").block("environment:").pairs.map(\.name))
  }

  @Test(arguments: [("backend", "docker/backend.Dockerfile"), ("scraper", "docker/scraper.Dockerfile")])
  func `asks and reaches an image as its task definition does`(_ service: String, _ path: String) throws {
    let dockerfile = try GoldenFile(path).lines.joined(separator: "\n").replacing(" \\\n    ", with: " ")
    let task = try GoldenFile("terraform/modules/ecs/main.tf")
      .block("resource \"aws_ecs_task_definition\" \"\(service)\"")
    let check = task.inner("healthCheck = {")
    let seconds = try ["interval", "timeout", "startPeriod"].map { try #require(check.value($0)) }
    let text = (check.lines.filter { $0.contains("command") } + check.inner("command").lines).joined()
    let words = text.matches(of: #/"([^"]*)"/#).map { "\"\($0.output.1)\"" }.drop { $0 == "\"CMD\"" }
    #expect(
      dockerfile.contains(
        "HEALTHCHECK --interval=\(seconds[0])s --timeout=\(seconds[1])s --start-period=\(seconds[2])s "
          + "--retries=\(try #require(check.value("retries"))) CMD [\(words.joined(separator: ", "))]"))
    let port = try #require(task.lines.first { $0.contains("containerPort") }).filter(\.isNumber)
    #expect(dockerfile.contains("\nEXPOSE \(port)\n"))
    #expect(dockerfile.contains("PORT=\(port)"))
  }

  @Test func `builds images under the names of the repositories`() throws {
    let compose = try GoldenFile("docker-compose.yml").block("services:")
    let repositories = try GoldenFile("terraform/environments/staging/main.tf").block("module \"ecr\"")
    for name in ["backend", "scraper", "frontend"] {
      #expect(compose.block("\(name):").lines.contains { $0.hasSuffix("image: morket-\(name):development") })
      #expect(repositories.lines.contains { $0.contains("\"morket-\(name)\"") })
    }
  }

  @Test func `explains each variable of the compose file, and no other`() throws {
    let compose = try GoldenFile("docker-compose.yml").lines.joined(separator: "\n")
    let used = Set(compose.matches(of: #/\$\{([A-Z_]+):/#).map { String($0.output.1) })
    let explained = try GoldenFile(".env.example").lines.filter { !$0.hasPrefix("#") && $0.contains("=") }
      .map { String($0.prefix { $0 != "=" }) }
    #expect(Set(explained) == used.union(["COMPOSE_PROJECT_NAME"]))
    #expect(explained.count == used.count + 1)
    // Whatever is secret on AWS has no value of its own here.
    for secret in Secret.allCases where compose.contains("${\(secret.variable):") && secret != .proxyURLs {
      #expect(compose.contains("${\(secret.variable):?"), "\(secret.variable)")
    }
  }
}
