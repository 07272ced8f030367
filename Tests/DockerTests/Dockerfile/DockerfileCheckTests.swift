import Docker
import Testing

@Suite struct DockerfileCheckTests {
  private static let build = BuildStage("build", from: .alpine, file: "Sample.swift", line: 1) { Run("npm ci") }

  @Test func `refuses to copy from a stage that is not above`() {
    let other = BuildStage("other", from: .alpine, file: "Sample.swift", line: 2) {
      Copy(from: Self.build, "/app", to: "/app", line: 3)
    }
    #expect(
      Dockerfile.sample(stages: [other]) { Copy(from: other, "/app", to: "/app", line: 4) }.findings.texts == [
        "3: copies from the stage \"build\", which is not above — the builder would pull an image of that name — "
          + "put the stage into the Dockerfile's list, before this one"
      ])
    #expect(
      Dockerfile.sample { Copy(from: Self.build, "/app", to: "/app", line: 5) }.findings.texts == [
        "5: copies from the stage \"build\", which is not above — the builder would pull an image of that name — "
          + "put the stage into the Dockerfile's list, before this one"
      ])
  }

  @Test func `refuses stages of one name, of a name that is none, and that nobody uses`() {
    func stage(_ name: String, line: Int) -> BuildStage {
      BuildStage(name, from: .alpine, file: "Sample.swift", line: line) {}
    }
    let stages = [
      stage("a", line: 1), stage("a", line: 2), stage("runtime", line: 3), stage("Build", line: 4), stage("1", line: 5),
    ]
    #expect(
      Dockerfile.sample(stages: stages) {
        for stage in stages { Copy(from: stage, "/app", to: "/app") }
      }.findings.texts == [
        "2: the stage name \"a\" is given twice — COPY --from could mean either — give one of them another name",
        "3: the stage name \"runtime\" is given twice — COPY --from could mean either — "
          + "give the stage another name, since the last one has this",
        "4: \"Build\" is no name for a stage — names are lower case, and numbers mean positions — "
          + "use lower-case letters, digits and hyphens, a letter first",
        "5: \"1\" is no name for a stage — names are lower case, and numbers mean positions — "
          + "use lower-case letters, digits and hyphens, a letter first",
      ])
    #expect(
      Dockerfile.sample(stages: [Self.build]).findings.texts == [
        "1: nothing copies from the stage \"build\" — the builder passes over it — copy from it, or remove it"
      ])
  }

  @Test func `refuses root, ports without privilege and a check that Docker would not make`() {
    #expect(
      Dockerfile.sample(user: User(0), line: 7).findings.texts == [
        "7: the user 0:0 is root or no user at all — who breaks out of the process would own the container — "
          + "give the numbers of a user without privileges, for example 1000"
      ])
    #expect(
      Dockerfile.sample(ports: [80, 70000], line: 7).findings.texts == [
        "7: the image listens on port 80 — below 1024 a process without privileges may not listen — "
          + "use a port from 1024 to 65535",
        "7: the image listens on port 70000 — ports go from 1 to 65535 — use a port from 1024 to 65535",
      ])
    #expect(
      Dockerfile.sample(
        healthCheck: ContainerHealthCheck(.exec(["wget"]), interval: 0, timeout: 0, startPeriod: -1, retries: 0),
        line: 7
      ).findings.texts == [
        "7: the health check's interval is 0 — Docker takes it for its own default, or refuses it — give 1 or more",
        "7: the health check's timeout is 0 — Docker takes it for its own default, or refuses it — give 1 or more",
        "7: the health check's start period is -1 — Docker takes it for its own default, or refuses it — give 0 or more",
        "7: the health check's retries is 0 — Docker takes it for its own default, or refuses it — give 1 or more",
      ])
    #expect(
      Dockerfile.sample(command: [], line: 7).findings.texts == [
        "7: the image runs nothing — its command is empty — give the program and its arguments"
      ])
  }

  @Test func `refuses programs that the image lacks`() {
    func lacks(_ line: Int, _ owner: String, _ tool: String) -> String {
      "\(line): \(owner) runs \(tool), which it lacks — node:20-alpine3.22 does not have it, and nothing above brings it — "
        + "install it, call something else, or say .provides(\"\(tool)\") on what brings it"
    }
    let build = BuildStage("build", from: .alpine) { Run("curl -O https://example.com/a | bash", line: 3) }
    let file = Dockerfile.sample(
      stages: [build], healthCheck: ContainerHealthCheck(.exec(["curl", "http://127.0.0.1/"]), startPeriod: 1),
      command: ["gunicorn"], line: 9
    ) {
      Copy(from: build, "/opt/", to: "/opt/").provides("tool")
      Run("tool --make")
      Copy("run.sh", to: "/bin/run.sh", line: 5).calls(["psql", "awk"])
      Run("/bin/run.sh", "/bin/other.sh", line: 6)
      Run("apt-get update", line: 7)
    }
    #expect(
      file.findings.texts == [
        lacks(3, "stage build", "curl"), lacks(3, "stage build", "bash"), lacks(5, "the image", "psql"),
        lacks(6, "the image", "/bin/other.sh"), lacks(7, "the image", "apt-get"), lacks(9, "the image", "curl"),
        lacks(9, "the image", "gunicorn"),
      ])
  }

  @Test func `refuses another distribution's packages`() {
    #expect(
      Dockerfile.sample { Install(Package("curl", version: "8"), with: .apt, line: 3) }.findings.texts == [
        "3: the image installs packages with apt — node:20-alpine3.22 does not have it — use apk"
      ])
    let none = PulledImage("scratch:1", tools: ["node", "wget"])
    #expect(
      Dockerfile.sample(from: none) { Install(Package("curl", version: "8"), with: .apt, line: 3) }.findings.texts == [
        "3: the image installs packages with apt — scratch:1 does not have it — copy what is needed from another stage"
      ])
  }

  @Test func `refuses base images of no version`() {
    func image(_ reference: String) -> PulledImage {
      PulledImage(reference, tools: .busyBox.union(["node"]), file: "Sample.swift", line: 8)
    }
    for reference in ["node", "node:latest", "localhost:5000/node", "node@sha256:00"] {
      #expect(
        Dockerfile.sample(from: image(reference)).findings.texts == [
          "8: \"\(reference)\" names no version — what is pulled would be another image each day — "
            + "give the tag of a version, for example node:20-alpine3.22"
        ])
    }
    #expect(Dockerfile.sample(from: image("localhost:5000/node:20@sha256:00")).findings.texts == [])
  }

  @Test func `refuses paths and names that the builder would take for something else`() {
    #expect(
      Dockerfile.sample {
        WorkingFolder("app", line: 1)
        Variables(["1ST": "a", "API_KEY": "b"], line: 2)
        BuildArgument("NPM_TOKEN", line: 3)
        BuildArgument("PUBLIC_KEY", line: 4)
      }.findings.texts == [
        "1: the working folder \"app\" is not absolute — it would depend on what the base image set — begin it with a slash",
        "2: \"1ST\" is no name for a variable — no shell could read it — use letters, digits and underscores, no digit first",
        "2: the variable \"API_KEY\" sounds like a secret — whoever pulls the image can read its variables and arguments — "
          + "hand it to the container when it starts, or give it another name",
        "3: the build argument \"NPM_TOKEN\" sounds like a secret — "
          + "whoever pulls the image can read its variables and arguments — "
          + "hand it to the container when it starts, or give it another name",
      ])
  }

  @Test func `refuses sources that the ignore file leaves out`() {
    let ignoring = IgnoreFile([.everything, .keep("packages/api")] + IgnoreFile.careful.lines)
    #expect(
      Dockerfile.sample(ignoring: ignoring) {
        Copy("packages/api/package.json", "docker/run.sh", into: "./", line: 1)
        Copy(folder: "packages/api/src", to: "src/", line: 2)
        Copy(folder: "packages/web", to: "web/", line: 3)
      }.findings.texts == [
        "1: copies docker/run.sh, which docker/api.Dockerfile.dockerignore leaves out — the builder would not find it — "
          + "take it in again below what leaves it out: .keep(\"docker/run.sh\")",
        "3: copies packages/web, which docker/api.Dockerfile.dockerignore leaves out — the builder would not find it — "
          + "take it in again below what leaves it out: .keep(\"packages/web\")",
      ])
  }

  @Test func `refuses folders in which private files may be`() {
    let ignoring = IgnoreFile(
      [".env", ".env.*", ".git", ".npmrc", "*.pem", "*.key"].map { .anywhere($0) } + [.path("src/node_modules")])
    #expect(
      Dockerfile.sample(ignoring: ignoring) { Copy(folder: "src", to: "src/", line: 1) }.findings.texts == [
        "1: copies src with a src/a/node_modules that may be in it — "
          + "docker/api.Dockerfile.dockerignore does not leave it out, and whoever pulls the image could read it — "
          + "leave it out: .anywhere(\"node_modules\")"
      ])
  }
}
