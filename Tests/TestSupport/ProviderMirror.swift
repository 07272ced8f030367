public import Foundation

/// The folder from which Terraform installs providers without a network.
///
/// Its layout is `HOST/NAMESPACE/TYPE`, below it the versions, packed or not (Terraform CLI documentation, "Provider
/// Installation").
public enum ProviderMirror {
  /// The environment variable that names the folder.
  public static let variable = "MORKET_PROVIDER_MIRROR"

  /// Finds the folder of a mirror that has a provider, for example `hashicorp/aws`.
  ///
  /// The folder named by the environment variable comes first, then Terraform's own folders for this operating system,
  /// then the folders just below the places where people put such things.
  public static func locate(provider: String = "hashicorp/aws") -> URL? {
    if let named = ProcessInfo.processInfo.environment[variable] {
      let folder = URL(fileURLWithPath: named, isDirectory: true)
      return holds(provider, folder) ? folder : nil
    }
    if let implied = impliedFolders.first(where: { holds(provider, $0) }) { return implied }
    for place in places {
      for folder in folders(in: place) {
        if holds(provider, folder) { return folder }
        if let inner = folders(in: folder).first(where: { holds(provider, $0) }) { return inner }
      }
    }
    return nil
  }

  /// The folders in which Terraform itself looks for mirrored providers.
  private static var impliedFolders: [URL] {
    #if os(macOS)
      let folders = [
        home.appendingPathComponent(".terraform.d/plugins"),
        home.appendingPathComponent("Library/Application Support/io.terraform/plugins"),
        URL(fileURLWithPath: "/Library/Application Support/io.terraform/plugins"),
      ]
      return folders
    #else
      let environment = ProcessInfo.processInfo.environment
      let own =
        environment["XDG_DATA_HOME"].map { URL(fileURLWithPath: $0) } ?? home.appendingPathComponent(".local/share")
      let shared = (environment["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share").split(separator: ":")
      let data = [own] + shared.map { URL(fileURLWithPath: String($0)) }
      return [home.appendingPathComponent(".terraform.d/plugins")]
        + data.map { $0.appendingPathComponent("terraform/plugins") }
    #endif
  }

  /// The folders whose subfolders are looked at last.
  private static var places: [URL] {
    ["/opt", "/usr/local/share", "/usr/share"].map { URL(fileURLWithPath: $0, isDirectory: true) } + [home]
  }

  private static var home: URL { FileManager.default.homeDirectoryForCurrentUser }

  /// The folders in a folder, in the order of their names; at most a thousand.
  private static func folders(in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().prefix(1000)
      .map { folder.appendingPathComponent($0, isDirectory: true) }
      .filter { (try? $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true }
  }

  /// Whether a folder holds a provider below a folder with the name of a host.
  private static func holds(_ provider: String, _ folder: URL) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.contains { name in
      name.contains(".") && !name.hasPrefix(".")
        && FileManager.default.fileExists(atPath: folder.appendingPathComponent("\(name)/\(provider)").path)
    }
  }
}
