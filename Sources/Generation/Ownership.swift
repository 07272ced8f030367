/// Whose contents a file on the disk has.
enum Ownership {
  /// As morket-gen wrote it.
  case ours
  /// Written by morket-gen and changed since.
  case edited
  /// Written by somebody else, or taken over by deleting the header.
  case foreign

  /// Judges by the header or, where there is none, by the hashes that the manifest lists.
  static func of(_ bytes: [UInt8], listed hashes: [String]?) -> Ownership {
    switch Header.state(of: bytes) {
    case .intact: return .ours
    case .edited: return .edited
    case .absent:
      guard let hashes, !hashes.isEmpty else { return .foreign }
      return hashes.contains(Header.fingerprint(of: bytes)) ? .ours : .edited
    }
  }
}
