public import Terraform

extension AWS {
  /// A configuration of the AWS provider.
  ///
  ///     let provider = AWS.Provider()
  ///     …
  ///     provider {
  ///       $0.region = .usEast1
  ///       $0.defaultTags { $0.tags = ["Project": "morket"] }
  ///     }
  ///
  /// is written
  ///
  ///     provider "aws" {
  ///       region = "us-east-1"
  ///
  ///       default_tags {
  ///         tags = {
  ///           Project = "morket"
  ///         }
  ///       }
  ///     }
  public typealias Provider = ProviderConfiguration<ProviderKeys>

  /// The arguments and nested blocks of `provider "aws"`.
  ///
  /// Left out is what differs from person to person and belongs to the environment that runs Terraform: certificate
  /// bundles, proxies, metadata endpoints. `raw` sets them.
  public struct ProviderKeys: ProviderSchema {
    /// Makes the schema.
    public init() {}
    /// `hashicorp/aws`
    public static var requirement: ProviderRequirement { .aws }

    /// `access_key`; a key in a file leaks, so leave it to the environment that runs Terraform.
    public var accessKey: Argument<String> { Argument("access_key", .sensitive) }
    /// `allowed_account_ids`: a plan with the credentials of any other account stops.
    public var allowedAccountIDs: SetArgument<AccountID> { "allowed_account_ids" }
    /// `forbidden_account_ids`: a plan with the credentials of one of these accounts stops.
    public var forbiddenAccountIDs: SetArgument<AccountID> { "forbidden_account_ids" }
    /// `max_retries`: how often a call to AWS is tried again; 25 unless set.
    public var maxRetries: Argument<Int> { "max_retries" }
    /// `profile`: a profile of the shared configuration and credentials files.
    public var profile: Argument<String> { "profile" }
    /// `region`: where resources are made.
    public var region: Argument<Region> { "region" }
    /// `retry_mode`: `standard` or `adaptive`.
    public var retryMode: Argument<RetryMode> { "retry_mode" }
    /// `s3_use_path_style`: addresses buckets as paths, as emulators want it.
    public var s3UsePathStyle: Argument<Bool> { "s3_use_path_style" }
    /// `secret_key`; a key in a file leaks, so leave it to the environment that runs Terraform.
    public var secretKey: Argument<String> { Argument("secret_key", .sensitive) }
    /// `shared_config_files`: instead of the usual one in the home folder.
    public var sharedConfigFiles: Argument<[String]> { "shared_config_files" }
    /// `shared_credentials_files`: instead of the usual one in the home folder.
    public var sharedCredentialsFiles: Argument<[String]> { "shared_credentials_files" }
    /// `skip_credentials_validation`: does not ask AWS whether the credentials are good.
    public var skipCredentialsValidation: Argument<Bool> { "skip_credentials_validation" }
    /// `skip_metadata_api_check`: does not look for an instance profile; a string to the provider.
    public var skipMetadataAPICheck: Argument<String> { "skip_metadata_api_check" }
    /// `skip_region_validation`: takes a region that the provider does not know yet.
    public var skipRegionValidation: Argument<Bool> { "skip_region_validation" }
    /// `skip_requesting_account_id`: does not ask AWS for the account, so a plan needs no network.
    public var skipRequestingAccountID: Argument<Bool> { "skip_requesting_account_id" }
    /// `sts_region`: where roles are assumed.
    public var stsRegion: Argument<Region> { "sts_region" }
    /// `token`: the session token of temporary credentials.
    public var token: Argument<String> { Argument("token", .sensitive) }
    /// `use_dualstack_endpoint`: calls AWS over IPv6 where it can.
    public var useDualstackEndpoint: Argument<Bool> { "use_dualstack_endpoint" }
    /// `use_fips_endpoint`: calls the endpoints with validated cryptography.
    public var useFIPSEndpoint: Argument<Bool> { "use_fips_endpoint" }
    /// `assume_role`: works as another role; several blocks are assumed one after the other.
    public var assumeRoleBlocks: Nested<AssumeRole> { "assume_role" }
    /// `assume_role_with_web_identity`: works as a role that trusts a token.
    public var assumeRoleWithWebIdentityBlocks: Nested<AssumeRoleWithWebIdentity> {
      .init("assume_role_with_web_identity", max: 1)
    }
    /// `default_tags`: tags on everything that has tags.
    public var defaultTagsBlocks: Nested<DefaultTags> { .init("default_tags", max: 1) }
    /// `ignore_tags`: tags that others own.
    public var ignoreTagsBlocks: Nested<IgnoreTags> { .init("ignore_tags", max: 1) }
  }
}

extension AWS.ProviderKeys {
  /// How the provider spaces retries.
  public enum RetryMode: ClosedEnumeration {
    /// The values, as the provider lists them.
    public static var values: [String] { ["standard", "adaptive"] }
  }
}

extension Value where Type == AWS.ProviderKeys.RetryMode {
  /// `"standard"`
  public static var standard: Self { .literal("standard") }
  /// `"adaptive"`
  public static var adaptive: Self { .literal("adaptive") }
}
