/// What the module of the secrets refuses.
enum SecretMistakes {
  private static func names(_ input: String) -> String {
    "\(input) must be named by environment variables in capitals."
  }
  private static let encoding = "keys must have the encoding hex or base64."
  private static let days = "rotation_days must be a whole number from 1 to 1000."
  private static let key = "{ description = \"Encrypts\", encoding = \"hex\" }"

  static let all = [
    Mistake("secrets", "name", "\"x\"", "name must have 2 to 24 lower-case letters, digits and single hyphens."),
    Mistake("secrets", "account_id", "\"12\"", "account_id must have twelve digits."),
    Mistake("secrets", "passwords", "{ jwt-secret = \"\" }", names("passwords")),
    Mistake("secrets", "keys", "{ master-key = \(key) }", names("keys")),
    Mistake("secrets", "keys", "{ KEY = { description = \"Encrypts\", encoding = \"octal\" } }", encoding),
    Mistake(
      "secrets", "value_versions", "{ list = 1 }", with: ["values": "{ list = \"[]\" }"], names("value_versions")),
    Mistake(
      "secrets", "value_versions", "{ LIST = 0 }", with: ["values": "{ LIST = \"[]\" }"],
      "value_versions must be whole numbers from 1."),
    Mistake(
      "secrets", "passwords", "{ STORE_URL = \"\" }", "urls must not take a variable that another secret has."),
    Mistake(
      "secrets", "rotation", "{ variable = \"OTHER_URL\", cluster_identifier = \"shop\", cluster_arn = \"\" }",
      "rotation must name one of the urls by its variable."),
    Mistake("secrets", "rotation_days", "0", days),
    Mistake("secrets", "rotation_days", "1001", days),
    Mistake("secrets", "recovery_window_in_days", "3", "recovery_window_in_days must be 0, or 7 to 30."),
  ]
}
