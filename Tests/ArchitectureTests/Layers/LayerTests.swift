import Testing

@Suite struct LayerTests {
  @Test(arguments: Layer.all) func `imports what the table says and nothing else`(_ layer: Layer) throws {
    let files = PackageFiles.swift(in: [layer.folder])
    try #require(!files.isEmpty)
    let expected = Set(layer.targets + layer.toolchain + (layer.usesSystem ? Layer.system : []))
    var imported: Set<String> = []
    for file in files {
      for module in Imports.modules(in: try PackageFiles.text(of: file)) {
        imported.insert(module)
        if !expected.contains(module) { Issue.record("\(file) imports \(module)") }
      }
    }
    for module in expected.subtracting(imported).sorted() {
      Issue.record("\(layer.target) imports no \(module): take it out of the table")
    }
  }

  @Test func `names every folder of sources`() throws {
    let folders = try PackageFiles.folders(in: "Sources").map { "Sources/\($0)" }
    #expect(Set(folders).isSubset(of: Set(Layer.all.map(\.folder))))
  }

  @Test(arguments: Layer.all) func `declares in the package what it imports`(_ layer: Layer) throws {
    let declared = try #require(try PackageTargets.dependencies()[layer.target])
    #expect(Set(layer.targets).subtracting(declared).isEmpty)
    let unused = Set(declared).subtracting(layer.targets)
    #expect(unused == Set(Self.declaredOnly[layer.target] ?? []))
  }

  @Test func `declares no other package`() throws {
    #expect(try !PackageFiles.text(of: "Package.swift").contains(".package("))
  }

  @Test func `reads imports in all their forms`() {
    let text = """
      import A
      public import B
      @preconcurrency import C
      @_exported public import struct D.Inner
        import E
      important(F)
      let text = \"\"\"
        import G
        \"\"\"
      // import H
      let one = \"\"\"\"import I\"\"\"\"
      import J
      """
    #expect(Imports.modules(in: text) == ["A", "B", "C", "D", "E", "J"])
  }

  /// Dependencies that are built and not imported: the benchmark runs the command.
  private static let declaredOnly: [String: [String]] = ["morket-bench": ["morket-gen"]]
}
