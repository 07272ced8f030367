import Testing

@testable import Bindings

@Suite struct GeneratedNameTests {
  @Test("holds every generated name to the list of acronyms")
  func acronyms() throws {
    let misspelt = Dictionary(
      uniqueKeysWithValues: SwiftName.acronyms.filter { $0.key.count > 1 }
        .map { ($0.key.prefix(1).uppercased() + $0.key.dropFirst(), $0.value) })
    var wrong: [String] = []
    for file in try PackageData.generated() {
      for match in file.text.matches(of: /public (?:static )?(?:var|struct|enum|mutating func) `?([A-Za-z0-9_]+)/) {
        let name = String(match.1)
        for word in words(name) where misspelt[word] != nil && misspelt[word] != word {
          wrong.append("\(file.name): \(name): '\(word)' is written '\(misspelt[word] ?? "")'")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test("writes properties lower case first and types upper case first")
  func firstLetter() throws {
    for file in try PackageData.generated() {
      for match in file.text.matches(of: /public (?:static )?(?:var|mutating func) `?([A-Za-z0-9_]+)/) {
        #expect(match.1.first?.isUppercase == false, "\(file.name): \(match.1)")
      }
      for match in file.text.matches(of: /public (?:struct|enum) ([A-Za-z0-9_]+)/) {
        #expect(match.1.first?.isUppercase == true, "\(file.name): \(match.1)")
      }
    }
  }

  /// `vpcIdList` is `vpc`, `Id`, `List`.
  private func words(_ name: String) -> [String] {
    name.matches(of: /[A-Z]+(?![a-z])[0-9]*|[A-Z][a-z]+[0-9]*|[a-z]+[0-9]*/).map { String($0.0) }
  }
}
