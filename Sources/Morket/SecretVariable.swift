/// An environment variable whose value is a secret: infrastructure stores it under this name, and services read it so.
public enum SecretVariable: String, CaseIterable, Sendable {
  /// Aurora, with the credential of its first user.
  case databaseURL = "DATABASE_URL"
  /// ClickHouse over HTTP.
  case clickHouseURL = "CLICKHOUSE_URL"
  /// Redis over TLS.
  case redisURL = "REDIS_URL"
  /// RabbitMQ over TLS.
  case rabbitMQURL = "RABBITMQ_URL"
  /// OpenSearch.
  case openSearchURL = "OPENSEARCH_URL"
  /// What signs the tokens of users.
  case jwtSecret = "JWT_SECRET"
  /// The key of AES-256-GCM that encrypts stored credentials, as 64 hexadecimal digits.
  case encryptionMasterKey = "ENCRYPTION_MASTER_KEY"
  /// What services know each other by, in the header `X-Service-Key`.
  case serviceAPIKey = "SERVICE_API_KEY"
  /// What signs webhooks.
  case webhookHMACSecret = "WEBHOOK_HMAC_SECRET"
  /// Proxies of the scraper, a JSON list of URLs.
  case proxyURLs = "PROXY_URLS"
}
