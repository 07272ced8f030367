import AWS
import Testing

@Suite struct BucketNameTests {
  @Test func `takes names that S3 takes`() {
    #expect(BucketName.refused(["morket-staging-exports-111111111111", "abc", "www.morket.example"]) == [])
  }

  @Test(arguments: [
    ("ab", "a name has 3 to 63 characters, this one has 2 — change its length"),
    ("Morket", "a name has lower case letters, digits, dots and hyphens — replace what is not one of these"),
    ("morket_exports", "a name has lower case letters, digits, dots and hyphens — replace what is not one of these"),
    ("-morket", "a name starts and ends with a letter or a digit — change its ends"),
    ("morket-", "a name starts and ends with a letter or a digit — change its ends"),
    ("morket..exports", "two dots do not stand side by side — remove one"),
    ("192.168.5.4", "a name does not look like an IP address — choose another name"),
    ("xn--morket", "names that start with xn-- are reserved — choose another start"),
    ("morket-s3alias", "names that end with -s3alias are reserved — choose another end"),
  ])
  func `says what is wrong`(_ literal: String, _ rest: String) {
    #expect(BucketName.fault(in: literal)?.line == "\"\(literal)\" cannot be the name of a bucket — \(rest)")
  }
}
