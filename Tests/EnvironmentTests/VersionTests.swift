import TestSupport
import Testing

/// What each module and each environment says of the versions it needs.
@Suite struct VersionTests {
  private func everyFolder(_ check: (_ path: String, _ versions: String) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try MorketGen.writeAll(to: folder.url)
      let tree = try FileTree(folder.url)
      for kind in ["terraform/modules", "terraform/environments"] {
        let names = tree.folders(in: kind)
        try #require(!names.isEmpty)
        for name in names { try check("\(kind)/\(name)", tree.text("\(kind)/\(name)/versions.tf")) }
      }
      try check("terraform/bootstrap", tree.text("terraform/bootstrap/versions.tf"))
    }
  }

  @Test func `R20.4 fault 22 every folder names the Terraform it needs, from 1.5.0 and below the next major version`()
    throws
  {
    try everyFolder { path, versions in
      let required = try #require(
        versions.firstMatch(of: /(?m)^  required_version = ">= (\d+)\.(\d+)\.(\d+), < (\d+)\.0\.0"$/), "\(path)")
      let lowest = [required.1, required.2, required.3].compactMap { Int($0) }
      #expect(!lowest.lexicographicallyPrecedes([1, 5, 0]), "\(path)")
      #expect(Int(required.4) == lowest[0] + 1, "\(path)")
    }
  }

  @Test func `R15.6 R20.4 every folder pins every provider to one minor version`() throws {
    try everyFolder { path, versions in
      let providers = versions.matches(of: /(?m)^      source += "([^"]+)"$/).map { String($0.1) }
      let pins = versions.matches(of: /(?m)^      version += "([^"]+)"$/).map { String($0.1) }
      #expect(providers == ["hashicorp/aws"], "\(path)")
      #expect(pins.count == providers.count, "\(path)")
      for pin in pins { #expect(pin.wholeMatch(of: /~> \d+\.\d+\.\d+/) != nil, "\(path): \(pin)") }
    }
  }
}
