/// The version of the program. It is never written to a file, so that a new version alone changes nothing.
enum Version {
  static let text = "0.1.0"
}
