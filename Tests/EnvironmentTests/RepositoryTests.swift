import TestSupport
import Testing

/// Requirement 17: the repositories of container images.
@Suite(.requires(.terraform, .providerMirror)) struct RepositoryTests {
  private static let names = ["morket-backend", "morket-frontend", "morket-scraper"]

  private func repositories(_ environment: String) async throws -> [PlannedResource] {
    let repositories = try await Rehearsal.of(environment).plan.resources("aws_ecr_repository")
    try #require(repositories.count == Self.names.count)
    return repositories
  }

  @Test(arguments: Rehearsal.names)
  func `R17.1 has a repository for the backend, the scraper and the frontend`(environment: String) async throws {
    #expect(try await repositories(environment).compactMap { $0["name"]?.string }.sorted() == Self.names)
  }

  @Test(arguments: Rehearsal.names)
  func `R17.2 scans every image on push`(environment: String) async throws {
    for repository in try await repositories(environment) {
      #expect(repository["image_scanning_configuration"] == [["scan_on_push": true]], "\(repository.address)")
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R17.3 keeps the 20 newest tagged images, and others for 7 days`(environment: String) async throws {
    let policies = try await Rehearsal.of(environment).plan.resources("aws_ecr_lifecycle_policy")
    #expect(policies.compactMap { $0["repository"]?.string }.sorted() == Self.names)
    for policy in policies {
      let rules = try #require(try policy.policy("policy")["rules"]?.elements)
      #expect(
        rules.map { $0["selection"] } == [
          ["tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 7],
          ["tagStatus": "tagged", "tagPatternList": ["*"], "countType": "imageCountMoreThan", "countNumber": 20],
        ])
      #expect(rules.map { $0["action"] } == [["type": "expire"], ["type": "expire"]])
      #expect(rules.compactMap { $0["rulePriority"]?.integer } == [1, 2])
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R17.3 no lifecycle rule is of a form that AWS refuses`(environment: String) async throws {
    for policy in try await Rehearsal.of(environment).plan.resources("aws_ecr_lifecycle_policy") {
      let rules = try #require(try policy.policy("policy")["rules"]?.elements)
      let priorities = rules.compactMap { $0["rulePriority"]?.integer }
      #expect(Set(priorities).count == rules.count, "each priority once")
      for rule in rules where rule["selection"]?["tagStatus"] == "tagged" {
        let tags = ["tagPatternList", "tagPrefixList"].flatMap { rule["selection"]?[$0]?.elements ?? [] }
        #expect(!tags.isEmpty, "which tags")
      }
      let catchAll = rules.first { $0["selection"]?["tagStatus"] == "any" }
      #expect(catchAll == nil || catchAll?["rulePriority"]?.integer == priorities.max(), "any comes last")
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R17.4 encrypts with the KMS key that AWS manages`(environment: String) async throws {
    for repository in try await repositories(environment) {
      #expect(repository["encryption_configuration"]?.elements.map { $0["encryption_type"] } == ["KMS"])
    }
    let written = try await Rehearsal.of(environment).plan.module("ecr")?.block("aws_ecr_repository.this")
    let encryption = written?.blocks("encryption_configuration") ?? []
    #expect(encryption.map { $0.members.keys.sorted() } == [["encryption_type"]], "a key of ours would be named")
  }

  @Test(arguments: Rehearsal.names)
  func `R17.6 hands out the URLs of the repositories`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let outputs = try #require(plan.module("ecr")?.outputs)
    #expect(outputs.keys.sorted() == ["repository_arns", "repository_urls"])
    for (name, output) in outputs { #expect(output.references.contains("aws_ecr_repository.this"), "\(name)") }
    #expect(plan.root.outputs?["repository_urls"]?.references == ["module.ecr.repository_urls"])
  }

  @Test(arguments: Rehearsal.names)
  func `an image may be pushed again under its tag, as latest is`(environment: String) async throws {
    for repository in try await repositories(environment) {
      #expect(repository["image_tag_mutability"] == "MUTABLE")
      #expect(repository["force_delete"] != true)
    }
  }

  @Test func `fault 9 an environment uses the repositories that another of its account made`() async throws {
    let plan = try await Variations.get().plan
    #expect(plan.resources.filter { $0.module == "shared_ecr" }.map(\.address) == [])
    let host = "333333333333.dkr.ecr.us-east-1.amazonaws.com"
    #expect(plan.outputs["shared_repository_urls"] == ["one": .string("\(host)/one"), "two": .string("\(host)/two")])
    let arn = "arn:aws:ecr:us-east-1:333333333333:repository"
    #expect(plan.outputs["shared_repository_arns"] == ["one": .string("\(arn)/one"), "two": .string("\(arn)/two")])
  }

  @Test(arguments: Rehearsal.names)
  func `R17.5 the execution roles of what runs our images may pull them`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    #expect(plan.resources("aws_ecr_repository_policy").compactMap { $0.key?.string }.sorted() == Self.names)
    #expect(
      plan.call("ecr")["pull_principal_arns"].references == [
        "module.ecs.execution_role_arns[\"backend\"]", "module.ecs.execution_role_arns[\"scraper\"]",
        "module.ecs.execution_role_arns[\"temporal-worker\"]",
      ])
  }
}
