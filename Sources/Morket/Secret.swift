/// A secret value that services are started with.
public enum Secret: String, CaseIterable, Sendable {
  /// PostgreSQL with credentials.
  case databaseURL = "DATABASE_URL"
  /// ClickHouse with credentials.
  case clickHouseURL = "CLICKHOUSE_URL"
  /// Redis with its token.
  case redisURL = "REDIS_URL"
  /// RabbitMQ with credentials.
  case rabbitMQURL = "RABBITMQ_URL"
  /// OpenSearch with credentials.
  case openSearchURL = "OPENSEARCH_URL"
  /// Signs the tokens of sessions.
  case jwtSecret = "JWT_SECRET"
  /// Encrypts what is stored: 64 hexadecimal digits, never to be changed.
  case encryptionMasterKey = "ENCRYPTION_MASTER_KEY"
  /// What services show each other, as `X-Service-Key`.
  case serviceAPIKey = "SERVICE_API_KEY"
  /// Signs webhooks.
  case webhookHMACSecret = "WEBHOOK_HMAC_SECRET"
  /// Proxies of the scraper, with their credentials: a JSON list.
  case proxyURLs = "PROXY_URLS"
  /// The database's user by itself, for what composes no URL.
  case databaseUsername = "POSTGRES_USER"
  /// The database's password by itself.
  case databasePassword = "POSTGRES_PWD"

  /// The environment variable that carries it.
  public var variable: String { rawValue }
}
