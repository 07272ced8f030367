// The commands that run the real Terraform.
extension Command {
  static func validate(_ environments: [String]) -> Command {
    let example = environments.first ?? "staging"
    return Command(
      name: "validate", action: .validate,
      operands: [Operand(name: "ENVIRONMENT", article: "an environment", choices: environments, isOptional: false)],
      summary: "have Terraform check an environment",
      details: """
        Runs terraform init (without the backend) and terraform validate in a temporary folder, and shows \
        what they find at the line of Swift that wrote it. The folder of --output is only read, for its lock \
        file. Needs terraform on the PATH; set TF_PLUGIN_CACHE_DIR so that the provider is not downloaded \
        each time.
        """,
      options: [.output, .timeout, .quiet],
      examples: [
        Example("validate \(example)", "check the environment"),
        Example("validate \(example) --timeout 60", "give up after a minute"),
      ])
  }

  static func plan(_ environments: [String]) -> Command {
    let example = environments.first ?? "staging"
    return Command(
      name: "plan", action: .plan,
      operands: [Operand(name: "ENVIRONMENT", article: "an environment", choices: environments, isOptional: false)],
      summary: "have Terraform plan an environment without AWS",
      details: """
        Runs terraform init and terraform plan in a temporary folder, without the backend and without \
        credentials, as if nothing were there yet. Shows what they find at the line of Swift that wrote it, \
        and otherwise what would be made, by module and type. AWS is asked nothing. The folder of --output is \
        only read, for its lock file. Needs terraform on the PATH; set TF_PLUGIN_CACHE_DIR so that the \
        provider is not downloaded each time.
        """,
      options: [.output, .timeout, .quiet],
      examples: [
        Example("plan \(example)", "see what would be made"),
        Example("plan \(example) --format github", "annotate the lines of a pull request"),
      ])
  }
}
