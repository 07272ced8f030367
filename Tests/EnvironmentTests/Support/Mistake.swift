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

  private static let subnets = "[\"subnet-1\", \"subnet-2\"]"
  private static let cluster = "arn:aws:rds:us-east-1:333333333333:cluster:shop"

  /// A URL whose secret is not there yet, so that the plan does not ask for it.
  static let storeURL = """
    { scheme = "http", secret_arn = terraform_data.secret.output, password_key = "password", address = "host" }
    """

  private static let targets = """
    {
      backend = "arn:aws:elasticloadbalancing:us-east-1:333333333333:targetgroup/one/50dc6c495c0c9188"
      scraper = "arn:aws:elasticloadbalancing:us-east-1:333333333333:targetgroup/two/50dc6c495c0c9188"
    }
    """

  /// A map with one value for every service.
  private static func each(_ value: String) -> String {
    let services = ["backend", "scraper", "temporal-worker", "temporal-server"]
    return "{ \(services.map { "\"\($0)\" = \(value)" }.joined(separator: ", ")) }"
  }

  /// What each module has to be given.
  private static let required: [String: [String: String]] = [
    "vpc": ["name": "\"morket-test\"", "account_id": "\"333333333333\""],
    "s3": ["name": "\"morket-test\"", "account_id": "\"333333333333\""],
    "ecr": ["repository_names": "[\"one\"]", "account_id": "\"333333333333\""],
    "dns": [
      "domain_name": "\"shop.example\"", "api_domain_name": "\"api.shop.example\"",
      "hosted_zone_id": "\"Z0EXAMPLE\"", "providers": "{ aws.us_east_1 = aws }",
    ],
    "cloudfront": [
      "name": "\"morket-test\"", "aliases": "[\"shop.example\"]", "bucket_name": "\"assets\"",
      "bucket_arn": "\"arn:aws:s3:::assets\"",
      "bucket_regional_domain_name": "\"assets.s3.us-east-1.amazonaws.com\"",
      "certificate_arn": "\"arn:aws:acm:us-east-1:333333333333:certificate/one\"",
    ],
    "alb": [
      "name": "\"morket-test\"", "vpc_id": "\"vpc-1\"", "public_subnet_ids": subnets,
      "security_group_id": "\"sg-1\"", "frontend_host": "\"shop.example\"", "access_logs_bucket": "\"logs\"",
      "certificate_arn": "\"arn:aws:acm:us-east-1:333333333333:certificate/one\"",
    ],
    "ecs": [
      "name": "\"morket-test\"", "account_id": "\"333333333333\"", "vpc_id": "\"vpc-1\"",
      "private_subnet_ids": subnets, "ecs_security_group_id": "\"sg-1\"", "temporal_security_group_id": "\"sg-2\"",
      "temporal_image": "\"temporal:1\"", "service_discovery_namespace": "\"shop.local\"",
      "exports_bucket_arn": "\"arn:aws:s3:::exports\"", "repository_urls": "{ backend = \"one\", scraper = \"two\" }",
      "repository_arns": "{ backend = \"arn:aws:ecr:::one\", scraper = \"arn:aws:ecr:::two\" }",
      "target_group_arns": targets, "log_group_names": each("\"log\""),
      "log_group_arns": each("\"arn:aws:logs:::log\""),
      "environment": each("{}"), "secrets": each("{}"), "secret_arns": each("[\"arn:aws:secretsmanager:::one\"]"),
    ],
    "redis": ["name": "\"morket-test\"", "subnet_ids": subnets, "security_group_ids": "[\"sg-1\"]"],
    "rabbitmq": ["name": "\"morket-test\"", "subnet_ids": subnets, "security_group_ids": "[\"sg-1\"]"],
    "opensearch": [
      "name": "\"morket-test\"", "account_id": "\"333333333333\"", "subnet_ids": subnets,
      "security_group_ids": "[\"sg-1\"]",
    ],
    "clickhouse": [
      "name": "\"morket-test\"", "subnet_id": "\"subnet-1\"", "availability_zone": "\"us-east-1a\"",
      "security_group_ids": "[\"sg-1\"]",
    ],
    "github_oidc": [
      "name": "\"morket-test\"", "account_id": "\"333333333333\"", "repository": "\"shop/shop\"",
      "environment": "\"test\"", "branch": "\"main\"",
      "log_group_arns": "[\"arn:aws:logs:us-east-1:333333333333:log-group:/ecs/shop\"]",
      "repository_arns": "[\"arn:aws:ecr:us-east-1:333333333333:repository/api\"]",
      "cluster_arn": "\"arn:aws:ecs:us-east-1:333333333333:cluster/shop\"",
      "pass_role_arns": "[\"arn:aws:iam::333333333333:role/task\"]", "bucket_arn": "\"arn:aws:s3:::assets\"",
      "distribution_arn": "\"arn:aws:cloudfront::333333333333:distribution/ONE\"",
      "lock_table_arn": "\"arn:aws:dynamodb:us-east-1:333333333333:table/lock\"",
      "secret_arns": "[\"arn:aws:secretsmanager:us-east-1:333333333333:secret:shop\"]",
      "data_bucket_arns": "[\"arn:aws:s3:::exports\"]",
    ],
    "monitoring": [
      "name": "\"morket-test\"", "account_id": "\"333333333333\"", "cluster_name": "\"one\"",
      "service_names": "{ backend = \"one\", scraper = \"two\", temporal-server = \"three\" }",
      "alb_arn_suffix": "\"app/one/50dc6c495c0c9188\"", "aurora_cluster_identifier": "\"one\"",
      "redis_member_cluster_ids": "[\"one-001\"]", "clickhouse_instance_id": "\"i-1\"",
      "opensearch_domain_name": "\"one\"",
    ],
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

  /// Plans a root module with all the mistakes in it, beside the modules of the environments.
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
