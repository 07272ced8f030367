import Docker
import Images
import TestSupport
import Testing

@Suite struct ImagesTests {
  @Test func `has no findings`() {
    #expect(Images.findings.map(\.what) == [])
  }

  @Test func `R1.7 defines the nine services, the worker and the migrations, each with a check or an end`() throws {
    let lines = try GoldenFile("docker-compose.yml").block("services:").lines
    let names = lines.filter { $0.prefix { $0 == " " }.count == 2 && !$0.contains("#") }
    #expect(
      names.map { $0.filter { !" :".contains($0) } } == [
        "backend", "temporal-worker", "scraper", "frontend", "migrate", "postgres", "clickhouse", "redis", "rabbitmq",
        "opensearch", "temporal",
      ])
  }

  @Test func `R1.1 R1.2 R1.3 builds on the bases that were asked for, in stages`() throws {
    let bases = [
      "docker/backend.Dockerfile": ["node:20-alpine3.22 AS build", "node:20-alpine3.22 AS runtime"],
      "docker/scraper.Dockerfile": ["python:3.11-slim-bookworm AS build", "python:3.11-slim-bookworm AS runtime"],
      "docker/frontend.Dockerfile": ["node:20-alpine3.22 AS build", "nginx:1.28-alpine AS runtime"],
    ]
    for file in Images.files where file.path.hasSuffix(".Dockerfile") {
      let stages = file.text.split(separator: "\n").filter { $0.hasPrefix("FROM ") }.map { String($0.dropFirst(5)) }
      #expect(stages == bases[file.path], "\(file.path)")
    }
  }

  @Test func `R1.4 each image asks its service by HTTP, by what it has`() {
    let checks = Images.dockerfiles.map(\.runtime.healthCheck.command)
    #expect(
      checks == [
        .exec(["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:3000/health"]),
        .exec([
          "python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8001/health', timeout=4)",
        ]),
        .exec(["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/"]),
      ])
  }

  @Test func `R1.5 each image runs as a user without privileges, by number`() {
    #expect(Images.dockerfiles.map(\.runtime.user.text) == ["1000:1000", "10001:10001", "101:101"])
  }

  @Test func `R1.6 no context has packages, history, tests or files of an environment`() {
    let unwanted = [
      "node_modules/a.js", ".git/HEAD", "tests/a.py", "src/a.test.ts", ".env", ".env.local", "src/tls.pem",
    ]
    for dockerfile in Images.dockerfiles {
      let name = dockerfile.path.split(separator: "/")[1].prefix { $0 != "." }
      for path in unwanted {
        #expect(dockerfile.ignoring.excludes("packages/\(name)/\(path)"), "\(path) of \(name)")
        #expect(dockerfile.ignoring.excludes(path), "\(path)")
      }
      #expect(!dockerfile.ignoring.excludes("packages/\(name)/src/main.ts"))
      #expect(dockerfile.ignoring.excludes("terraform/main.tf"))
    }
  }

  @Test(.requires(.tool(Tool(name: "docker-compose"))))
  func `is accepted by compose, with and only with the variables`()
    throws
  {
    let compose = try #require(Tool(name: "docker-compose").locate())
    try TemporaryFolder.with { folder in
      for file in Images.files { try folder.write(file.text, to: file.path) }
      let with = try Command(compose, ["--env-file", ".env.example", "config", "--quiet"], in: folder.url).run()
      #expect(with.succeeded && with.errors == "", "\(with.errors)")
      let without = try Command(compose, ["config", "--quiet"], in: folder.url).run()
      #expect(!without.succeeded)
      #expect(without.errors.contains("copy .env.example to .env"))
    }
  }
}
