import Environments
import Testing

import struct Terraform.SourceLocation

@testable import Commands
@testable import Terraform

/// Whether the line of every argument that an environment is made of is found in the Swift, as a finding would look for it.
@Suite struct PlaceTests {
  private let configuration = Configuration(environments: Platform.environments, bootstrap: Platform.bootstrap)

  /// What has no place of its own, and is shown at the definition: what several definitions of one component set, and
  /// inputs whose names come from values.
  private static let exceptions: Set<String> = [
    "Aurora+Cluster.swift: secret_id", "GitHubOIDC+Plan.swift: name", "GitHubOIDC+Roles.swift: name",
    "GuardedGroup.swift: from_port", "GuardedGroup.swift: to_port", "OpenSearch+Domain.swift: secret_id",
    "Platform+Services.swift: backend", "Platform+Services.swift: scraper", "Platform+Services.swift: temporal_server",
    "Platform+Services.swift: temporal_worker", "RabbitMQ+Broker.swift: secret_id", "Redis+Nodes.swift: secret_id",
    "S3+Buckets.swift: bucket", "VPC+SecurityGroups.swift: description", "VPC+SecurityGroups.swift: from_port",
    "VPC+SecurityGroups.swift: name_prefix", "VPC+SecurityGroups.swift: tags", "VPC+SecurityGroups.swift: to_port",
    "VPC+SecurityGroups.swift: vpc_id",
  ]

  /// The arguments that are not found, as `file: name`.
  private func lost(_ arguments: ArgumentEntries, at location: SourceLocation, _ finder: PlaceFinder) -> [String] {
    let own = arguments.attributes.compactMap { entry -> String? in
      if let span = finder.find([PathStep(name: entry.name)], at: location), span.column != nil { return nil }
      return "\(location.file.split(separator: "/").last ?? ""): \(entry.name)"
    }
    return own + arguments.blocks.flatMap { lost($0.entries, at: $0.location, finder) }
  }

  @Test func `finds every argument of the modules and the environments`() {
    let sources = SourceFiles(workingFolder: "/")
    sources.learn(configuration.variables)
    let finder = PlaceFinder(sources)
    var lost: [String] = []
    for model in [configuration.stack.root] + configuration.stack.modules {
      // The arguments of a policy's statement are words of `allow` and `deny`, whose line is the statement's own.
      for block in model.resources where block.address.type != "aws_iam_policy_document" {
        lost += self.lost(block.arguments, at: block.location, finder)
      }
      for call in model.moduleCalls { lost += self.lost(call.arguments, at: call.location, finder) }
      for block in model.providers { lost += self.lost(block.arguments, at: block.location, finder) }
    }
    for environment in Platform.environments {
      lost += self.lost(environment.arguments, at: environment.location, finder)
    }
    let unexpected = Set(lost).subtracting(Self.exceptions).sorted()
    #expect(unexpected == [], "a finding about one of these would be shown at its definition only")
    #expect(Self.exceptions.subtracting(lost).sorted() == [], "these are found by now")
  }
}
