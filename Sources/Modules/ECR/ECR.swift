public import AWS
public import Terraform

/// Repositories of container images, scanned on push and swept of old images.
public struct ECR: Module {
  /// `modules/ecr`
  public static let name = "ecr"

  /// The account, for the names of repositories that are there.
  @Variable("account_id", "AWS account of the repositories.", nullable: false)
  public var accountID: Value<AccountID>
  /// Whether the repositories are made here.
  @Variable(
    "create_repositories",
    "Whether to make the repositories; false if others of the same account and region made them.", nullable: false)
  public var createRepositories: Value<Bool> = true
  /// One repository each.
  @Variable("repository_names", "Names of the repositories, unique in the account and region.", nullable: false)
  public var repositoryNames: Value<SetOf<String>>
  /// Who may pull.
  @Variable(
    "pull_principal_arns", "ARNs of the roles that may pull images; the owner's own need none.", nullable: false)
  public var pullPrincipalARNs: Value<[ARN<AWS.IAMRole>]> = []
  /// How many images stay.
  @Variable("max_tagged_images", "Number of tagged images to keep in each repository.", nullable: false)
  public var maxTaggedImages: Value<Int> = 20
  /// How long an image without a tag stays.
  @Variable("untagged_expiry_days", "Days after which an untagged image is deleted.", nullable: false)
  public var untaggedExpiryDays: Value<Int> = 7
  /// Tags of everything.
  @Variable("tags", "Tags of all resources.", nullable: false)
  public var tags: Value<[String: String]> = [:]

  /// Where the pipeline pushes to.
  @Output("repository_urls", "URLs of the repositories, by name.")
  public var repositoryURLs: Exported<[String: String]>
  /// For policies.
  @Output("repository_arns", "ARNs of the repositories, by name.")
  public var repositoryARNs: Exported<[String: ARN<AWS.ECRRepository>]>

  let region = AWS.Data.Region("current")
  let repositories = AWS.ECRRepository.Keyed<String>("this")
  let lifecycle = AWS.ECRLifecyclePolicy.Keyed<AWS.ECRRepository.Schema>("this")
  let pull = AWS.Data.IAMPolicyDocument("pull")
  let policies = AWS.ECRRepositoryPolicy.Keyed<AWS.ECRRepository.Schema>("this")

  /// Makes the module.
  public init() {}

  /// What the module defines.
  public var body: ModuleContent {
    region()
    images
    access
    addresses
    $accountID.validateAccount(accountID)
    $repositoryNames.validation(
      alltrue(
        repositoryNames.map("name") {
          can(regex("^[a-z0-9]+(?:[._/-][a-z0-9]+)*$", $0)) && length($0) >= 2 && length($0) <= 256
        }), .repositoryName)
    $maxTaggedImages.validation(
      maxTaggedImages >= 1 && floor(maxTaggedImages.cast()) == maxTaggedImages, .imageCount)
    $untaggedExpiryDays.validation(
      untaggedExpiryDays >= 1 && floor(untaggedExpiryDays.cast()) == untaggedExpiryDays, .imageCount)
    $tags.validateTags(tags)
  }
}
