extension Snippet {
  static let swift = ""
}
