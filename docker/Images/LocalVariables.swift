import Docker
import Morket

/// What `.env` holds on a developer's machine: the secrets, and what people like to choose.
enum LocalVariables {
  static let databasePassword = password("POSTGRES_PASSWORD", of: "PostgreSQL")
  static let clickHousePassword = password("CLICKHOUSE_PASSWORD", of: "ClickHouse")
  static let redisPassword = password("REDIS_PASSWORD", of: "Redis")
  static let rabbitMQPassword = password("RABBITMQ_PASSWORD", of: "RabbitMQ")

  static let logLevel = ComposeVariable(
    "LOG_LEVEL", default: "debug", "How much is logged: debug, info, warn or error.")
  static let browserPoolSize = ComposeVariable(
    "BROWSER_POOL_SIZE", default: "2", "How many browsers the scraper runs at once.")
  static let apiURL = ComposeVariable(
    Frontend.apiVariable, default: "http://127.0.0.1:\(Service.backend.port ?? 0)\(Frontend.apiPath)",
    "Where the browser finds the API; it is built into the front end.")

  static let jwtSecret = value(of: .jwtSecret, "development-jwt-secret", "Signs the tokens of sessions.")
  static let encryptionMasterKey = value(
    of: .encryptionMasterKey, String(repeating: "0123456789abcdef", count: 4),
    "Encrypts stored credentials: 64 hexadecimal digits. With another one, what is stored cannot be read.")
  static let serviceAPIKey = value(of: .serviceAPIKey, "development-service-key", "What services show each other.")
  static let webhookHMACSecret = value(of: .webhookHMACSecret, "development-webhook-secret", "Signs webhooks.")
  static let proxyURLs = ComposeVariable(
    Secret.proxyURLs.variable, default: "[]", "Proxies of the scraper: a JSON list of addresses.")

  /// A secret that is no address, under the name by which services know it.
  private static func value(of secret: Secret, _ example: String, _ comment: String) -> ComposeVariable {
    ComposeVariable(secret.variable, example: example, comment)
  }

  private static func password(_ name: String, of store: String) -> ComposeVariable {
    ComposeVariable(
      name, example: "development", "Password of \(store). It is part of an address, so letters and digits are safest.")
  }
}
