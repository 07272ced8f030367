import Foundation
public import Testing

/// Something outside this package that a test needs.
public struct Requirement: Sendable {
  /// What it is, as the reason for which a test is skipped.
  public var reason: String
  /// Whether it is there.
  public var isMet: @Sendable () -> Bool

  /// Makes a requirement.
  public init(_ reason: String, isMet: @escaping @Sendable () -> Bool) {
    self.reason = reason
    self.isMet = isMet
  }

  /// A program on `PATH`.
  public static func tool(_ tool: Tool) -> Requirement {
    Requirement("needs \(tool.name) on PATH") { tool.locate() != nil }
  }

  /// Terraform's own program.
  public static let terraform = Requirement.tool(.terraform)

  /// A folder from which Terraform can install the AWS provider without a network.
  public static let providerMirror = Requirement(
    "needs a mirror of the provider hashicorp/aws (set \(ProviderMirror.variable) to the folder that holds it)"
  ) { ProviderMirror.locate() != nil }

  /// Python with the libraries that stand in for AWS; they are looked for and not loaded, which takes a second.
  public static let moto = Requirement("needs python3 on PATH, with boto3 and moto") {
    guard let python = Tool.python.locate() else { return false }
    let search = "import importlib.util, sys; sys.exit(not all(map(importlib.util.find_spec, ['boto3', 'moto'])))"
    return (try? Command(python, ["-c", search], timeLimit: 30).run().succeeded) ?? false
  }

  /// The programs of a PostgreSQL server; Debian keeps them off `PATH`.
  public static let postgreSQL = Requirement("needs PostgreSQL's initdb, postgres and psql") {
    let debian = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: debian)) ?? []
    return ["initdb", "postgres", "psql"].allSatisfy { program in
      Tool(name: program).locate() != nil
        || versions.contains { FileManager.default.isExecutableFile(atPath: "\(debian)/\($0)/bin/\(program)") }
    }
  }

  /// Whether what is missing fails the tests: it does in continuous integration, where `CI` is `true`.
  public static var isStrict: Bool {
    ProcessInfo.processInfo.environment["CI"] == "true"
  }
}

/// The error of a test that cannot run where it has to.
public struct RequirementMissing: Error, CustomStringConvertible {
  /// What is missing.
  public var requirement: Requirement

  /// Makes the error.
  public init(requirement: Requirement) {
    self.requirement = requirement
  }

  /// What is missing, and why that is an error.
  public var description: String {
    "this test \(requirement.reason), and with CI=true it may not be skipped"
  }
}

extension Trait where Self == ConditionTrait {
  /// Runs the test only where all requirements are met: elsewhere it is skipped with the reason, and with `CI=true` it fails.
  public static func requires(
    _ requirements: Requirement..., sourceLocation: SourceLocation = #_sourceLocation
  ) -> ConditionTrait {
    let missing = requirements.first { !$0.isMet() }
    return .enabled(Comment(rawValue: missing?.reason ?? "all requirements are met"), sourceLocation: sourceLocation) {
      guard let missing else { return true }
      if Requirement.isStrict { throw RequirementMissing(requirement: missing) }
      return false
    }
  }
}
