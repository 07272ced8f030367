import Foundation
import TestSupport
import Testing

/// Stand-ins for modules whose outputs are known only after an apply, so that the plan shows what others make of them.
///
/// A stand-in takes the inputs that the module takes and gives every output a value of its kind.
struct KnownOutputs: Sendable {
  /// The modules that have a stand-in.
  static let modules = ["aurora", "ecr", "monitoring", "secrets"]

  /// The value of an output that is a secret's ARN, under some name.
  static func secret(_ name: String) -> String {
    "arn:aws:secretsmanager:us-east-1:111111111111:secret:\(name)-AbCdEf"
  }

  /// The value of an output of a stand-in that is one ARN.
  static func arn(_ module: String, _ output: String) -> String {
    output == "secret_arn" ? secret(module) : "arn:aws:known:us-east-1:111111111111:\(module)/\(output)"
  }

  /// Writes the stand-ins, and the override that has an environment of the tree in `folder` call them.
  static func write(for environment: String, in folder: TemporaryFolder, _ tree: FileTree) throws {
    var override = RootModule.override(aliases: ["us_east_1"])
    for module in modules {
      let variables = names(of: "variable", in: tree.text("terraform/modules/\(module)/variables.tf"))
      let outputs = names(of: "output", in: tree.text("terraform/modules/\(module)/outputs.tf"))
      try #require(!variables.isEmpty && !outputs.isEmpty, "module \(module)")
      let blocks =
        variables.map { "variable \"\($0)\" {\n  default   = null\n  ephemeral = true\n}\n" }
        + outputs.map { "output \"\($0)\" {\n  value = \(value(of: $0, module: module))\n}\n" }
      try folder.write(blocks.joined(separator: "\n"), to: "out/terraform/known/\(module)/main.tf")
      override += "\nmodule \"\(module)\" {\n  source = \"../../known/\(module)\"\n}\n"
    }
    try folder.write(override, to: "out/terraform/environments/\(environment)/override.tf")
  }

  private static func names(of block: String, in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      line.wholeMatch(of: /(variable|output) "([^"]+)" \{/).flatMap { $0.1 == block ? String($0.2) : nil }
    }
  }

  private static func value(of output: String, module: String) -> String {
    switch (module, output) {
    case ("ecr", _): map(repositories) { "known/\(output)/\($0)" }
    case ("secrets", "secret_arns"): map(secrets, secret)
    case ("monitoring", let name) where name.hasPrefix("log_group_"): map(services) { "known:\(output):\($0)" }
    case (_, let name) where name.hasSuffix("_arn"): "\"\(arn(module, name))\""
    case (_, let name) where name.hasSuffix("s"): "[]"
    default: "\"known-\(module)-\(output)\""
    }
  }

  private static func map(_ keys: [String], _ value: (String) -> String) -> String {
    "{ \(keys.map { "\"\($0)\" = \"\(value($0))\"" }.joined(separator: ", ")) }"
  }

  private static let repositories = ["morket-backend", "morket-scraper", "morket-frontend"]
  private static let services = ["backend", "scraper", "temporal-worker", "temporal-server"]
  private static let secrets = [
    "DATABASE_URL", "CLICKHOUSE_URL", "REDIS_URL", "RABBITMQ_URL", "OPENSEARCH_URL", "JWT_SECRET",
    "ENCRYPTION_MASTER_KEY", "SERVICE_API_KEY", "WEBHOOK_HMAC_SECRET", "PROXY_URLS",
  ]
}
