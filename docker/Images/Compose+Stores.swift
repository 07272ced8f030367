import Docker
import Morket

/// The data stores, in versions that AWS has too.
extension Images {
  static let postgreSQL = ComposeService(
    LocalStore.postgreSQL, from: .pulled(PulledImage("postgres:15.10-alpine", tools: .busyBox.union(["pg_isready"]))),
    in: [data]
  ) {
    $0.environment = [
      .init("POSTGRES_DB", "\(Product.name)"), .init("POSTGRES_USER", "\(LocalStore.user)"),
      .init("POSTGRES_PASSWORD", "\(LocalVariables.databasePassword)"),
    ]
    $0.ports = [published(DataStore.aurora.port, "POSTGRES_PORT", "PostgreSQL")]
    $0.volumes = [VolumeMount(ComposeVolume("postgres-data"), at: "/var/lib/postgresql/data")]
    $0.sharedMemory = "256mb"
    // By TCP: while it makes its databases, PostgreSQL answers on its socket alone.
    $0.healthCheck = ContainerHealthCheck(
      .exec(["pg_isready", "--host", "127.0.0.1", "--username", LocalStore.user, "--dbname", Product.name]),
      interval: 10, startPeriod: 30)
  }

  static let clickHouse = ComposeService(
    LocalStore.clickHouse,
    from: .pulled(PulledImage("clickhouse/clickhouse-server:25.8-alpine", tools: .busyBox)), in: [data]
  ) {
    $0.environment = [
      .init("CLICKHOUSE_DB", "\(Product.name)"), .init("CLICKHOUSE_USER", "\(LocalStore.user)"),
      .init("CLICKHOUSE_PASSWORD", "\(LocalVariables.clickHousePassword)"),
    ]
    $0.ports = DataStore.clickHouse.endpoints.map {
      published($0.port, "CLICKHOUSE_\($0.suffix.uppercased())_PORT", "ClickHouse (\($0.name))")
    }
    $0.volumes = [VolumeMount(ComposeVolume("clickhouse-data"), at: "/var/lib/clickhouse")]
    $0.limits = [.init("nofile", 262144)]
    $0.healthCheck = ContainerHealthCheck(
      .exec(["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:\(DataStore.clickHouse.port)/ping"]), interval: 10,
      startPeriod: 30)
  }

  static let redis = ComposeService(
    LocalStore.redis,
    from: .pulled(PulledImage("redis:7.2-alpine", tools: .busyBox.union(["redis-cli", "redis-server"]))),
    in: [data]
  ) {
    // The password stands in the environment of the container; on the command line every process could read it.
    $0.command = [
      "sh", "-c",
      #"printf 'requirepass %s\n' "$REDISCLI_AUTH" | exec redis-server - --appendonly yes --maxmemory-policy allkeys-lru"#,
    ]
    $0.environment = [.init("REDISCLI_AUTH", "\(LocalVariables.redisPassword)")]
    $0.ports = [published(DataStore.redis.port, "REDIS_PORT", "Redis")]
    $0.volumes = [VolumeMount(ComposeVolume("redis-data"), at: "/data")]
    // Where the password is wrong, redis-cli says so and succeeds nevertheless.
    $0.healthCheck = ContainerHealthCheck(.shell("redis-cli ping | grep -q PONG"), interval: 10, startPeriod: 10)
  }

  static let rabbitMQ = ComposeService(
    LocalStore.rabbitMQ,
    from: .pulled(PulledImage("rabbitmq:3.13-management-alpine", tools: .busyBox.union(["rabbitmq-diagnostics"]))),
    in: [data]
  ) {
    // Its data is kept under the name of the host.
    $0.hostName = LocalStore.rabbitMQ
    $0.environment = [
      .init("RABBITMQ_DEFAULT_USER", "\(LocalStore.user)"),
      .init("RABBITMQ_DEFAULT_PASS", "\(LocalVariables.rabbitMQPassword)"),
    ]
    $0.ports = [
      published(LocalStore.rabbitMQPort, "RABBITMQ_PORT", "RabbitMQ"),
      published(LocalStore.rabbitMQManagementPort, "RABBITMQ_MANAGEMENT_PORT", "RabbitMQ's pages"),
    ]
    $0.volumes = [VolumeMount(ComposeVolume("rabbitmq-data"), at: "/var/lib/rabbitmq")]
    $0.healthCheck = ContainerHealthCheck(
      .exec(["rabbitmq-diagnostics", "--quiet", "check_port_connectivity"]), timeout: 15, startPeriod: 60)
  }

  static let openSearch = ComposeService(
    LocalStore.openSearch, from: .pulled(PulledImage("opensearchproject/opensearch:2.19.1", tools: ["curl", "sh"])),
    in: [data]
  ) {
    $0.comment = "Needs vm.max_map_count=262144 on the host: sysctl -w vm.max_map_count=262144"
    $0.environment = [
      .init("DISABLE_INSTALL_DEMO_CONFIG", "true"), .init("DISABLE_SECURITY_PLUGIN", "true"),
      .init("OPENSEARCH_JAVA_OPTS", "-Xms512m -Xmx512m"), .init("bootstrap.memory_lock", "true"),
      .init("discovery.type", "single-node"),
    ]
    $0.ports = [published(LocalStore.openSearchPort, "OPENSEARCH_PORT", "OpenSearch")]
    $0.volumes = [VolumeMount(ComposeVolume("opensearch-data"), at: "/usr/share/opensearch/data")]
    $0.limits = [.init("memlock", -1), .init("nofile", 65536)]
    $0.healthCheck = ContainerHealthCheck(
      .exec([
        "curl", "--fail", "--silent", "--output", "/dev/null",
        "http://127.0.0.1:\(LocalStore.openSearchPort)/_cluster/health?wait_for_status=yellow&timeout=3s",
      ]), startPeriod: 60)
  }

  static let temporal = ComposeService(
    LocalStore.temporal,
    from: .pulled(
      PulledImage(Image.temporal.reference ?? "", tools: ["bash", "grep", "sh", "temporal"])), in: [data]
  ) {
    $0.comment = "Upstream calls this image deprecated; requirement 12 asks for it."
    $0.dependencies = [.healthy(postgreSQL)]
    $0.environment = LocalEnvironment.variables(of: .temporalServer)
    $0.ports = [published(Service.temporalServer.port ?? 0, "TEMPORAL_PORT", "Temporal")]
    $0.healthCheck = ContainerHealthCheck(Service.temporalServer.healthCheck)
  }

  static func published(_ port: Int, _ variable: String, _ title: String, file: String = #filePath, line: Int = #line)
    -> PublishedPort
  {
    PublishedPort(port, variable: variable, "Port of the host that \(title) is reached at.", file: file, line: line)
  }
}
