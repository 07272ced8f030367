import AWS
import Modules
import Morket
import Terraform

extension Platform {
  @ModuleBuilder var applicationSecrets: ModuleContent {
    secrets {
      $0.name = name
      $0.accountID = accountID
      $0.passwords = [
        .of(.jwtSecret): "Signs the tokens of users",
        .of(.serviceAPIKey): "What services know each other by, in the header X-Service-Key",
        .of(.webhookHMACSecret): "Signs webhooks",
      ]
      $0.keys = [
        .of(.encryptionMasterKey): .object {
          $0.description = "AES-256-GCM key that encrypts stored credentials"
          $0.encoding = .hex
        }
      ]
      $0.valueVersions = [.of(.proxyURLs): proxyURLsVersion]
      $0.values = [.of(.proxyURLs): proxyURLs]
      $0.urls = [
        .of(.databaseURL): .url(
          "postgresql", aurora.secretARN, username: \.username, password: \.password,
          at: "\(aurora.clusterEndpoint):\(aurora.clusterPort)", "/\(aurora.firstDatabaseName)?sslmode=verify-full"),
        .of(.clickHouseURL): .url(
          "http", clickHouse.secretARN, username: \.username, password: \.password,
          at: "\(clickHouse.privateIP):\(clickHouse.httpPort)", "/\(swift: Product.name)"),
        .of(.redisURL): .url(
          "rediss", redis.secretARN, password: \.authToken, at: "\(redis.primaryEndpoint):\(redis.port)"),
        .of(.rabbitMQURL): .url(
          "amqps", rabbitMQ.secretARN, username: \.username, password: \.password,
          at: trimprefix(rabbitMQ.amqpsEndpoint, "amqps://")),
        .of(.openSearchURL): .url(
          "https", openSearch.secretARN, username: \.username, password: \.password, at: openSearch.endpoint),
      ]
      $0.rotation = .object {
        $0.variable = Value(text: Secret.databaseURL.variable)
        $0.clusterIdentifier = aurora.clusterIdentifier
        $0.clusterARN = aurora.clusterARN
      }
      $0.rotationDays = secretRotationDays
      $0.logRetentionDays = logRetentionDays
      $0.recoveryWindowInDays = secretRecoveryWindowInDays
      $0.kmsKeyARN = kmsKeyARN
    }
    $proxyURLs.validation(
      can(tolist(jsondecode(proxyURLs)) as Value<[String]>), "proxy_urls must be a JSON list, [] where there are none.")
  }
}

extension MapKey {
  /// The name of an environment variable.
  fileprivate static func of(_ secret: Secret) -> MapKey { MapKey(stringLiteral: secret.variable) }
}
