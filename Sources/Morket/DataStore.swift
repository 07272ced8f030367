/// A data store, with the ports that services open connections to.
public struct DataStore: Hashable, Sendable {
  /// A port and what it is for.
  public struct Endpoint: Hashable, Sendable {
    /// The port on AWS.
    public let port: Int
    /// The protocol's name, for example `PostgreSQL`.
    public let name: String
    /// Tells several ports of a store apart in names; empty where there is one.
    public let suffix: String
  }

  /// The short name, for example `redis`.
  public let name: String
  /// The name for people, for example `Aurora PostgreSQL`.
  public let title: String
  /// The ports, the one of the store's URL first.
  public let endpoints: [Endpoint]

  /// The port in the store's URL.
  public var port: Int { endpoints[0].port }

  private init(_ name: String, _ title: String, _ endpoints: (Int, String, String)...) {
    self.name = name
    self.title = title
    self.endpoints = endpoints.map { Endpoint(port: $0.0, name: $0.1, suffix: $0.2) }
  }

  /// What is written and must not be lost.
  public static let aurora = DataStore("aurora", "Aurora PostgreSQL", (5432, "PostgreSQL", ""))
  /// Caches and sessions.
  public static let redis = DataStore("redis", "Redis", (6379, "Redis", ""))
  /// Queues between services.
  public static let rabbitMQ = DataStore("rabbitmq", "RabbitMQ", (5671, "AMQPS", ""))
  /// Full-text search.
  public static let openSearch = DataStore("opensearch", "OpenSearch", (443, "HTTPS", ""))
  /// Analytics.
  public static let clickHouse = DataStore(
    "clickhouse", "ClickHouse", (8123, "HTTP", "http"), (9000, "Native protocol", "native"))

  /// Those that a service uses.
  public static var used: [DataStore] {
    let stores = Set(Service.all.flatMap(\.uses).compactMap(\.store))
    return all.filter(stores.contains)
  }

  /// All of them, in the order they are written everywhere.
  public static let all: [DataStore] = [.aurora, .redis, .rabbitMQ, .openSearch, .clickHouse]
}
