import AWS
import Terraform

extension Secrets {
  @ModuleBuilder var validations: ModuleContent {
    $name.validateName(name)
    $accountID.validateAccount(accountID)
    variableValidations
    $keys.validation(
      alltrue(Terraform.values(keys).map("key") { contains([.hex, .base64], $0.encoding) }),
      "keys must have the encoding hex or base64.")
    $valueVersions.validation(
      alltrue(Terraform.values(valueVersions).map("version") { $0 >= 1 && floor($0.cast()) == $0 }),
      "value_versions must be whole numbers from 1.")
    $urls.validation(
      alltrue(Terraform.values(urls).map("url") { can(regex("^(?:[/?].*)?$", $0.resource)) }),
      "urls must have a resource that is empty or begins with a slash or a question mark.")
    $rotation.validation(
      contains(Terraform.keys(urls), rotation.variable), "rotation must name one of the urls by its variable.")
    $rotationDays.validation(
      rotationDays >= 1 && rotationDays <= 1000 && floor(rotationDays.cast()) == rotationDays,
      "rotation_days must be a whole number from 1 to 1000.")
    $recoveryWindowInDays.validation(
      recoveryWindowIsOne(recoveryWindowInDays), "recovery_window_in_days must be 0, or 7 to 30.")
  }

  @ModuleBuilder private var variableValidations: ModuleContent {
    $passwords.validation(
      alltrue(Terraform.keys(passwords).map("variable") { isVariable($0) }),
      "passwords must be named by environment variables in capitals.")
    $keys.validation(
      alltrue(Terraform.keys(keys).map("variable") { isVariable($0) }),
      "keys must be named by environment variables in capitals.")
    $valueVersions.validation(
      alltrue(Terraform.keys(valueVersions).map("variable") { isVariable($0) }),
      "value_versions must be named by environment variables in capitals.")
    $urls.validation(
      alltrue(Terraform.keys(urls).map("variable") { isVariable($0) }),
      "urls must be named by environment variables in capitals.")
    $urls.validation(
      length(distinct(variables)) == length(variables), "urls must not take a variable that another secret has.")
  }

  private var variables: Value<[String]> {
    concat(
      Terraform.keys(passwords), Terraform.keys(keys), Terraform.keys(valueVersions), Terraform.keys(urls))
  }

  /// Names of secrets end with the variable, so it must have no hyphen.
  private func isVariable(_ name: Value<String>) -> Value<Bool> { can(regex("^[A-Z][A-Z0-9_]*$", name)) }
}
