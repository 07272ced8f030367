/// The checks of what a Dockerfile takes from its context, by the rules of its ignore file.
struct ContextCheck {
  private(set) var findings: [Finding] = []

  init(_ file: Dockerfile) {
    for element in file.stages.flatMap(\.elements) + file.runtime.elements {
      switch element.kind {
      case .copy(.files(let paths), _, _):
        for path in paths where file.ignoring.excludes(path) { report(path, file, at: element.location) }
      case .copy(.folder(let path), _, _):
        // A folder may be left out and things in it taken in again, so a name of anything is asked for.
        if file.ignoring.excludes("\(path)/anything") {
          report(path, file, at: element.location)
        } else {
          checkPrivateFiles(in: path, file, at: element.location)
        }
      default: break
      }
    }
  }

  private mutating func report(_ path: String, _ file: Dockerfile, at location: SourceLocation) {
    findings.append(
      Finding(
        "copies \(path), which \(file.ignorePath) leaves out", why: "the builder would not find it",
        remedy: "take it in again below what leaves it out: .keep(\"\(path)\")", at: location))
  }

  /// A folder is copied with all that somebody may have in it.
  private mutating func checkPrivateFiles(in folder: String, _ file: Dockerfile, at location: SourceLocation) {
    for name in ContextCheck.privateFiles {
      guard let path = ["\(folder)/\(name)", "\(folder)/a/\(name)"].first(where: { !file.ignoring.excludes($0) }) else {
        continue
      }
      findings.append(
        Finding(
          "copies \(folder) with a \(path) that may be in it",
          why: "\(file.ignorePath) does not leave it out, and whoever pulls the image could read it",
          remedy: "leave it out: .anywhere(\"\(name)\")", at: location))
    }
  }

  /// What a checkout may hold and no image should.
  private static let privateFiles = [
    ".env", ".env.local", ".git", ".npmrc", "node_modules", "server.pem", "server.key",
  ]
}
