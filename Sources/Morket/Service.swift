/// A service of Morket that has an image of its own: what infrastructure, images and workflows agree on.
public struct Service: Hashable, Sendable {
  /// The short name, for example `backend`.
  public let name: String
  /// The port it listens on.
  public let port: Int
  /// The path that answers 200 when the service is up.
  public let healthPath: String

  /// The image's repository, for example `morket-backend`.
  public var repository: String { "\(Product.name)-\(name)" }

  /// The Express.js API; the Temporal worker and the migrations run the same image.
  public static let backend = Service(name: "backend", port: 3000, healthPath: "/health")
  /// The FastAPI scraper.
  public static let scraper = Service(name: "scraper", port: 8001, healthPath: "/health")
  /// The React front end; on AWS it is served from S3, the image is for development.
  public static let frontend = Service(name: "frontend", port: 8080, healthPath: "/")

  /// All of them, in the order they are written everywhere.
  public static let all: [Service] = [.backend, .scraper, .frontend]
}
