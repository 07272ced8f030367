import Foundation
import TestSupport

/// A wrong value for an input of a module, and the words in which the module refuses it.
struct Mistake: Sendable, CustomStringConvertible {
  /// The module.
  let module: String
  /// The input.
  let input: String
  /// The wrong value, in Terraform's language.
  let value: String
  /// Other arguments, so that nothing else is wrong.
  let others: [String: String]
  /// What the module says.
  let message: String

  /// Makes a mistake.
  init(_ module: String, _ input: String, _ value: String, with others: [String: String] = [:], _ message: String) {
    self.module = module
    self.input = input
    self.value = value
    self.others = others
    self.message = message
  }

  var description: String { "\(module) \(input) = \(value)" }

  private static let cluster = "arn:aws:rds:us-east-1:333333333333:cluster:shop"

  /// A URL whose secret is not there yet, so that the plan does not ask for it.
  static let storeURL = """
    { scheme = "http", secret_arn = terraform_data.secret.output, password_key = "password", address = "host" }
    """

  /// What each module has to be given.
  private static let required: [String: [String: String]] = [
    "vpc": ["name": "\"morket-test\"", "account_id": "\"333333333333\""],
    "s3": ["name": "\"morket-test\"", "account_id": "\"333333333333\""],
    "ecr": ["repository_names": "[\"one\"]"],
    "aurora": [
      "name": "\"shop-test\"", "account_id": "\"333333333333\"", "subnet_ids": "[\"subnet-1\", \"subnet-2\"]",
      "security_group_ids": "[\"sg-1\"]", "availability_zones": "[\"us-east-1a\", \"us-east-1b\"]",
      "database_name": "\"shop\"", "master_username": "\"shopadmin\"",
    ],
    "secrets": [
      "name": "\"shop-test\"", "account_id": "\"333333333333\"", "passwords": "{}", "keys": "{}",
      "value_versions": "{}", "values": "{}", "urls": "{ STORE_URL = \(storeURL) }",
      "rotation": "{ variable = \"STORE_URL\", cluster_identifier = \"shop\", cluster_arn = \"\(cluster)\" }",
    ],
  ]

  /// A call of the module; the wrong value comes by a variable of the root, so that Terraform sees it only in the plan,
  /// and sees all of them: of constants it would report those that it understands before the plan, and stop there.
  fileprivate func call(_ name: String) -> String {
    var arguments = (Self.required[module] ?? [:]).merging(others) { $1 }
    arguments[input] = "var.wrong.\(name)"
    let lines = arguments.sorted { $0.key < $1.key }.map { "  \($0.key) = \($0.value)\n" }
    return "module \"\(name)\" {\n  source = \"../../modules/\(module)\"\n\(lines.joined())}\n"
  }
}

/// What Terraform says to many mistakes in one plan.
struct Refusals: Sendable {
  private let errors: [JSON]

  /// Plans a root module with all the mistakes in it.
  init(of mistakes: [Mistake]) throws {
    errors = try TemporaryFolder.with { folder in
      try FileManager.default.createDirectory(at: folder.file("home"), withIntermediateDirectories: true)
      try MorketGen.writeAll(to: folder.url)
      let calls = mistakes.indices.map { mistakes[$0].call(Self.name($0)) }
      let values = mistakes.indices.map { "    \(Self.name($0)) = \(mistakes[$0].value)\n" }
      let variable = "variable \"wrong\" {\n  type = any\n  default = {\n\(values.joined())  }\n}\n"
      let secret = "resource \"terraform_data\" \"secret\" {}\n"
      try folder.write(calls.joined() + variable + secret, to: "terraform/environments/mistakes/main.tf")
      try folder.write(provider, to: "terraform/environments/mistakes/provider.tf")
      let root = try RootModule(folder.file("terraform/environments/mistakes"), home: folder.file("home"))
      try root.initialize()
      let said = try root.run("plan", "-input=false", "-json")
      return try said.output.split(separator: "\n").map { try JSON(text: String($0)) }
        .filter { $0["@level"] == "error" }.compactMap { $0["diagnostic"] }
    }
  }

  /// What was said to a mistake, by its place in the list: a line for each error.
  func words(to index: Int) -> [String] {
    let name = Self.name(index)
    return errors.filter { error in
      error["snippet"]?["context"] == .string("module \"\(name)\"")
        || error["address"]?.string?.hasPrefix("module.\(name).") == true
    }
    .map { error in
      let detail = error["detail"]?.string ?? ""
      return detail.split(separator: "\n").first.map(String.init) ?? error["summary"]?.string ?? ""
    }
  }

  private static func name(_ index: Int) -> String { "m\(index)" }
}

private let provider = """
  provider "aws" {
    region                      = "us-east-1"
    access_key                  = "none"
    secret_key                  = "none"
    skip_credentials_validation = true
    skip_metadata_api_check     = true
    skip_requesting_account_id  = true
  }

  """
