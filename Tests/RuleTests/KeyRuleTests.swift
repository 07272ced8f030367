import AWS
import Terraform
import Testing

@Suite struct KeyRuleTests {
  private let key = AWS.KMSKey("topics")
  private let alias = AWS.KMSAlias("topics")

  @Test func `refuses the name of an alias that is reserved, or composed of other characters`() {
    refuses(
      """
      aws_kms_alias.topics: name is "alias/aws/topics" — the name of an alias is alias/ and 1 to 250 letters, digits, \
      slashes, underscores and hyphens, and does not start with alias/aws/, which is reserved (AWS Key Management \
      Service API Reference, "CreateAlias") — choose a name of this form [kms-alias-name]
      """
    ) {
      alias(targetKeyID: key.id) {
        $0.name = "alias/aws/topics"  // ←
      }
    }
    refuses(
      """
      aws_kms_alias.topics: name is "alias/shop:topics" — the name of an alias is alias/ and 1 to 250 letters, digits, \
      slashes, underscores and hyphens, and does not start with alias/aws/, which is reserved (AWS Key Management \
      Service API Reference, "CreateAlias") — choose a name of this form [kms-alias-name]
      """
    ) {
      alias(targetKeyID: key.id) {
        $0.name = joined("alias/", "shop:topics", by: "")  // ←
      }
    }
    accepts { AWS.Data.KMSAlias("sns")(name: "alias/aws/sns") }
    accepts { alias(targetKeyID: key.id) { $0.name = joined("alias", "shop", "topics", by: "/") } }
  }

  @Test func `refuses the rotation of a key that does not rotate`() {
    refuses(
      """
      aws_kms_key.topics: enable_key_rotation is true for a key of RSA_2048 — only symmetric keys for encryption \
      rotate by themselves (AWS Key Management Service Developer Guide, "Rotate AWS KMS keys") — leave \
      enable_key_rotation out [kms-rotation]
      """
    ) {
      key {
        $0.customerMasterKeySpec = .rsa2048
        $0.enableKeyRotation = true  // ←
      }
    }
    accepts { key { $0.enableKeyRotation = true } }
  }
}
