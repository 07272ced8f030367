import Docker
import Morket

/// What services are started with on a developer's machine: the variables of the task definitions, with values of here.
enum LocalEnvironment {
  /// The variables of a service, as `Sources/Morket` declares them, in lexical order.
  static func variables(of service: Service) -> [ComposeService.Variable] {
    let settings = service.environment.map { ($0.name, value(of: $0.value, for: service)) }
    let secrets = service.secrets.map { ($0.variable, value(of: $0)) }
    return (settings + secrets).sorted { $0.0 < $1.0 }.map { ComposeService.Variable($0.0, $0.1) }
  }

  private static func value(of setting: Setting, for service: Service) -> ComposeText {
    switch setting {
    case .text(let text): ComposeText(text)
    case .ownPort: "\(service.port ?? 0)"
    case .logLevel: "\(LocalVariables.logLevel)"
    case .browserPoolSize: "\(LocalVariables.browserPoolSize)"
    case .backendAPIURL: "http://\(Service.backend.name):\(Service.backend.port ?? 0)"
    case .temporalAddress: "\(LocalStore.temporal):\(Service.temporalServer.port ?? 0)"
    case .databaseHost: "\(LocalStore.postgreSQL)"
    // The container has no certificate.
    case .databaseTLS: "false"
    }
  }

  private static func value(of secret: Secret) -> ComposeText {
    switch secret {
    case .databaseURL:
      "postgresql://\(LocalStore.user):\(LocalVariables.databasePassword)@\(LocalStore.postgreSQL):\(DataStore.aurora.port)/\(Product.name)?sslmode=disable"
    case .clickHouseURL:
      "http://\(LocalStore.user):\(LocalVariables.clickHousePassword)@\(LocalStore.clickHouse):\(DataStore.clickHouse.port)/\(Product.name)"
    case .redisURL: "redis://:\(LocalVariables.redisPassword)@\(LocalStore.redis):\(DataStore.redis.port)"
    case .rabbitMQURL:
      "amqp://\(LocalStore.user):\(LocalVariables.rabbitMQPassword)@\(LocalStore.rabbitMQ):\(LocalStore.rabbitMQPort)"
    case .openSearchURL: "http://\(LocalStore.openSearch):\(LocalStore.openSearchPort)"
    case .databaseUsername: "\(LocalStore.user)"
    case .databasePassword: "\(LocalVariables.databasePassword)"
    case .jwtSecret: "\(LocalVariables.jwtSecret)"
    case .encryptionMasterKey: "\(LocalVariables.encryptionMasterKey)"
    case .serviceAPIKey: "\(LocalVariables.serviceAPIKey)"
    case .webhookHMACSecret: "\(LocalVariables.webhookHMACSecret)"
    case .proxyURLs: "\(LocalVariables.proxyURLs)"
    }
  }
}

/// Names and ports of the stores on a developer's machine, where they differ from AWS.
enum LocalStore {
  static let postgreSQL = "postgres"
  static let clickHouse = "clickhouse"
  static let redis = "redis"
  static let rabbitMQ = "rabbitmq"
  static let openSearch = "opensearch"
  static let temporal = "temporal"
  /// The user of every store that has users.
  static let user = Product.name
  /// On AWS it is spoken to by TLS, on other ports.
  static let rabbitMQPort = 5672
  static let rabbitMQManagementPort = 15672
  static let openSearchPort = 9200
}
