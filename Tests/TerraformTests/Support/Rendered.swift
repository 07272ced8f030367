import Terraform
import Testing

/// A root module that is nothing but its body.
protocol BodyModule: RootModule {}

extension BodyModule {
  static var name: String { "sample" }
}

/// The text of one file of a root module.
func text<Root: RootModule>(_ root: Root.Type, _ file: String = "main.tf") -> String {
  let environment = Environment<Root>("sample", backend: .local()) { _ in }
  let folder = Configuration(environments: [environment]).environments[0]
  guard let rendered = folder.files.first(where: { $0.name == file }) else { return "" }
  return String(decoding: rendered.rendered().bytes, as: UTF8.self)
}

/// The findings of a root module: line within the calling file, and the text.
func findings<Root: RootModule>(_ root: Root.Type) -> [String] {
  let environment = Environment<Root>("sample", backend: .local()) { _ in }
  return Configuration(environments: [environment]).findings.map(\.line)
}

extension Finding {
  /// The finding on one line, without the file and the line.
  var line: String { "\(what) — \(why) — \(remedy)" }
}
