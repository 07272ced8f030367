import Foundation
import TestSupport

/// A root module in a folder, and the real Terraform that is run there without a network, without credentials and without
/// anything of this machine's settings.
struct RootModule: Sendable {
  /// The seconds that a step may take; it needs five on a machine with nothing else to do.
  private static let timeLimit: Double = 300

  private let folder: URL
  private let terraform: Terraform
  private let variables: [String: String?]

  /// Names the folder of the root module; `home` is the folder that the programs take for their user's.
  init(_ folder: URL, home: URL) throws {
    self.folder = folder
    terraform = try Terraform.locate()
    var variables: [String: String?] = [:]
    for name in ProcessInfo.processInfo.environment.keys where name.hasPrefix("AWS_") {
      variables.updateValue(nil, forKey: name)
    }
    // Nobody listens there: whoever asks the network for something fails at once.
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"] { variables[name] = "http://127.0.0.1:9" }
    for name in ["NO_PROXY", "no_proxy"] { variables.updateValue(nil, forKey: name) }
    variables["HOME"] = home.path
    self.variables = variables
  }

  /// Runs a step of Terraform.
  func run(_ arguments: String...) throws -> Command.Result { try run(arguments) }

  private func run(_ arguments: [String]) throws -> Command.Result {
    try terraform.run(arguments, in: folder, environment: variables, timeLimit: Self.timeLimit)
  }

  /// Installs the provider.
  func initialize() throws {
    try run("init", "-input=false").succeed("terraform init")
  }

  /// Plans, with more arguments if there are some; gives the plan, and what Terraform said about it.
  func plan(_ more: [String] = []) throws -> (plan: Plan, words: String) {
    let planned = try run(["plan", "-input=false", "-out=plan"] + more).succeed("terraform plan")
    let shown = try run("show", "-json", "plan").succeed("terraform show")
    return (try JSONDecoder().decode(Plan.self, from: Data(shown.output.utf8)), planned.output + planned.errors)
  }

  /// What stands in the place of the backend's settings and of those of a root's providers: a key that nobody checks, and no
  /// questions to AWS.
  static func override(aliases: [String] = []) -> String {
    let providers = ([nil] + aliases).map { alias in
      """
      provider "aws" {
      \(alias.map { "  alias = \"\($0)\"\n" } ?? "")\
        access_key                  = "none"
        secret_key                  = "none"
        allowed_account_ids         = []
        max_retries                 = 1
        skip_credentials_validation = true
        skip_metadata_api_check     = true
        skip_requesting_account_id  = true
      }

      """
    }
    return "terraform {\n  backend \"local\" {}\n}\n\n" + providers.joined(separator: "\n")
  }
}

/// Work that is done once for all tests of a process, a few at a time, beside the threads that run the tests.
enum Work {
  /// Terraform and the provider take half a gigabyte each.
  private static let turns = DispatchSemaphore(value: 2)

  static func once<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) -> Task<Result, any Error> {
    Task {
      try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async {
          turns.wait()
          defer { turns.signal() }
          continuation.resume(with: Swift.Result(catching: work))
        }
      }
    }
  }
}
