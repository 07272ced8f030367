import AWS
import Testing

@Suite struct KMSAliasTests {
  @Test func `takes names under alias`() {
    #expect(KMSAlias.refused(["alias/morket-staging/sns", "alias/aws/secretsmanager"]) == [])
  }

  @Test(arguments: [
    ("morket", "\"morket\" is no name of a KMS alias — the name starts with alias/ — write alias/morket"),
    (
      "alias/a b",
      "\"alias/a b\" is no name of a KMS alias"
        + " — after alias/ stand 1 to 250 letters, digits, slashes, underscores and hyphens"
        + " — replace what is not one of these"
    ),
  ])
  func `says what is wrong`(_ literal: String, _ line: String) {
    #expect(KMSAlias.fault(in: literal)?.line == line)
  }
}
