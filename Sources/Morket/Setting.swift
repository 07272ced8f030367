/// A value that is no secret and that services are started with.
public enum Setting: Hashable, Sendable {
  /// The same text everywhere.
  case text(String)
  /// The port of the service itself.
  case ownPort
  /// How much is logged.
  case logLevel
  /// How many browsers run at once.
  case browserPoolSize
  /// The address that the outside reaches the API at.
  case backendAPIURL
  /// Host and port of the Temporal server.
  case temporalAddress
  /// The database's host.
  case databaseHost
  /// Whether the database is spoken to by TLS.
  case databaseTLS
}
