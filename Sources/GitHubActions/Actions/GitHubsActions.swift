/// `actions/checkout`: the repository's files.
public enum Checkout: Action {
  /// See the action's `action.yml`.
  public enum Input: String, Sendable {
    /// How many commits; 0 is all.
    case fetchDepth = "fetch-depth"
    /// Whether later steps can push with the job's token.
    case persistCredentials = "persist-credentials"
  }

  /// Which code it is.
  public static let pin = Pin.checkout
}

/// `actions/setup-node`: Node.js, and a cache of what npm downloads.
public enum SetupNode: Action {
  /// See the action's `action.yml`.
  public enum Input: String, Sendable {
    /// The version, or the line of versions.
    case nodeVersion = "node-version"
    /// The package manager whose downloads are kept.
    case cache
    /// The lock files that the key of the cache is made of.
    case cacheDependencyPath = "cache-dependency-path"
  }

  /// Which code it is.
  public static let pin = Pin.setupNode
  /// The version: without it, the machine's own is used.
  public static let required: [Input] = [.nodeVersion]
}

/// `actions/setup-python`: Python, and a cache of what pip downloads.
public enum SetupPython: Action {
  /// See the action's `action.yml`.
  public enum Input: String, Sendable {
    /// The version, or the line of versions.
    case pythonVersion = "python-version"
    /// The package manager whose downloads are kept.
    case cache
    /// The files that the key of the cache is made of.
    case cacheDependencyPath = "cache-dependency-path"
  }

  /// Which code it is.
  public static let pin = Pin.setupPython
  /// The version: without it, the machine's own is used.
  public static let required: [Input] = [.pythonVersion]
}

/// `actions/cache`: folders that later runs get again.
public enum Cache: Action {
  /// See the action's `action.yml`.
  public enum Input: String, Sendable {
    /// The folders.
    case path
    /// What the folders are kept under.
    case key
    /// Beginnings of keys that will do where there is none equal.
    case restoreKeys = "restore-keys"
  }

  /// Which code it is.
  public static let pin = Pin.cache
  /// What is kept, and under which name.
  public static let required: [Input] = [.path, .key]
}

/// `actions/upload-artifact`: files that outlive the job.
public enum UploadArtifact: Action {
  /// See the action's `action.yml`.
  public enum Input: String, Sendable {
    /// What they are called together.
    case name
    /// The files.
    case path
    /// What happens where there are none: `error`, `warn` or `ignore`.
    case ifNoFilesFound = "if-no-files-found"
    /// Days that they are kept.
    case retentionDays = "retention-days"
  }

  /// Which code it is.
  public static let pin = Pin.uploadArtifact
  /// The files.
  public static let required: [Input] = [.path]
}
