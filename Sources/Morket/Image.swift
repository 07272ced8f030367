/// An image that containers are started from.
public struct Image: Hashable, Sendable {
  /// The short name, for example `backend`.
  public let name: String
  /// Where it is pulled from when we do not build it, with its version: `temporalio/auto-setup:1.29.3`.
  public let reference: String?
  /// What else of the repository goes into it.
  private let besides: [String]

  private init(name: String, reference: String?, besides: [String] = []) {
    self.name = name
    self.reference = reference
    self.besides = besides
  }

  /// The repository of an image of ours, for example `morket-backend`.
  public var repository: String { "\(Product.name)-\(name)" }
  /// The folder that an image of ours is built from, for example `packages/backend`.
  public var folder: String { "packages/\(name)" }
  /// What an image of ours is built by, for example `docker/backend.Dockerfile`; the context is the root of the repository.
  public var dockerfile: String { "docker/\(name).Dockerfile" }
  /// How the paths begin of what makes an image of ours, its ignore file among them; a change there makes another image.
  public var sources: [String] { ["\(folder)/", dockerfile] + besides }
  /// The build argument that takes the commit.
  public static let revisionArgument = "REVISION"

  /// The Express.js API; the Temporal worker and the migrations run it too.
  public static let backend = Image(name: "backend", reference: nil, besides: ["docker/migrate.sh"])
  /// The FastAPI scraper.
  public static let scraper = Image(name: "scraper", reference: nil)
  /// The React front end; on AWS it is served from S3, the image is for development.
  public static let frontend = Image(name: "frontend", reference: nil, besides: ["docker/nginx.conf"])
  /// The Temporal server with the tools that set up its databases; upstream calls it deprecated, so the version stays.
  public static let temporal = Image(name: "temporal", reference: "temporalio/auto-setup:1.29.3")

  /// Those we build, in the order they are written everywhere.
  public static let ours: [Image] = [.backend, .scraper, .frontend]
}
