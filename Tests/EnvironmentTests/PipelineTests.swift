import TestSupport
import Testing

/// The roles of the pipeline of requirements 13 and 14, and the distribution with an origin access control.
@Suite(.requires(.terraform, .providerMirror)) struct PipelineTests {
  private static let issuer = "token.actions.githubusercontent.com"

  private func statements(_ attribute: String, of type: String, _ name: String) async throws -> [JSON] {
    let found = try await PipelineRehearsal.get().plan.resources(type, name, module: "guest")
    return try #require(found.first).policy(attribute)["Statement"].map(\.listed) ?? []
  }

  private func actions(of role: String) async throws -> [[String]] {
    try await statements("policy", of: "aws_iam_role_policy", role)
      .map { ($0["Action"]?.listed ?? []).compactMap(\.string).sorted() }
  }

  @Test(arguments: [("push", "ref:refs/heads/trunk"), ("deploy", "environment:test"), ("plan", "pull_request")])
  func `a role trusts GitHub for one subject of one repository`(role: String, subject: String) async throws {
    let trust = try await statements("assume_role_policy", of: "aws_iam_role", role)
    #expect(trust.map { $0["Action"] } == ["sts:AssumeRoleWithWebIdentity"])
    #expect(
      trust.map { $0["Principal"] }
        == [["Federated": .string("arn:aws:iam::333333333333:oidc-provider/\(Self.issuer)")]])
    #expect(
      trust.map { $0["Condition"] } == [
        [
          "StringEquals": .object([
            "\(Self.issuer):aud": "sts.amazonaws.com", "\(Self.issuer):sub": .string("repo:shop/shop:\(subject)"),
          ])
        ]
      ])
  }

  @Test func `an account has one identity provider, so a second environment refers to it`() async throws {
    let plan = try await PipelineRehearsal.get().plan
    let providers = plan.resources("aws_iam_openid_connect_provider")
    #expect(providers.map(\.module) == ["owner"])
    #expect(providers.map { $0["url"] } == [.string("https://\(Self.issuer)")])
    #expect(providers.map { $0["client_id_list"] } == [["sts.amazonaws.com"]])
    #expect(
      plan.module("owner")?.block("data.aws_iam_policy_document.deploy_trust")?.blocks("statement")[0]
        .blocks("principals").map { $0["identifiers"].references } == [["local.provider_arn"]])
  }

  @Test func `R14.2 the build of images may push them, and no more`() async throws {
    #expect(
      try await actions(of: "push") == [
        ["ecr:GetAuthorizationToken"],
        [
          "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:CompleteLayerUpload",
          "ecr:GetDownloadUrlForLayer", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart",
        ],
      ])
  }

  @Test func `R14.3 R14.7 R18.4 the deployment may do what its steps do, and no more`() async throws {
    #expect(
      try await actions(of: "deploy") == [
        ["ecs:DescribeTaskDefinition", "ecs:RegisterTaskDefinition", "ecs:TagResource"],
        ["ecs:DescribeServices", "ecs:DescribeTasks", "ecs:RunTask", "ecs:UpdateService"],
        ["iam:PassRole"], ["logs:GetLogEvents"], ["s3:ListBucket"], ["s3:DeleteObject", "s3:PutObject"],
        ["cloudfront:CreateInvalidation"],
      ])
  }

  @Test func `R14.3 the deployment stays in its cluster and hands its roles to tasks alone`() async throws {
    let statements = try await statements("policy", of: "aws_iam_role_policy", "deploy")
    let services = statements.filter { $0["Action"]?.listed.contains("ecs:UpdateService") == true }
    #expect(
      services.map { $0["Condition"]?["ArnEquals"]?["ecs:cluster"] }
        == ["arn:aws:ecs:us-east-1:333333333333:cluster/shop-test"])
    let passes = statements.filter { $0["Action"] == "iam:PassRole" }
    #expect(
      passes.map { Set($0["Resource"]?.listed ?? []) } == [
        ["arn:aws:iam::333333333333:role/api-task", "arn:aws:iam::333333333333:role/api-execution"]
      ])
    #expect(
      passes.map { $0["Condition"]?["StringEquals"]?["iam:PassedToService"] } == ["ecs-tasks.amazonaws.com"])
  }

  @Test func `R13.5 a plan may read settings, its secrets and the lock, and not what people store`() async throws {
    #expect(
      try await actions(of: "plan") == [
        ["secretsmanager:GetSecretValue"], ["secretsmanager:GetRandomPassword"],
        ["dynamodb:DeleteItem", "dynamodb:GetItem", "dynamodb:PutItem"],
        ["s3:GetObject", "s3:GetObjectVersion"],
      ])
    let statements = try await statements("policy", of: "aws_iam_role_policy", "plan")
    #expect(statements.map { $0["Effect"] } == ["Allow", "Allow", "Allow", "Deny"])
    #expect(statements[3]["Resource"] == "arn:aws:s3:::exports/*")
    #expect(statements[0]["Resource"] == "arn:aws:secretsmanager:us-east-1:333333333333:secret:shop-test/*")
    let attached = try await PipelineRehearsal.get().plan.resources("aws_iam_role_policy_attachment", module: "guest")
    #expect(attached.map { $0["policy_arn"] } == ["arn:aws:iam::aws:policy/ReadOnlyAccess"])
    #expect(attached.map { $0.references("role") } == [["aws_iam_role.plan.name"]])
  }

  @Test func `plans without a warning, and tags what takes tags`() async throws {
    let rehearsal = try await PipelineRehearsal.get()
    #expect(!rehearsal.words.contains("Warning"), "\(rehearsal.words)")
    let tagged = rehearsal.plan.resources.filter { $0["tags_all"] != nil }
    #expect(tagged.count == 8)
    for resource in tagged { #expect(resource["tags"]?["Owner"] == "growth", "\(resource.address)") }
  }

  @Test func `R10.2 an origin access control reads the bucket in the identity's place, for this distribution`()
    async throws
  {
    let plan = try await PipelineRehearsal.get().plan
    #expect(plan.resources("aws_cloudfront_origin_access_identity").map(\.address) == [])
    let control = try #require(plan.resources("aws_cloudfront_origin_access_control").first)
    #expect(control["signing_behavior"] == "always")
    #expect(control["origin_access_control_origin_type"] == "s3")
    let module = try #require(plan.module("cloudfront"))
    let origin = module.block("aws_cloudfront_distribution.this")?.blocks("origin").first
    #expect(origin?["origin_access_control_id"].references == ["aws_cloudfront_origin_access_control.this.id"])
    #expect(origin?.members["s3_origin_config"] == nil)
    let statement = module.block("data.aws_iam_policy_document.bucket")?.blocks("statement").first
    #expect(statement?.blocks("principals").map { $0["identifiers"].constant } == [["cloudfront.amazonaws.com"]])
    #expect(statement?.blocks("condition").map { $0["variable"].constant } == ["aws:SourceArn"])
    #expect(
      statement?.blocks("condition").map { $0["values"].references } == [["aws_cloudfront_distribution.this.arn"]])
  }

  @Test func `R10.5 the time, the price class and the refusal of HTTP are the ones that are given`() async throws {
    let plan = try await PipelineRehearsal.get().plan
    #expect(plan.resources("aws_cloudfront_cache_policy", "assets").map { $0["default_ttl"] } == [60])
    let distribution = try #require(plan.resources("aws_cloudfront_distribution").first)
    #expect(distribution["price_class"] == "PriceClass_All")
    #expect(distribution["default_cache_behavior"]?[0]?["viewer_protocol_policy"] == "https-only")
  }
}

extension JSON {
  /// What stands in a policy where one may stand alone and several in a list.
  fileprivate var listed: [JSON] {
    if case .array(let elements) = self { elements } else { [self] }
  }
}
