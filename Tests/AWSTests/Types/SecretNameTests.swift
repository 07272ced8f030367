import AWS
import Testing

@Suite struct SecretNameTests {
  @Test func `takes names that Secrets Manager takes`() {
    #expect(SecretName.refused(["morket-staging/backend/jwt", "a", "morket/webhook-hmac"]) == [])
  }

  @Test(arguments: [
    ("jwt secret", "a name has 1 to 512 letters, digits and /_+=.@- — replace what is not one of these"),
    ("", "a name has 1 to 512 letters, digits and /_+=.@- — replace what is not one of these"),
    (
      "morket/jwt-secret",
      "an end like -secret is what Secrets Manager adds to ARNs, and a lookup would take it for that"
        + " — choose a name whose last part has another length"
    ),
  ])
  func `says what is wrong`(_ literal: String, _ rest: String) {
    #expect(SecretName.fault(in: literal)?.line == "\"\(literal)\" cannot be the name of a secret — \(rest)")
  }
}
