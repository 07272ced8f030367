public import Foundation

/// The generator as one function: provider schema, manifest and harvest in, Swift files out.
public enum Bindings {
  /// The folders of a package that the generator reads and writes.
  public struct Package: Sendable {
    /// Where the hand-written data stands.
    public let data: URL
    /// Where the Swift goes.
    public let generated: URL

    /// The folders of the package at `root`.
    public init(root: URL) {
      data = root.appendingPathComponent("Sources/AWS/Bindings")
      generated = root.appendingPathComponent("Sources/AWS/Generated")
    }

    /// The contents of one of the data files.
    func read(_ name: String) throws -> Data {
      do {
        return try Data(contentsOf: data.appendingPathComponent(name))
      } catch {
        throw BindingsError(["cannot read Sources/AWS/Bindings/\(name) — run bindgen at the root of the package"])
      }
    }

    func manifest() throws -> Manifest { try Manifest.decode(read("bindings.json")) }
  }

  /// The Swift of everything the manifest names, from the contents of the files; throws everything wrong with them.
  public static func generate(schema: Data, manifest: Data, enumerations: Data) throws -> [GeneratedFile] {
    let result = try Resolver.resolve(
      ProviderSchema.decode(schema), Manifest.decode(manifest), EnumerationData.decode(enumerations))
    return Renderer(result).files()
  }

  /// Generates from the package's own data.
  public static func generate(schema: Data, package: Package) throws -> [GeneratedFile] {
    try generate(
      schema: schema, manifest: package.read("bindings.json"), enumerations: package.read("enumerations.json"))
  }

  /// Runs Terraform in a temporary folder for the schema of the provider that the package's manifest names.
  public static func schema(package: Package, terraform runner: TerraformRunner = .environment) throws -> Data {
    let manifest = try package.manifest()
    return try TerraformCommand.inTemporaryFolder(runner, provider: manifest.provider) { terraform in
      try terraform.run(["providers", "schema", "-json"])
    }
  }

  /// The data files that a harvest from the real provider gives, by name.
  public static func harvest(
    schema: Data, package: Package, terraform runner: TerraformRunner = .environment
  ) throws -> [GeneratedFile] {
    let harvester = Harvester(
      schema: try ProviderSchema.decode(schema), manifest: try package.manifest(), runner: runner)
    let harvest = try harvester.harvest()
    return [
      GeneratedFile(name: "enumerations.json", text: try JSONText(encoding: harvest.enumerations).text),
      GeneratedFile(name: "limits.json", text: try JSONText(encoding: harvest.limits).text),
    ]
  }
}
