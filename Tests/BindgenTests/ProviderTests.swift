import Foundation
import TestSupport
import Testing

@testable import Bindings

/// What is committed, held against the real provider.
@Suite(.serialized, .requires(.terraform, .providerMirror)) struct ProviderTests {
  @Test("the committed bindings are what the provider's schema gives")
  func generated() throws {
    let fresh = try Bindings.generate(schema: PackageData.schema.get(), package: PackageData.package)
    let committed = try PackageData.generated()
    #expect(fresh.map(\.name) == committed.map(\.name))
    for (fresh, committed) in zip(fresh, committed) where fresh != committed {
      expectNoDifference(committed.text, fresh.text, "\(committed.name): run `swift run bindgen`")
    }
  }

  @Test("the committed harvest is what the provider's errors say")
  func harvest() throws {
    let fresh = try Bindings.harvest(
      schema: PackageData.schema.get(), package: PackageData.package, terraform: PackageData.terraform)
    for file in fresh {
      let committed = try String(decoding: PackageData.package.read(file.name), as: UTF8.self)
      expectNoDifference(committed, file.text, "\(file.name): run `swift run bindgen harvest`")
    }
  }

  @Test("an attribute that refers to a resource takes no bare string, but for those listed with a reason")
  func bareStrings() throws {
    let manifest = try PackageData.package.manifest()
    let result = try Resolver.resolve(
      ProviderSchema.decode(PackageData.schema.get()), manifest,
      EnumerationData.decode(PackageData.package.read("enumerations.json")))
    let limits = try LimitData.decode(PackageData.package.read("limits.json"))
    let listed = try JSONDecoder().decode(BareStringData.self, from: PackageData.package.read("bare-strings.json"))
    let differences = listed.differences(BareStrings(types: result.types, limits: limits).addresses)
    #expect(differences.unexplained == [], "give them a type in bindings.json, or a reason in bare-strings.json")
    #expect(differences.unneeded == [], "remove them from bare-strings.json")
    #expect(listed.entries.allSatisfy { !$0.reason.isEmpty })
  }
}
