/// `hashicorp/setup-terraform`: Terraform's program.
public enum SetupTerraform: Action {
  /// See the action's `action.yml`.
  public enum Input: String, Sendable {
    /// The version.
    case terraformVersion = "terraform_version"
    /// Whether another program stands before it, which hides its exit code from pipes.
    case terraformWrapper = "terraform_wrapper"
  }

  /// Which code it is.
  public static let pin = Pin.setupTerraform
  /// The version: without it, the newest is used.
  public static let required: [Input] = [.terraformVersion]
}

/// `aws-actions/configure-aws-credentials`: credentials of a role for the token of the job.
///
/// The inputs for keys that live long are left out on purpose.
public enum ConfigureAWSCredentials: Action {
  /// See the action's `action.yml`.
  public enum Input: String, Sendable {
    /// The region that later steps call.
    case awsRegion = "aws-region"
    /// The role's ARN.
    case roleToAssume = "role-to-assume"
    /// What CloudTrail calls the session.
    case roleSessionName = "role-session-name"
  }

  /// Which code it is.
  public static let pin = Pin.configureAWSCredentials
  /// Where, and as whom.
  public static let required: [Input] = [.awsRegion, .roleToAssume]
}

/// `aws-actions/amazon-ecr-login`: a login of Docker to the account's registry.
public enum ECRLogin: Action {
  /// It takes what it needs from the credentials.
  public typealias Input = NoInput

  /// Which code it is.
  public static let pin = Pin.ecrLogin
}

/// `docker/setup-buildx-action`: a BuildKit that can keep its cache with GitHub.
public enum SetupBuildx: Action {
  /// Its defaults do.
  public typealias Input = NoInput

  /// Which code it is.
  public static let pin = Pin.setupBuildx
}

/// `docker/build-push-action`: an image.
public enum BuildPush: Action {
  /// See the action's `action.yml`.
  public enum Input: String, Sendable {
    /// The folder that the build sees.
    case context
    /// The Dockerfile.
    case file
    /// `NAME=value`, one a line.
    case buildArgs = "build-args"
    /// What the image is called, one name a line.
    case tags
    /// Whether it goes to the registry.
    case push
    /// Where layers may come from.
    case cacheFrom = "cache-from"
    /// Where layers are kept.
    case cacheTo = "cache-to"
    /// Whether an attestation is pushed beside the image.
    case provenance
  }

  /// Which code it is.
  public static let pin = Pin.buildPush
  /// The context: without it, the action clones the repository itself.
  public static let required: [Input] = [.context]
  /// The digest of what was pushed.
  public static let outputs = ["digest"]
}
