import Docker
import Morket

/// The services that run together on a developer's machine.
extension Images {
  static let compose = ComposeFile(
    project: Product.name,
    comment: """
      All of Morket on one machine, for development: copy \(ComposeFile.examplePath) to .env, then run docker compose up --build. \
      Ports are those of this machine alone.
      """,
    services: [
      backendService, workerService, scraperService, frontendService, migration, postgreSQL, clickHouse, redis,
      rabbitMQ,
      openSearch, temporal,
    ])

  static let composeSource = #filePath

  /// Where the host, and through it the browser, gets in.
  static let edge = ComposeNetwork("edge")
  /// Where the stores are.
  static let data = ComposeNetwork("data")

  private static let backendService = ComposeService(
    Service.backend.name, from: built(backend, .backend), in: [edge, data]
  ) {
    harden(&$0)
    $0.dependencies = applicationDependencies
    $0.environment = LocalEnvironment.variables(of: .backend)
    $0.ports = [published(Service.backend.port ?? 0, "BACKEND_PORT", "the API")]
  }

  private static let workerService = ComposeService(
    Service.temporalWorker.name, from: built(backend, .backend), in: [data]
  ) {
    harden(&$0)
    $0.command = Service.temporalWorker.command
    $0.dependencies = applicationDependencies
    $0.environment = LocalEnvironment.variables(of: .temporalWorker)
    $0.healthCheck = ContainerHealthCheck(Service.temporalWorker.healthCheck)
  }

  private static let scraperService = ComposeService(
    Service.scraper.name, from: built(scraper, .scraper), in: [edge]
  ) {
    $0.hasInit = true
    $0.dependencies = [.healthy(backendService)]
    $0.environment = LocalEnvironment.variables(of: .scraper)
    $0.ports = [published(Service.scraper.port ?? 0, "SCRAPER_PORT", "the scraper")]
    $0.sharedMemory = "1gb"
    $0.dropsPrivileges = true
  }

  private static let frontendService = ComposeService(
    Image.frontend.name,
    from: built(frontend, .frontend, arguments: [.init(Frontend.apiVariable, "\(LocalVariables.apiURL)")]), in: [edge]
  ) {
    harden(&$0)
    $0.ports = [published(Frontend.port, "FRONTEND_PORT", "the front end")]
  }

  private static let migration = ComposeService(
    "migrate", from: built(backend, .backend), in: [data], restart: .never
  ) {
    harden(&$0)
    $0.comment = "Runs once and ends; on AWS the deployment runs it as a task before it updates a service."
    $0.command = Service.backend.jobs.first?.command ?? []
    $0.dependencies = [.healthy(postgreSQL), .healthy(clickHouse)]
    $0.environment = LocalEnvironment.variables(of: .backend)
  }

  private static let applicationDependencies: [Dependency] = [
    .completed(migration), .healthy(postgreSQL), .healthy(clickHouse), .healthy(redis), .healthy(rabbitMQ),
    .healthy(openSearch), .healthy(temporal),
  ]

  private static func built(
    _ dockerfile: Dockerfile, _ image: Image, arguments: [ComposeService.Variable] = []
  ) -> ComposeService.Source {
    .built(dockerfile, image: "\(image.repository):development", arguments: arguments)
  }

  /// As on Fargate: read-only but for temporary files, with an init process.
  private static func harden(_ service: inout ComposeService) {
    service.hasInit = true
    service.isReadOnly = true
    service.temporaryFolders = ["/tmp"]
    service.dropsPrivileges = true
  }
}
