// The commands for what is generated beside the Terraform.
extension Command {
  /// The command of one companion.
  static func companion(_ companion: Companion) -> Command {
    Command(
      name: companion.name, action: .companion(companion.name), summary: companion.summary,
      details: """
        Writes \(list(companion.scopes)), and removes from there what is no longer generated. Files that it did not write \
        stay.
        """,
      options: generatingOptions,
      examples: [
        Example(companion.name, "write to the current folder"),
        Example("\(companion.name) --check", "for CI: fail if a file is stale, missing or edited"),
      ])
  }

  /// The command that writes everything there is.
  static func all(with companions: [Companion]) -> Command {
    let names = companions.map(\.name)
    let folders = ["terraform/modules", "terraform/bootstrap", "terraform/environments"] + companions.flatMap(\.scopes)
    return Command(
      name: "all", action: .generate(environment: nil),
      summary: "write the modules and every environment"
        + (names.isEmpty ? "" : ", and what \(list(names)) \(names.count == 1 ? "writes" : "write")"),
      details: """
        Writes \(list(folders)), and removes from them what is no longer generated. Files that it did not write stay.
        """,
      options: generatingOptions,
      examples: [
        Example("all", "write to the current folder"),
        Example("all --check", "for CI: fail if a file is stale, missing or edited"),
        Example("all --force", "overwrite what was edited by hand, too"),
      ])
  }

  private static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }
}
