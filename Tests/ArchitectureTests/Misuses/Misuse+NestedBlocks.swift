extension Misuse {
  /// Mistakes in nested blocks.
  static let nestedBlocks = [
    Misuse(
      "no required argument of a nested block",
      """
      expiry(bucket: bucket.id) {
        $0.rule { $0.filter() }
      }
      """,
      says: "2: error: 'rule(id:status:_:)' is unavailable: rule requires id:, status:"),
    Misuse(
      "one of two required arguments of a nested block",
      """
      expiry(bucket: bucket.id) {
        $0.rule(id: "expire") { $0.filter() }
      }
      """,
      says: "2: error: 'rule(id:status:_:)' is unavailable: rule requires id:, status:"),
    Misuse(
      "a misspelt nested block",
      """
      repository(name: "api") {
        $0.imageScaningConfiguration(scanOnPush: true)
      }
      """,
      says: """
        2: error: value of type 'Arguments<AWS.ECRRepository.Schema>' has no dynamic member \
        'imageScaningConfiguration' using key path from root type 'AWS.ECRRepository.Schema'
        """),
    Misuse(
      "a misspelt argument of a nested block",
      """
      repository(name: "api") {
        $0.encryptionConfiguration { $0.encryptionTyp = .kms }
      }
      """,
      says: """
        2: error: value of type 'Arguments<AWS.ECRRepository.EncryptionConfiguration>' has no dynamic member \
        'encryptionTyp' using key path from root type 'AWS.ECRRepository.EncryptionConfiguration'
        """),
    Misuse(
      "a string as the resource of a policy's statement",
      """
      document.statements { $0.allow("s3:GetObject", on: stage) }
      """,
      says: "1: error: cannot convert value of type 'String' to expected argument type 'PolicyResources'"),
    Misuse(
      "a number where a policy's condition wants an account",
      """
      document.statements {
        $0.allow("s3:GetObject", on: ["*"]) {
          $0.condition(.test(.stringEquals, .sourceAccount, 5))
        }
      }
      """,
      says: "3: error: generic struct 'Value' requires that 'AccountID' conform to 'NumberValue'"),
    Misuse(
      "a misspelt service in a trust policy",
      """
      document.statements {
        $0.allow("sts:AssumeRole", principals: .servise("ec2.amazonaws.com"))
      }
      """,
      says: "2: error: type 'PolicyPrincipal' has no member 'servise'"),
  ]
}
