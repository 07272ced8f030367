import Foundation
import Testing

@testable import Bindings

@Suite struct DataFileTests {
  @Test("all data files speak of one version of the provider")
  func version() throws {
    let manifest = try PackageData.package.manifest()
    let enumerations = try EnumerationData.decode(PackageData.package.read("enumerations.json"))
    let limits = try LimitData.decode(PackageData.package.read("limits.json"))
    #expect(enumerations.provider == manifest.provider.version)
    #expect(limits.provider == manifest.provider.version)
  }

  @Test("the manifest names its types in order and each once")
  func order() throws {
    for (service, types) in try PackageData.package.manifest().services {
      for mode in Mode.allCases {
        let names = types.types(mode)
        #expect(names == Set(names).sorted(), "\(service), \(mode.rawValue)")
      }
    }
  }

  @Test("every omission has a reason")
  func reasons() throws {
    #expect(try PackageData.package.manifest().omitted.filter { $0.value.isEmpty }.isEmpty)
  }
}
