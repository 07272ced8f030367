import TestSupport
import Testing

/// Requirements 3, 12, 16 and 19: what runs in each task, and what it is told.
@Suite(.requires(.terraform, .providerMirror)) struct ContainerTests {
  private static let application = [
    "CLICKHOUSE_URL", "DATABASE_URL", "ENCRYPTION_MASTER_KEY", "JWT_SECRET", "OPENSEARCH_URL", "RABBITMQ_URL",
    "REDIS_URL", "SERVICE_API_KEY", "WEBHOOK_HMAC_SECRET",
  ]
  private static let tasks = ["backend", "migration", "scraper", "temporal-worker", "temporal-server"]

  @Test(arguments: Rehearsal.names)
  func `R19.6 and R19.2 the backend is told these variables in the open`(environment: String) async throws {
    let container = try await PlannedContainer.of("backend", in: environment)
    let level = try await KnownPlan.of(environment).variables["log_level"]?.string
    #expect(
      container.environment == [
        "LOG_LEVEL": level, "NODE_ENV": "production", "PORT": "3000", "TEMPORAL_ADDRESS": "temporal.morket.local:7233",
      ])
  }

  @Test(arguments: Rehearsal.names, ["backend", "migration", "temporal-worker"])
  func `R19.6 and R19.3 fault 1 what runs the backend's image is told nine secrets, each by its ARN`(
    environment: String, task: String
  ) async throws {
    let container = try await PlannedContainer.of(task, in: environment)
    #expect(
      container.secrets == Dictionary(uniqueKeysWithValues: Self.application.map { ($0, KnownOutputs.secret($0)) }))
  }

  @Test(arguments: Rehearsal.names)
  func `R19.7 the scraper is told these`(environment: String) async throws {
    let container = try await PlannedContainer.of("scraper", in: environment)
    let variables = try await KnownPlan.of(environment).variables
    let host = try #require(variables["api_domain_name"]?.string)
    #expect(
      container.environment == [
        "BACKEND_API_URL": "https://\(host)",
        "BROWSER_POOL_SIZE": variables["browser_pool_size"]?.integer.map(String.init),
        "LOG_LEVEL": variables["log_level"]?.string, "PORT": "8001",
      ])
    #expect(
      container.secrets == [
        "PROXY_URLS": KnownOutputs.secret("PROXY_URLS"), "SERVICE_API_KEY": KnownOutputs.secret("SERVICE_API_KEY"),
      ])
  }

  @Test(arguments: Rehearsal.names)
  func `R12.1 and R12.2 the Temporal server finds PostgreSQL and its two databases`(environment: String) async throws {
    let container = try await PlannedContainer.of("temporal-server", in: environment)
    #expect(container["image"]?.string?.hasPrefix("temporalio/auto-setup:") == true)
    #expect(container["image"]?.string?.hasSuffix(":latest") == false)
    #expect(
      container.environment == [
        "DB": "postgres12", "DB_PORT": "5432", "POSTGRES_SEEDS": "known-aurora-cluster_endpoint", "DBNAME": "temporal",
        "VISIBILITY_DBNAME": "temporal_visibility", "POSTGRES_TLS_ENABLED": "true",
        "POSTGRES_TLS_DISABLE_HOST_VERIFICATION": "true", "SQL_TLS_ENABLED": "true", "SQL_HOST_VERIFICATION": "false",
        "BIND_ON_IP": "0.0.0.0",
      ])
  }

  @Test(arguments: Rehearsal.names)
  func `R12.5 fault 2 the Temporal server is given one key of Aurora's secret for each variable`(
    environment: String
  ) async throws {
    let secret = KnownOutputs.secret("aurora")
    #expect(
      try await PlannedContainer.of("temporal-server", in: environment).secrets == [
        "POSTGRES_USER": "\(secret):username::", "POSTGRES_PWD": "\(secret):password::",
      ])
  }

  @Test(arguments: Rehearsal.names, tasks)
  func `R11.2 no name is both in the open and a secret, and no secret is in the open`(
    environment: String, task: String
  ) async throws {
    let container = try await PlannedContainer.of(task, in: environment)
    #expect(Set(container.environment.keys).isDisjoint(with: container.secrets.keys))
    let secretNames = Set(Self.application + ["PROXY_URLS", "POSTGRES_USER", "POSTGRES_PWD"])
    #expect(secretNames.isDisjoint(with: container.environment.keys))
  }

  @Test(arguments: Rehearsal.names)
  func `R3.2 to R3.4 tasks run the images of their repositories`(environment: String) async throws {
    for (task, repository) in [
      ("backend", "backend"), ("migration", "backend"), ("temporal-worker", "backend"), ("scraper", "scraper"),
    ] {
      let image = try await PlannedContainer.of(task, in: environment)["image"]
      #expect(image == .string("known/repository_urls/morket-\(repository):latest"), "\(task)")
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R3.4 and R18.3 the worker and the migration run the backend's image with a command of their own`(
    environment: String
  ) async throws {
    #expect(try await PlannedContainer.of("backend", in: environment)["command"] == nil)
    #expect(
      try await PlannedContainer.of("temporal-worker", in: environment)["command"] == [
        "node", "dist/temporal/worker.js",
      ])
    #expect(try await PlannedContainer.of("migration", in: environment)["command"] == ["/usr/local/bin/migrate.sh"])
  }

  @Test(arguments: Rehearsal.names)
  func `fault 17 the migration is given PostgreSQL and ClickHouse`(environment: String) async throws {
    let secrets = try await PlannedContainer.of("migration", in: environment).secrets
    #expect(secrets["DATABASE_URL"] == KnownOutputs.secret("DATABASE_URL"))
    #expect(secrets["CLICKHOUSE_URL"] == KnownOutputs.secret("CLICKHOUSE_URL"))
  }

  @Test(arguments: Rehearsal.names, tasks)
  func `R3.8 and R16.5 a container's output goes to the log group of its service`(
    environment: String, task: String
  ) async throws {
    let service = task == "migration" ? "backend" : task
    #expect(
      try await PlannedContainer.of(task, in: environment)["logConfiguration"] == [
        "logDriver": "awslogs",
        "options": [
          "awslogs-group": .string("known:log_group_names:\(service)"), "awslogs-region": "us-east-1",
          "awslogs-stream-prefix": "ecs",
        ],
      ])
  }

  @Test(arguments: Rehearsal.names)
  func `R3.6 and R12.3 ECS itself asks each service's container, within the limits of AWS`(
    environment: String
  ) async throws {
    let commands: [String: JSON] = [
      "backend": ["CMD", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:3000/health"],
      "scraper": [
        "CMD", "python", "-c",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8001/health', timeout=4)",
      ],
      "temporal-worker": ["CMD", "pgrep", "-f", "worker.js"],
      "temporal-server": [
        "CMD-SHELL", "temporal operator cluster health --address 127.0.0.1:7233 | grep -q SERVING",
      ],
    ]
    for (task, command) in commands.sorted(by: { $0.key < $1.key }) {
      let check = try #require(try await PlannedContainer.of(task, in: environment)["healthCheck"])
      #expect(check["command"] == command, "\(task)")
      #expect(check["interval"] == 30)
      #expect(check["retries"] == 3)
      #expect((2...60).contains(try #require(check["timeout"]?.integer)))
      #expect((0...300).contains(try #require(check["startPeriod"]?.integer)))
    }
  }

  @Test(arguments: Rehearsal.names)
  func `fault 12 what has a read-only root has a place to write to, and what writes everywhere has not`(
    environment: String
  ) async throws {
    for task in Self.tasks {
      let container = try await PlannedContainer.of(task, in: environment)
      let name = String(task.map { $0 == "-" ? "_" : $0 })
      let definition = try await KnownPlan.of(environment).resources("aws_ecs_task_definition", name)[0]
      if ["scraper", "temporal-server"].contains(task) {
        #expect(container["readonlyRootFilesystem"] == nil, "\(task)")
      } else {
        #expect(container["readonlyRootFilesystem"] == true, "\(task)")
        #expect(container["mountPoints"] == [["sourceVolume": "tmp", "containerPath": "/tmp", "readOnly": false]])
        #expect(definition["volume"]?.elements.map { $0["name"] } == ["tmp"])
      }
    }
  }

  @Test(arguments: Rehearsal.names, tasks)
  func `R4.7 a container has 120 seconds to end, which is the most that Fargate gives`(
    environment: String, task: String
  ) async throws {
    let container = try await PlannedContainer.of(task, in: environment)
    #expect(container["stopTimeout"] == 120)
    #expect(container["essential"] == true)
    #expect(container["linuxParameters"] == ["initProcessEnabled": true])
  }
}
