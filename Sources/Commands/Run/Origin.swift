import Terraform

/// The Swift files that the headers of a folder's generated files name as the place to edit.
struct Origin {
  private let package: String
  /// The file that declares the module's inputs and outputs: they stand in the module's own type.
  private let module: String?

  init(_ folder: RenderedFolder, package: String) {
    self.package = package
    let declaring = ["variables.tf", "outputs.tf", "main.tf"].lazy.compactMap { name in
      folder.files.first { $0.name == name }.flatMap(Origin.place)
    }
    module = declaring.first
  }

  /// The Swift file to edit for a generated file, by its path in the package.
  func source(of file: RenderedFile) -> String {
    let isOfEnvironment = file.name == "backend.tf" || file.name.hasSuffix(".tfvars")
    return PackagePath.of((isOfEnvironment ? Origin.place(of: file) : nil) ?? module, in: package) ?? "Swift"
  }

  private static func place(of file: RenderedFile) -> String? {
    file.firstLocation?.file
  }
}
