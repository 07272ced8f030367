/// Something that a service uses: it is started with what it needs for that, and allowed what it needs for that.
public enum Use: Sendable, CaseIterable {
  /// PostgreSQL, by a URL.
  case database
  /// PostgreSQL's server, by its parts, to make databases of one's own there.
  case databaseServer
  /// ClickHouse.
  case clickHouse
  /// Redis.
  case redis
  /// RabbitMQ.
  case rabbitMQ
  /// OpenSearch.
  case openSearch
  /// The bucket of exports and files.
  case exports
  /// The Temporal server.
  case temporal
  /// The API, from outside as everybody else.
  case backendAPI
  /// Browsers of its own.
  case browsers
  /// Tokens of sessions.
  case jwtSecret
  /// Encryption of what is stored.
  case encryptionMasterKey
  /// The key between services.
  case serviceAPIKey
  /// Signatures of webhooks.
  case webhookHMACSecret
  /// Proxies.
  case proxyURLs

  /// The data store that it is a use of.
  public var store: DataStore? {
    switch self {
    case .database, .databaseServer: .aurora
    case .clickHouse: .clickHouse
    case .redis: .redis
    case .rabbitMQ: .rabbitMQ
    case .openSearch: .openSearch
    default: nil
    }
  }

  /// The environment variables it takes that are secret.
  public var secrets: [Secret] {
    switch self {
    case .database: [.databaseURL]
    case .databaseServer: [.databaseUsername, .databasePassword]
    case .clickHouse: [.clickHouseURL]
    case .redis: [.redisURL]
    case .rabbitMQ: [.rabbitMQURL]
    case .openSearch: [.openSearchURL]
    case .jwtSecret: [.jwtSecret]
    case .encryptionMasterKey: [.encryptionMasterKey]
    case .serviceAPIKey: [.serviceAPIKey]
    case .webhookHMACSecret: [.webhookHMACSecret]
    case .proxyURLs: [.proxyURLs]
    case .exports, .temporal, .backendAPI, .browsers: []
    }
  }

  /// The environment variables it takes that are not.
  public var settings: [EnvironmentVariable] {
    switch self {
    case .databaseServer:
      [
        EnvironmentVariable("POSTGRES_SEEDS", .databaseHost),
        EnvironmentVariable("DB_PORT", .text(String(DataStore.aurora.port))),
      ]
    case .temporal: [EnvironmentVariable("TEMPORAL_ADDRESS", .temporalAddress)]
    case .backendAPI: [EnvironmentVariable("BACKEND_API_URL", .backendAPIURL)]
    case .browsers: [EnvironmentVariable("BROWSER_POOL_SIZE", .browserPoolSize)]
    default: []
    }
  }
}

/// An environment variable that is no secret.
public struct EnvironmentVariable: Hashable, Sendable {
  /// Its name, for example `LOG_LEVEL`.
  public let name: String
  /// What it carries.
  public let value: Setting

  /// Makes the variable.
  public init(_ name: String, _ value: Setting) {
    self.name = name
    self.value = value
  }
}
