import Testing

@testable import Commands

@Suite struct DocumentationCommentTests {
  private func summary(_ name: String, _ source: String) -> String? {
    DocumentationComment.summary(ofStruct: name, in: Array(source.utf8))
  }

  @Test func `is the first paragraph above the struct`() {
    #expect(
      summary(
        "VPC",
        "/// Of another.\nstruct VPCs {}\n\n/// A network\n/// of ``Subnet``s.\n///\n/// More.\npublic struct VPC: Module {"
      )
        == "A network of `Subnet`s.")
    #expect(summary("VPC", "  /// Inside.\n  struct VPC {}") == "Inside.")
  }

  @Test(arguments: [
    "struct VPC {", "// No.\nstruct VPC {", "///\nstruct VPC {", "/// No.\n\nstruct VPC {", "/// No.\nstruct Other {",
    "",
  ])
  func `is not there without one`(source: String) {
    #expect(summary("VPC", source) == nil)
  }
}
