import AWS
import Terraform

extension VariableReference {
  /// Refuses a name that cannot start the names of everything a module makes.
  func validateName(
    _ name: Value<String>, file: String = #filePath, line: Int = #line
  ) -> ModuleContent {
    validation(
      nameHasShape(name), "name must have 2 to 24 lower-case letters, digits and single hyphens.", file: file,
      line: line)
  }

  /// Refuses tags that AWS refuses, whatever they are of.
  @ModuleBuilder func validateTags(
    _ tags: Value<[String: String]>, file: String = #filePath, line: Int = #line
  ) -> ModuleContent {
    validation(
      alltrue(keys(tags).map("key") { length($0) >= 1 && length($0) <= 128 && !startswith(lower($0), "aws:") }),
      .tagKey, file: file, line: line)
    validation(alltrue(values(tags).map("value") { length($0) <= 256 }), .tagValue, file: file, line: line)
  }

  /// Refuses what is no number of an AWS account.
  func validateAccount(
    _ account: Value<AccountID>, file: String = #filePath, line: Int = #line
  ) -> ModuleContent {
    validation(
      can(regex("^[0-9]{12}$", account.asString)), "account_id must have twelve digits.", file: file, line: line)
  }
}
