/// Enumerations and their members.
extension Renderer {
  func enumeration(_ enumeration: EnumerationModel, _ text: inout SwiftText) {
    let paths = enumeration.attributes.map { $0.split(separator: ":").last.map(String.init) ?? $0 }
    let names = Set(paths.map { $0.split(separator: ".").last.map(String.init) ?? $0 }).sorted()
    text.line("/// Values of \(names.map { "`\($0)`" }.joined(separator: ", ")).")
    switch enumeration.values {
    case .strings(let values):
      text.scope(
        "public enum \(enumeration.swiftName): \(enumeration.isOpen ? "OpenEnumeration" : "ClosedEnumeration")"
      ) { text in
        text.list("public static var values: [String] { [", values.map(literal), "] }")
      }
    case .numbers(let values):
      text.scope("public enum \(enumeration.swiftName): NumberEnumeration") { text in
        text.list("public static var values: [Int] { [", values.map(String.init), "] }")
      }
    }
  }

  func members(_ enumeration: EnumerationModel, _ text: inout SwiftText) {
    guard !enumeration.members.isEmpty else { return }
    text.scope("extension Value where Type == \(enumeration.qualifiedName)") { text in
      for member in enumeration.members {
        text.line(
          "public static var \(SwiftName.quoted(member.swiftName)): Self { .literal(\(literal(member.value))) }")
      }
    }
    text.line()
  }
}
