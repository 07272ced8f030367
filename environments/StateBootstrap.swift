import AWS
import Modules
import Morket
import Terraform

/// What keeps the state of an environment; applied once, by hand, before the environment.
///
/// Its own state is a file beside it, in the workspace of the environment: there is nothing yet that could keep it.
struct StateBootstrap: RootModule {
  static let name = "bootstrap"

  @Variable("environment", "Name of the environment, and of the workspace.", nullable: false)
  var environment: Value<String>
  @Variable("region", "AWS region of the state.", nullable: false)
  var region: Value<Region>
  @Variable("account_id", "AWS account of the environment.", nullable: false)
  var accountID: Value<AccountID>
  @Variable("bucket_name", "Bucket that holds the state, as backend.tf of the environment names it.", nullable: false)
  var bucketName: Value<BucketName>
  @Variable(
    "lock_table_name", "Table that locks the state, as backend.tf of the environment names it.", nullable: false)
  var lockTableName: Value<Name<AWS.DynamoDBTable>>

  let aws = AWS.Provider()
  let state = PrivateBucket("state")
  let stateAccess = AWS.Data.IAMPolicyDocument("state")
  let statePolicy = AWS.S3BucketPolicy("state")
  let lock = AWS.DynamoDBTable("lock")

  var body: ModuleContent {
    Section("Applied once for each environment, before it; its own state stays here, in the environment's workspace")
    aws {
      $0.region = region
      $0.allowedAccountIDs = [accountID]
      $0.defaultTags {
        $0.tags = ["Project": "\(swift: Product.name)", "Environment": environment, "Module": "bootstrap"]
      }
    }
    bucket
    lock(name: lockTableName) {
      $0.billingMode = .payPerRequest
      $0.explain("The one attribute that Terraform's S3 backend reads and writes.")
      $0.hashKey = "LockID"
      $0.deletionProtectionEnabled = true
      $0.attribute(name: "LockID", type: .s)
      $0.pointInTimeRecovery(enabled: true)
      $0.serverSideEncryption(enabled: true)
    }
    .lifecycle { $0.preventDestroy = true }
    .skip("CKV_AWS_119", "encrypted with the key that AWS manages; it holds no secrets")
  }

  @ModuleBuilder private var bucket: ModuleContent {
    state(named: bucketName, protection: protected, skips: Self.skips) {
      $0.explain("Old states hold old secrets: they go after a year.")
      $0.noncurrentVersionExpiration(noncurrentDays: 365)
    }
    stateAccess.statements { $0.denyInsecureTransport(to: state.bucket.arn) }
    statePolicy(bucket: state.bucket.id, policy: stateAccess.json)
  }

  private func protected(_ bucket: Definition<AWS.S3Bucket>) -> Definition<AWS.S3Bucket> {
    bucket.lifecycle {
      $0.preventDestroy = true
      $0.precondition(
        Workspace.name == environment,
        "First select the environment's own state: terraform workspace select -or-create \(environment).")
    }
  }

  private static let skips = [
    (check: "CKV_AWS_145", reason: "encrypted with AES-256; a key of ours would have to be there first"),
    (check: "CKV_AWS_18", reason: "who reads the state is in CloudTrail"),
    (check: "CKV_AWS_144", reason: "one region, versioned"),
    (check: "CKV2_AWS_62", reason: "nobody listens to the bucket's events"),
  ]
}
