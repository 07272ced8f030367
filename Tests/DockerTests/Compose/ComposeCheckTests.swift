import Docker
import Testing

@Suite struct ComposeCheckTests {
  private static let image = PulledImage("redis:7.2", tools: ["redis-cli", "sh"])
  private static let check = ContainerHealthCheck(.exec(["redis-cli", "ping"]), startPeriod: 1)

  private func service(
    _ name: String, line: Int = 1, in networks: [ComposeNetwork] = [ComposeNetwork("data")],
    restart: ComposeService.Restart = .unlessStopped, from source: ComposeService.Source = .pulled(image),
    _ set: (inout ComposeService) -> Void = { _ in }
  ) -> ComposeService {
    ComposeService(name, from: source, in: networks, restart: restart, file: "Sample.swift", line: line) {
      $0.healthCheck = Self.check
      set(&$0)
    }
  }

  private func findings(_ services: ComposeService...) -> [String] {
    ComposeFile(project: "shop", comment: "", services: services).findings.texts
  }

  @Test func `refuses to wait for what is not there, for what nobody asks, and for what never ends`() {
    let store = service("store", line: 1) { $0.healthCheck = nil }
    let job = service("job", line: 2, restart: .never)
    #expect(
      findings(service("api", line: 3) { $0.dependencies = [.healthy(job), .completed(store)] }, job).contains(
        "3: the service api waits for store, which is not in the file — compose would refuse it — add store to the services"
      ))
    #expect(
      findings(
        service("api", line: 3) { $0.dependencies = [.healthy(job), .healthy(store), .completed(store)] }, job, store)
        == [
          "3: the service api waits until job is healthy — nothing asks job whether it is — wait until it has completed",
          "3: the service api waits until store is healthy — nothing asks store whether it is — give store a health check",
          "3: the service api waits until store has completed — store is started again when it ends — "
            + "give store restart: .never, or wait until it is healthy",
          "1: the service store has no health check — nobody could wait for it, or see that it hangs — give it one",
        ])
  }

  @Test func `refuses ports that are none, that two have, and that nobody listens on`() {
    let first = service("a", line: 1) { $0.ports = [PublishedPort(6379, variable: "A", "a")] }
    let second = service("b", line: 2) {
      $0.ports = [
        PublishedPort(6380, host: 6379, variable: "B", "b"), PublishedPort(0, host: 65536, variable: "C", "c"),
      ]
    }
    #expect(
      findings(first, second) == [
        "2: the service b has the container port 0 — ports go from 1 to 65535 — correct the number",
        "2: the service b has the host port 65536 — ports go from 1 to 65535 — correct the number",
        "2: the service b takes the host's port 6379 — a has it already — give one of them another port of the host",
      ])
    let api = service("api", line: 3, from: .built(.sample(), image: "api:1")) {
      $0.healthCheck = nil
      $0.ports = [PublishedPort(3001, variable: "P", "p")]
    }
    #expect(
      findings(api) == [
        "3: the service api publishes port 3001 — docker/api.Dockerfile does not listen on it — publish one of 3000"
      ])
  }

  @Test func `refuses services without network, without a place to write, and with paths that are none`() {
    #expect(
      findings(
        service("a", line: 1, in: []) {
          $0.isReadOnly = true
          $0.volumes = [VolumeMount(ComposeVolume("data"), at: "data")]
        }) == [
          "1: the service a is in no network — compose would put it into one with everything else — name the networks it needs",
          "1: the service a mounts something at \"data\" — a path in a container is absolute — begin it with a slash",
          "1: the service a may write nowhere — it is read-only and has no temporary folder — "
            + "give it temporaryFolders, for example /tmp",
        ])
  }

  @Test func `refuses names that are there twice, and names that are none`() {
    #expect(
      findings(
        service("a", line: 1) { $0.environment = [.init("X", "1"), .init("X", "2")] }, service("a", line: 2),
        service("A_b", line: 3)) == [
          "1: the service a sets X twice — only one of the two could hold — remove one",
          "2: the service a is there twice — a name is one service — give one another name",
          "3: \"A_b\" is no name for a service — others reach it by that name, as a host — "
            + "use lower-case letters, digits and hyphens",
        ])
  }

  @Test func `refuses programs that an image lacks`() {
    func lacks(_ line: Int, _ name: String, _ tool: String) -> String {
      "\(line): the service \(name) runs \(tool), which its image lacks — the container could not start it — "
        + "call something else, or name the program among the image's tools"
    }
    #expect(
      findings(
        service("a", line: 1) {
          $0.healthCheck = ContainerHealthCheck(.shell("curl -f http://127.0.0.1"), startPeriod: 1)
        },
        service("b", line: 2) { $0.command = ["bash"] },
        service("c", line: 3, restart: .never) { $0.command = ["job"] }) == [
          lacks(1, "a", "curl"), lacks(2, "b", "bash"), lacks(3, "c", "job"),
        ])
  }

  @Test func `refuses build arguments that nobody takes, and one image that is built in two ways`() {
    func api(_ name: String, line: Int, _ arguments: [ComposeService.Variable]) -> ComposeService {
      service(name, line: line, from: .built(.sample { BuildArgument("API") }, image: "api:1", arguments: arguments)) {
        $0.healthCheck = nil
      }
    }
    #expect(
      findings(api("a", line: 1, [.init("OTHER", "1")])) == [
        "1: the service a builds with OTHER — docker/api.Dockerfile takes no argument of that name — "
          + "declare it there, or leave it out"
      ])
    #expect(
      findings(api("a", line: 1, []), api("b", line: 2, [.init("API", "1")])) == [
        "2: the service b builds api:1 otherwise than a — whoever is built last would have it — "
          + "build both in one way, or give one image another name"
      ])
  }

  @Test func `refuses images of no version and variables that contradict each other`() {
    let one = ComposeVariable("LEVEL", default: "a", "", file: "Sample.swift", line: 5)
    let other = ComposeVariable("LEVEL", example: "a", "", file: "Sample.swift", line: 6)
    let third = ComposeVariable("1", default: "", "", file: "Sample.swift", line: 7)
    let latest = PulledImage("redis:latest", tools: ["redis-cli"], file: "Sample.swift", line: 4)
    #expect(
      findings(service("a", from: .pulled(latest)) { $0.environment = [.init("X", "\(one)\(other)\(third)")] }) == [
        "4: \"redis:latest\" names no version — what is pulled would be another image each day — "
          + "give the tag of a version, for example node:20-alpine3.22",
        "6: the variable LEVEL is declared in two ways — .env has it once — declare it once, and use that",
        "7: \"1\" is no name for a variable — no shell could read it — use letters, digits and underscores, no digit first",
      ])
  }
}
