public import Foundation

/// The command line of `bindgen`.
public struct BindgenCommand: Equatable, Sendable {
  /// What is to be done.
  public enum Action: Equatable, Sendable {
    /// Write the Swift.
    case generate
    /// Ask the real provider for its allowed values and write the data files.
    case harvest
    /// Print how to use it.
    case help
  }

  /// What is to be done.
  public var action: Action = .generate
  /// A file with the output of `terraform providers schema -json`; without one, Terraform is run for it.
  public var schema: String?
  /// Only say what would change.
  public var checks = false

  /// Reads the arguments, without the command's own name; throws what is wrong with them.
  public init(_ arguments: [String]) throws {
    var rest = arguments[...]
    var problems: [String] = []
    while let argument = rest.popFirst() {
      switch argument {
      case "harvest" where action == .generate: action = .harvest
      case "--help", "-h": action = .help
      case "--check": checks = true
      case "--schema":
        if let file = rest.popFirst() { schema = file } else { problems.append("--schema needs a file") }
      default: problems.append("unknown argument '\(argument)' — see `bindgen --help`")
      }
    }
    guard problems.isEmpty else { throw BindingsError(problems) }
  }

  /// How to use it.
  public static let help = """
    usage: bindgen [harvest] [--schema FILE] [--check]

    Writes Sources/AWS/Generated from the provider's schema and Sources/AWS/Bindings/bindings.json.
    With 'harvest', writes Sources/AWS/Bindings/enumerations.json and limits.json from the errors of the real provider.

      --schema FILE  the output of `terraform providers schema -json`; by default Terraform is run in a temporary folder
      --check        write nothing; say what would change, and end with 1 if anything would
      --help         this text

    Ends with 0 when done, 1 when something is wrong, 2 when the arguments are.

    """

  /// Does it in the package at `root`; prints through `say`, and returns the exit code.
  public func run(root: URL, say: (String) -> Void) throws -> Int32 {
    if action == .help {
      say(BindgenCommand.help)
      return 0
    }
    let package = Bindings.Package(root: root)
    let schema = try schemaData(package, root: root)
    let folder: GeneratedFolder
    let files: [GeneratedFile]
    if action == .harvest {
      (folder, files) = (GeneratedFolder(package.data), try Bindings.harvest(schema: schema, package: package))
    } else {
      (folder, files) = (GeneratedFolder(package.generated), try Bindings.generate(schema: schema, package: package))
    }
    let changes = try folder.changes(to: files)
    for change in changes { say("\(change.verb) \(change.name)\n") }
    if checks { return changes.isEmpty ? 0 : 1 }
    try folder.apply(changes)
    say("\(files.count) files, \(changes.count) changed\n")
    return 0
  }

  private func schemaData(_ package: Bindings.Package, root: URL) throws -> Data {
    guard let schema else { return try Bindings.schema(package: package) }
    do {
      return try Data(contentsOf: URL(fileURLWithPath: schema, relativeTo: root))
    } catch {
      throw BindingsError(["--schema: cannot read '\(schema)' — \(error.localizedDescription)"])
    }
  }
}
