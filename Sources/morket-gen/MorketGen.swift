import Commands
import Environments

/// The command line: the environments of this package, handed to the commands.
@main
struct MorketGen {
  private static let place = "/Sources/morket-gen/MorketGen.swift"

  static func main() {
    Program(
      environments: Platform.environments, bootstrap: Platform.bootstrap, offline: Platform.offline,
      package: String(#filePath.dropLast(place.count))
    ).main()
  }
}
