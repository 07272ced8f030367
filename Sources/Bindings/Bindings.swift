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
      schema: schema, manifest: Data(contentsOf: package.data.appendingPathComponent("bindings.json")),
      enumerations: Data(contentsOf: package.data.appendingPathComponent("enumerations.json")))
  }

  /// Runs Terraform in a temporary folder for the schema of the provider that the package's manifest names.
  public static func schema(package: Package) throws -> Data {
    let manifest = try Manifest.decode(Data(contentsOf: package.data.appendingPathComponent("bindings.json")))
    return try TerraformCommand.inTemporaryFolder { terraform in
      try terraform.write(manifest.provider.requirement, to: "versions.tf")
      _ = try terraform.run(["init", "-no-color"])
      return try terraform.run(["providers", "schema", "-json"])
    }
  }

  /// The data files that a harvest from the real provider gives, by name.
  public static func harvest(schema: Data, package: Package) throws -> [GeneratedFile] {
    let manifest = try Manifest.decode(Data(contentsOf: package.data.appendingPathComponent("bindings.json")))
    let harvest = try Harvester(schema: ProviderSchema.decode(schema), manifest: manifest).harvest()
    return [
      GeneratedFile(name: "enumerations.json", text: try JSONText(encoding: harvest.enumerations).text),
      GeneratedFile(name: "limits.json", text: try JSONText(encoding: harvest.limits).text),
    ]
  }
}
