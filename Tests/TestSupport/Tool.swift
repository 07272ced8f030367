public import Foundation

/// A program that some tests need and a person's machine may lack.
public struct Tool: Sendable {
  /// The name of the program.
  public var name: String

  /// Terraform's own program.
  public static let terraform = Tool(name: "terraform")
  /// The checker of shell scripts.
  public static let shellcheck = Tool(name: "shellcheck")
  /// The reader of JSON that scripts use.
  public static let jq = Tool(name: "jq")

  /// Python 3.
  public static let python = Tool(name: "python3")

  /// The shell and the tools of Alpine.
  public static let busybox = Tool(name: "busybox")
  /// The shell of Debian.
  public static let dash = Tool(name: "dash")
  /// What runs JavaScript in the backend's image.
  public static let node = Tool(name: "node")
  /// What makes certificates.
  public static let openSSL = Tool(name: "openssl")

  /// Makes a tool.
  public init(name: String) {
    self.name = name
  }

  /// Where the program is, by the folders of `PATH`.
  public func locate() -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    for folder in path.split(separator: ":") {
      let file = URL(fileURLWithPath: String(folder), isDirectory: true).appendingPathComponent(name)
      if FileManager.default.isExecutableFile(atPath: file.path) { return file }
    }
    return nil
  }
}
