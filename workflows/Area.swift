import Morket

/// A part of the repository that has tests of its own.
enum Area: String, CaseIterable {
  case backend, scraper, frontend, terraform

  /// The folder that its files are in.
  var folder: String {
    switch self {
    case .backend: Image.backend.folder
    case .scraper: Image.scraper.folder
    case .frontend: Image.frontend.folder
    case .terraform: "terraform"
    }
  }
}
