/// A network of a compose file. A service is in those that it names, so none can be named that is not there.
public struct ComposeNetwork: Hashable, Sendable {
  let name: String
  let comment: String?

  /// Names a network.
  public init(_ name: String, comment: String? = nil) {
    self.name = name
    self.comment = comment
  }
}

/// A volume of a compose file: data that outlives containers. It is declared where a service mounts it.
public struct ComposeVolume: Hashable, Sendable {
  let name: String

  /// Names a volume.
  public init(_ name: String) {
    self.name = name
  }
}

/// A volume in a container.
///
///     - postgres-data:/var/lib/postgresql/data
public struct VolumeMount: Hashable, Sendable {
  let volume: ComposeVolume
  let path: String

  /// Mounts a volume at a path.
  public init(_ volume: ComposeVolume, at path: String) {
    self.volume = volume
    self.path = path
  }

  var text: String { "\(volume.name):\(path)" }
}

/// A port of a container that the host has too, for itself alone: at 127.0.0.1.
///
///     - 127.0.0.1:${POSTGRES_PORT:-5432}:5432
///
/// It rejects ports that are none, and a port of the host that two services have.
public struct PublishedPort: Hashable, Sendable {
  let container: Int
  let host: Int
  /// What `.env` may choose another port of the host by.
  let variable: ComposeVariable

  /// Publishes a port of a container under the same number, or another.
  public init(
    _ container: Int, host: Int? = nil, variable: String, _ comment: String, file: String = #filePath, line: Int = #line
  ) {
    self.container = container
    self.host = host ?? container
    self.variable = ComposeVariable(variable, default: String(host ?? container), comment, file: file, line: line)
  }

  var text: ComposeText { "127.0.0.1:\(variable):\(container)" }
}
