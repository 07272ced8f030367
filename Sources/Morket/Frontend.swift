/// The React front end: on AWS its files are served from S3, in development by an image of its own.
public enum Frontend {
  /// The port of the image; below 1024 it would take a privilege to listen on it.
  public static let port = 8080
  /// How its container is asked whether it is well.
  public static let healthCheck = HealthCheck.wget(port: port, path: "/", startPeriod: 5)
  /// The variable that tells the build where the API is; Vite writes its value into the files.
  public static let apiVariable = "VITE_API_BASE_URL"
  /// The folder that the build leaves its files in, below the package's own.
  public static let output = "dist"
  /// The page that every path leads to; it names the other files, so no cache may keep it.
  public static let page = "index.html"
  /// The folder of files whose names have a hash of their contents, below the output's own.
  public static let hashedFolder = "assets"
  /// Where the API is below its host.
  public static let apiPath = "/api/v1"
}
