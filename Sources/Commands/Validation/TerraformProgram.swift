import Generation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The Terraform that is installed, with the variables it is run with.
struct TerraformProgram {
  /// The absolute path of the program.
  let path: String
  /// The user's variables, so that the provider mirrors, caches and credentials that they name are used.
  private(set) var variables: [String: String]

  /// Looks for `terraform` as a shell does.
  init?(_ variables: [String: String], workingFolder: String) {
    let folders = (variables["PATH"] ?? "").split(separator: ":", omittingEmptySubsequences: false)
    let paths = folders.map { folder -> String in
      let folder = folder.isEmpty ? "." : String(folder)
      return folder.hasPrefix("/") ? "\(folder)/terraform" : "\(workingFolder)/\(folder)/terraform"
    }
    guard let path = paths.first(where: TerraformProgram.isProgram) else { return nil }
    self.path = path
    var variables = variables
    variables["CHECKPOINT_DISABLE"] = "1"
    // It may name the data of the user's own environments, and those are not to be changed.
    variables["TF_DATA_DIR"] = nil
    // Settings that are named and not there would only be warned of.
    if let settings = variables["TF_CLI_CONFIG_FILE"], access(settings, R_OK) != 0 {
      variables["TF_CLI_CONFIG_FILE"] = nil
    }
    self.variables = variables
  }

  /// What is said where there is none.
  static func missing(for command: String) -> Diagnostic {
    Diagnostic(
      what: "terraform is not on the PATH", why: "\(command) runs the real Terraform",
      remedy: "install it (https://developer.hashicorp.com/terraform/install), or add its folder to the PATH")
  }

  /// The same program without what would lead a plan to somebody's account or workspace.
  var offline: TerraformProgram {
    var copy = self
    copy.variables = variables.filter { !$0.key.hasPrefix("AWS_") && $0.key != "TF_WORKSPACE" }
    return copy
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return access(path, X_OK) == 0
  }
}
