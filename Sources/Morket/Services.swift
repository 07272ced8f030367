extension Service {
  /// All of them, in the order they are written everywhere.
  public static let all: [Service] = [.backend, .scraper, .temporalWorker, .temporalServer]

  /// The Express.js API.
  public static let backend = Service(
    "backend", image: .backend,
    entrance: .loadBalancer(port: 3000, paths: ["/api/v1/*"], healthPath: "/health", priority: 20),
    healthCheck: .wget(port: 3000, path: "/health", startPeriod: 30), scales: true, countsErrors: true,
    settings: application,
    jobs: [.migration]
  )
  .uses(applicationUses)

  /// The FastAPI scraper, which runs browsers.
  public static let scraper = Service(
    "scraper", image: .scraper,
    entrance: .loadBalancer(port: 8001, paths: ["/api/v1/scrape*"], healthPath: "/health", priority: 10),
    healthCheck: .python(port: 8001, path: "/health", startPeriod: 60),
    rootFileSystem: .writable("Chromium writes profiles and caches"), scales: true,
    settings: [EnvironmentVariable("LOG_LEVEL", .logLevel)]
  )
  .uses(.backendAPI, .browsers, .serviceAPIKey, .proxyURLs)

  /// What runs Temporal's workflows: the backend's image with another command.
  public static let temporalWorker = Service(
    "temporal-worker", image: .backend, command: ["node", "dist/temporal/worker.js"],
    healthCheck: .process("worker.js", startPeriod: 30), settings: application
  )
  .uses(applicationUses)

  /// The Temporal server; it keeps its state in two databases of its own on the same server as the application's.
  public static let temporalServer = Service(
    "temporal-server", image: .temporal, entrance: .discovery(name: "temporal", port: 7233),
    // While a deployment replaces it two tasks overlap, and have to form one ring.
    peerings: [
      Peering(ports: 7233...7239, purpose: "Between Temporal services", suffix: "grpc"),
      Peering(ports: 6933...6939, purpose: "Temporal membership", suffix: "membership"),
    ],
    healthCheck: .shell(
      "temporal operator cluster health --address 127.0.0.1:7233 | grep -q SERVING", startPeriod: 120),
    rootFileSystem: .writable("the entrypoint writes the server's configuration"),
    settings: [
      EnvironmentVariable("DB", .text("postgres12")),
      EnvironmentVariable("DBNAME", .text("temporal")),
      EnvironmentVariable("VISIBILITY_DBNAME", .text("temporal_visibility")),
      // Once for the tool that makes the tables, once for the server. The image carries no certificate of RDS to verify.
      EnvironmentVariable("POSTGRES_TLS_ENABLED", .databaseTLS),
      EnvironmentVariable("POSTGRES_TLS_DISABLE_HOST_VERIFICATION", .text("true")),
      EnvironmentVariable("SQL_TLS_ENABLED", .databaseTLS),
      EnvironmentVariable("SQL_HOST_VERIFICATION", .text("false")),
      // Otherwise it listens on the task's own address only, and no health check inside the container can reach it.
      EnvironmentVariable("BIND_ON_IP", .text("0.0.0.0")),
    ]
  )
  .uses(.databaseServer)

  /// What the API uses; the workflows run the same code, so the worker uses it too.
  private static let applicationUses: [Use] = [
    .database, .clickHouse, .redis, .rabbitMQ, .openSearch, .exports, .temporal, .jwtSecret, .encryptionMasterKey,
    .serviceAPIKey, .webhookHMACSecret,
  ]

  /// What an application of ours is told whatever it does.
  private static let application = [
    EnvironmentVariable("LOG_LEVEL", .logLevel),
    // It selects how the code is built, which is the same in every environment.
    EnvironmentVariable("NODE_ENV", .text("production")),
  ]
}
