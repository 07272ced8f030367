import AWS
import Terraform
import TestSupport
import Testing

/// What the real provider says to the keys of its configuration.
@Suite(.requires(.terraform, .providerMirror))
struct ProviderSchemaTests {
  private struct Sample: SampleModule {
    let provider = AWS.Provider()
    let other = AWS.Provider(alias: "other")
    let partition = AWS.Data.Partition("current")

    var body: ModuleContent {
      provider {
        $0.accessKey = "none"
        $0.allowedAccountIDs = ["111111111111"]
        $0.maxRetries = 2
        $0.profile = "sample"
        $0.region = .usEast1
        $0.retryMode = .standard
        $0.s3UsePathStyle = true
        $0.secretKey = "none"
        $0.sharedConfigFiles = ["config"]
        $0.sharedCredentialsFiles = ["credentials"]
        $0.skipCredentialsValidation = true
        $0.skipMetadataAPICheck = "true"
        $0.skipRegionValidation = true
        $0.skipRequestingAccountID = true
        $0.stsRegion = .usEast1
        $0.token = "none"
        $0.useDualstackEndpoint = false
        $0.useFIPSEndpoint = false
        assumeRoles(&$0)
        $0.defaultTags { $0.tags = ["Project": "morket"] }
        $0.ignoreTags {
          $0.keyPrefixes = ["aws"]
          $0.keys = ["Owner"]
        }
      }
      other {
        $0.forbiddenAccountIDs = ["222222222222"]
        $0.assumeRoleWithWebIdentity {
          $0.roleARN = "arn:aws:iam::111111111111:role/deploy"
          $0.webIdentityTokenFile = "token"
        }
      }
      partition()
    }

    private func assumeRoles(_ arguments: inout Arguments<AWS.ProviderKeys>) {
      arguments.assumeRole {
        $0.duration = .duration(.hours(1))
        $0.externalID = "sample"
        $0.policy = "{}"
        $0.policyARNs = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
        $0.roleARN = "arn:aws:iam::111111111111:role/deploy"
        $0.sessionName = "sample"
        $0.sourceIdentity = "sample"
        $0.tags = ["Project": "morket"]
        $0.transitiveTagKeys = ["Project"]
      }
      arguments.assumeRoleWithWebIdentity {
        $0.duration = .duration(.hours(1))
        $0.policy = "{}"
        $0.policyARNs = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
        $0.roleARN = "arn:aws:iam::111111111111:role/deploy"
        $0.sessionName = "sample"
        $0.webIdentityToken = "token"
      }
    }
  }

  @Test func `knows every key`() throws {
    let output = try TerraformProgram.with(Sample.configuration.environments[0].files) { try $0.run("validate") }
    #expect(output.contains("Success! The configuration is valid."), "\(output)")
  }
}
