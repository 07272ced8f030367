import TestSupport
import Testing

/// What the module of the pipeline's roles refuses.
@Suite(.requires(.terraform, .providerMirror)) struct PipelineValidationTests {
  private static let repository = "repository must read OWNER/REPOSITORY."
  private static let environment =
    "environment must have letters, digits, hyphens and underscores: it is part of the subject of a token."
  private static let roles = "pass_role_arns must name the roles one by one."

  private static let mistakes = [
    Mistake("github_oidc", "name", "\"Shop\"", "name must have 2 to 24 lower-case letters, digits and single hyphens."),
    Mistake("github_oidc", "account_id", "\"1\"", "account_id must have twelve digits."),
    Mistake("github_oidc", "repository", "\"shop\"", repository),
    Mistake("github_oidc", "repository", "\"*/shop\"", repository),
    Mistake("github_oidc", "environment", "\"*\"", environment),
    Mistake("github_oidc", "environment", "\"test:ref\"", environment),
    Mistake("github_oidc", "branch", "\"release/*\"", "branch must be one branch, without wildcards."),
    Mistake("github_oidc", "repository_arns", "[]", "repository_arns must name at least one repository."),
    Mistake("github_oidc", "pass_role_arns", "[]", roles),
    Mistake("github_oidc", "pass_role_arns", "[\"arn:aws:iam::333333333333:role/*\"]", roles),
    Mistake("github_oidc", "log_group_arns", "[]", "log_group_arns must name at least one log group."),
    Mistake("github_oidc", "secret_arns", "[]", "secret_arns must name at least one secret."),
    Mistake("github_oidc", "data_bucket_arns", "[]", "data_bucket_arns must name at least one bucket."),
  ]

  private static let refusals = Work.once { try Refusals(of: mistakes) }

  @Test(arguments: mistakes.indices)
  func `refuses a wrong value, and says what is right`(index: Int) async throws {
    let mistake = Self.mistakes[index]
    let words = try await Self.refusals.value.words(to: index)
    #expect(words == [mistake.message], "\(mistake)")
  }
}
