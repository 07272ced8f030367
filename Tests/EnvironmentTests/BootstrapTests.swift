import Foundation
import TestSupport
import Testing

/// Requirement 15, criteria 1 and 4: what keeps the states, and that it is what the environments name.
@Suite(.requires(.terraform, .providerMirror)) struct BootstrapTests {
  /// An argument of an environment's backend.
  private func backend(_ argument: String, of environment: String) async throws -> String {
    let text = try await BootstrapRehearsal.of(environment).tree
      .text("terraform/environments/\(environment)/backend.tf")
    let line = try Regex("(?m)^    \(argument) += \"?([^\"\n]+)\"?$")
    return try #require(text.firstMatch(of: line)?[1].substring.map(String.init), "\(argument)")
  }

  @Test(arguments: Rehearsal.names)
  func `R15.1 fault 18 makes the bucket and the table that the environment's backend names`(
    environment: String
  ) async throws {
    let plan = try await BootstrapRehearsal.of(environment).plan
    let bucket = try await backend("bucket", of: environment)
    let table = try await backend("dynamodb_table", of: environment)
    #expect(plan.resources("aws_s3_bucket").map { $0["bucket"] } == [.string(bucket)])
    #expect(plan.resources("aws_dynamodb_table").map { $0["name"] } == [.string(table)])
    #expect(try await backend("encrypt", of: environment) == "true")
    #expect(try await backend("region", of: environment) == "us-east-1")
    #expect(plan.variables["region"] == "us-east-1")
    let account = try await Rehearsal.of(environment).plan.variables["account_id"]
    #expect(plan.variables["account_id"] == account)
    #expect(bucket.hasSuffix(account?.string ?? "none"))
  }

  @Test func `R15.4 no two environments share a bucket, a key or a table`() async throws {
    for argument in ["bucket", "key", "dynamodb_table"] {
      var values: Set<String> = []
      for environment in Rehearsal.names { values.insert(try await backend(argument, of: environment)) }
      #expect(values.count == Rehearsal.names.count, "\(argument)")
    }
  }

  @Test func `R15.1 there are values for each environment`() async throws {
    let files = try await BootstrapRehearsal.of(Rehearsal.names[0]).tree.folder("terraform/bootstrap").keys
    #expect(
      files.sorted()
        == (["main.tf", "variables.tf", "versions.tf"] + Rehearsal.names.map { "\($0).tfvars" }).sorted())
  }

  @Test(arguments: Rehearsal.names)
  func `R15.1 the bucket is versioned, encrypted, closed to the public and kept`(environment: String) async throws {
    let rehearsal = try await BootstrapRehearsal.of(environment)
    let plan = rehearsal.plan
    let state = ["aws_s3_bucket.state.id"]
    let versioning = try #require(plan.resources("aws_s3_bucket_versioning").first)
    #expect(versioning.references("bucket") == state)
    #expect(versioning["versioning_configuration"]?[0]?["status"] == "Enabled")
    let encryption = try #require(plan.resources("aws_s3_bucket_server_side_encryption_configuration").first)
    #expect(encryption.references("bucket") == state)
    #expect(
      encryption["rule"]?[0]?["apply_server_side_encryption_by_default"]?[0]?["sse_algorithm"] == "AES256")
    let block = try #require(plan.resources("aws_s3_bucket_public_access_block").first)
    #expect(block.references("bucket") == state)
    for way in ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"] {
      #expect(block[way] == true, "\(way)")
    }
    let statements = plan.root.block("data.aws_iam_policy_document.state")?.blocks("statement") ?? []
    #expect(statements.map { $0["effect"].constant } == ["Deny"])
    #expect(statements.flatMap { $0.blocks("condition") }.map { $0["variable"].constant } == ["aws:SecureTransport"])
    #expect(rehearsal.tree.text("terraform/bootstrap/main.tf").matches(of: /prevent_destroy = true/).count == 2)
  }

  @Test(arguments: Rehearsal.names)
  func `R15.1 the table is what Terraform locks with, paid by use, restorable and protected`(
    environment: String
  ) async throws {
    let table = try #require(try await BootstrapRehearsal.of(environment).plan.resources("aws_dynamodb_table").first)
    #expect(table["hash_key"] == "LockID")
    #expect(table["attribute"] == [["name": "LockID", "type": "S"]])
    #expect(table["billing_mode"] == "PAY_PER_REQUEST")
    #expect(table["point_in_time_recovery"]?[0]?["enabled"] == true)
    #expect(table["deletion_protection_enabled"] == true)
  }

  @Test(arguments: Rehearsal.names)
  func `R20.1 R20.2 is formatted, valid and planned at once`(environment: String) async throws {
    let rehearsal = try await BootstrapRehearsal.of(environment)
    expectNoDifference(rehearsal.formatting.output + rehearsal.formatting.errors, "")
    #expect(rehearsal.validation["diagnostics"] == [])
    for change in rehearsal.plan.changes {
      #expect(change.actions == ["create"] || change.actions == ["read"], "\(change.address)")
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R15.4 refuses to mix the bootstraps of two environments in one state`(environment: String) async throws {
    let refusal = try await BootstrapRehearsal.of(environment).refusal
    #expect(refusal.status == 1)
    let words = refusal.errors.split(whereSeparator: \.isWhitespace).filter { $0 != "│" }.joined(separator: " ")
    #expect(words.contains("terraform workspace select -or-create \(environment)."), "\(words)")
  }
}
