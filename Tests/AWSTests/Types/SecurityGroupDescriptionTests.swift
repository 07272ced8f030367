import AWS
import Testing

@Suite struct SecurityGroupDescriptionTests {
  @Test func `takes the characters that EC2 lists`() {
    let letters = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 ._-:/()#,@[]+=&;{}!$*"
    #expect(SecurityGroupDescription.refused([letters, String(repeating: "a", count: 255)]) == [])
  }

  @Test(arguments: [
    ("ALB → ECS", "→"), ("the ALB’s group", "’"), ("ALB – ECS", "–"), ("a\nb", "\\n"), ("it's", "'"), ("50%", "%"),
  ])
  func `says which character EC2 refuses`(_ literal: String, _ character: String) {
    #expect(
      SecurityGroupDescription.fault(in: literal)?.line
        == "the description of a security group cannot hold \"\(character)\""
        + " — EC2 allows letters from a to z, digits, spaces and ._-:/()#,@[]+=&;{}!$*"
        + " — leave it out, or say it in ASCII")
  }

  @Test func `says that a description is too long`() {
    #expect(
      SecurityGroupDescription.fault(in: String(repeating: "a", count: 256))?.line
        == "a description of 256 characters is too long for a security group — EC2 allows 255 — shorten it")
  }
}
