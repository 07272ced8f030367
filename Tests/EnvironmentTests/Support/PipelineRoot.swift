import AWS
import Modules
import Terraform

/// A pipeline with an identity provider of its own, one without, and a distribution that signs its requests.
struct PipelineRoot: Terraform.RootModule {
  static let name = "pipeline"

  @Output("roles", "Roles of both, and what the distribution is called.")
  var roles: Exported<[String]>

  let aws = AWS.Provider()
  let owner = ModuleCall(GitHubOIDC(), "owner")
  let guest = ModuleCall(GitHubOIDC(), "guest")
  let cloudFront = ModuleCall(CloudFront(originAccess: .control))

  var body: ModuleContent {
    aws { $0.region = "us-east-1" }
    owner { fill(&$0) }
    guest {
      fill(&$0)
      $0.name = "shop-guest"
      $0.createProvider = false
    }
    cloudFront {
      $0.name = "shop-test"
      $0.aliases = ["shop.example"]
      $0.certificateARN = "arn:aws:acm:us-east-1:333333333333:certificate/one"
      $0.bucketName = "assets"
      $0.bucketARN = "arn:aws:s3:::assets"
      $0.bucketRegionalDomainName = "assets.s3.us-east-1.amazonaws.com"
      $0.defaultTTL = 60
      $0.priceClass = .priceClassAll
      $0.viewerProtocolPolicy = .httpsOnly
      $0.tags = ["Owner": "growth"]
    }
    $roles([
      owner.pushRoleARN.asString, owner.deployRoleARN.asString, owner.planRoleARN.asString,
      guest.pushRoleARN.asString, guest.deployRoleARN.asString, guest.planRoleARN.asString,
      cloudFront.distributionID.asString, cloudFront.distributionARN.asString,
      cloudFront.distributionDomainName.asString, cloudFront.distributionHostedZoneID.asString,
    ])
  }

  private func fill(_ call: inout ModuleArguments<GitHubOIDC>) {
    call.name = "shop-test"
    call.accountID = "333333333333"
    call.repository = "shop/shop"
    call.environment = "test"
    call.branch = "trunk"
    call.repositoryARNs = ["arn:aws:ecr:us-east-1:333333333333:repository/api"]
    call.clusterARN = "arn:aws:ecs:us-east-1:333333333333:cluster/shop-test"
    call.passRoleARNs = ["arn:aws:iam::333333333333:role/api-task", "arn:aws:iam::333333333333:role/api-execution"]
    call.logGroupARNs = ["arn:aws:logs:us-east-1:333333333333:log-group:/ecs/api"]
    call.bucketARN = "arn:aws:s3:::assets"
    call.distributionARN = "arn:aws:cloudfront::333333333333:distribution/ONE"
    call.lockTableARN = "arn:aws:dynamodb:us-east-1:333333333333:table/lock"
    call.secretARNs = ["arn:aws:secretsmanager:us-east-1:333333333333:secret:shop-test/*"]
    call.dataBucketARNs = ["arn:aws:s3:::exports"]
    call.tags = ["Owner": "growth"]
  }
}
