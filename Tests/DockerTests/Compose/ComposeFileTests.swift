import Docker
import TestSupport
import Testing

@Suite struct ComposeFileTests {
  private static let password = ComposeVariable("PASSWORD", example: "development", "Password of the store.")
  private static let level = ComposeVariable("LOG_LEVEL", default: "debug", "How much is logged.")

  private static let store = ComposeService(
    "store", from: .pulled(PulledImage("redis:7.2-alpine", tools: ["sh", "redis-cli"])), in: [ComposeNetwork("data")]
  ) {
    $0.environment = [.init("AUTH", "\(password)"), .init("PRICE", "5$ a day")]
    $0.ports = [PublishedPort(6379, variable: "STORE_PORT", "Port of the store.")]
    $0.volumes = [VolumeMount(ComposeVolume("store-data"), at: "/data")]
    $0.sharedMemory = "1gb"
    $0.hostName = "store"
    $0.limits = [.init("nofile", 65536)]
    $0.healthCheck = ContainerHealthCheck(.shell("redis-cli -a \"$AUTH\" ping"), interval: 10, startPeriod: 5)
  }

  private static let job = ComposeService(
    "job",
    from: .built(.sample { BuildArgument("API") }, image: "api:development", arguments: [.init("API", "\(level)")]),
    in: [ComposeNetwork("data")], restart: .never
  ) {
    $0.comment = "Runs once."
    $0.command = ["node", "job.js", "$HOME"]
    $0.dependencies = [.healthy(store)]
  }

  private static let api = ComposeService(
    "api",
    from: .built(.sample { BuildArgument("API") }, image: "api:development", arguments: [.init("API", "\(level)")]),
    in: [ComposeNetwork("edge"), ComposeNetwork("data")]
  ) {
    $0.hasInit = true
    $0.dependencies = [.completed(job), .healthy(store)]
    $0.environment = [.init("URL", "redis://:\(password)@\("store"):\(6379)")]
    $0.isReadOnly = true
    $0.temporaryFolders = ["/tmp"]
    $0.dropsPrivileges = true
  }

  private static let file = ComposeFile(project: "shop", comment: "The shop.", services: [api, job, store])

  @Test func `writes services, networks and volumes in one order`() {
    #expect(Self.file.findings.texts == [])
    expectNoDifference(
      Self.file.text,
      """
      # The shop.

      services:
        api:
          image: api:development
          build:
            context: "."
            dockerfile: docker/api.Dockerfile
            args:
              API: ${LOG_LEVEL:-debug}
          init: true
          restart: unless-stopped
          depends_on:
            job:
              condition: service_completed_successfully
            store:
              condition: service_healthy
          environment:
            URL: redis://:${PASSWORD:?copy .env.example to .env}@store:6379
          networks:
            - edge
            - data
          read_only: true
          tmpfs:
            - /tmp
          cap_drop:
            - ALL
          security_opt:
            - no-new-privileges:true

        # Runs once.
        job:
          image: api:development
          build:
            context: "."
            dockerfile: docker/api.Dockerfile
            args:
              API: ${LOG_LEVEL:-debug}
          command:
            - node
            - job.js
            - $$HOME
          restart: "no"
          depends_on:
            store:
              condition: service_healthy
          networks:
            - data
          healthcheck:
            disable: true

        store:
          image: redis:7.2-alpine
          hostname: store
          restart: unless-stopped
          environment:
            AUTH: ${PASSWORD:?copy .env.example to .env}
            PRICE: 5$$ a day
          ports:
            - 127.0.0.1:${STORE_PORT:-6379}:6379
          networks:
            - data
          volumes:
            - store-data:/data
          shm_size: 1gb
          ulimits:
            nofile:
              soft: 65536
              hard: 65536
          healthcheck:
            test:
              - CMD-SHELL
              - redis-cli -a "$$AUTH" ping
            interval: 10s
            timeout: 5s
            start_period: 5s
            retries: 3

      networks:
        edge: {}
        data: {}

      volumes:
        store-data: {}

      """)
  }

  @Test func `explains every variable once, with a value that does`() {
    expectNoDifference(
      Self.file.example,
      """
      # What docker-compose.yml reads. Copy this file to .env, keep that out of git, and change what you like. The
      # secrets in it are for development alone.

      # Starts the names of containers, networks and volumes.
      COMPOSE_PROJECT_NAME=shop

      # How much is logged.
      LOG_LEVEL=debug

      # Password of the store.
      PASSWORD=development

      # Port of the store.
      STORE_PORT=6379

      """)
  }
}
