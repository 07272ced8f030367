import AWS
import HCL
import Terraform
import Testing

@Suite struct ProviderTests {
  @Test func `is written with its blocks after the arguments`() {
    struct Sample: SampleModule {
      let provider = AWS.Provider()
      var body: ModuleContent {
        provider {
          $0.region = .usEast1
          $0.allowedAccountIDs = ["111111111111"]
          $0.retryMode = .adaptive
          $0.assumeRole { $0.roleARN = "arn:aws:iam::111111111111:role/deploy" }
          $0.defaultTags { $0.tags = ["Project": "morket", "ManagedBy": "Terraform"] }
        }
      }
    }
    #expect(
      Sample.text == """
        provider "aws" {
          region              = "us-east-1"
          allowed_account_ids = ["111111111111"]
          retry_mode          = "adaptive"

          assume_role {
            role_arn = "arn:aws:iam::111111111111:role/deploy"
          }

          default_tags {
            tags = {
              Project   = "morket"
              ManagedBy = "Terraform"
            }
          }
        }

        """)
  }

  @Test func `has an alias for another region`() {
    struct Sample: SampleModule {
      let provider = AWS.Provider()
      let virginia = AWS.Provider(alias: "us_east_1")
      let certificate = AWS.ACMCertificate("frontend")
      var body: ModuleContent {
        provider { $0.region = .euCentral1 }
        virginia { $0.region = .usEast1 }
        certificate { $0.domainName = "morket.example" }
          .provider(virginia.reference)
      }
    }
    #expect(
      Sample.text == """
        provider "aws" {
          region = "eu-central-1"
        }

        provider "aws" {
          alias  = "us_east_1"
          region = "us-east-1"
        }

        resource "aws_acm_certificate" "frontend" {
          provider = aws.us_east_1

          domain_name = "morket.example"
        }

        """)
  }

  @Test func `is required by every type of the bindings`() {
    let requirement = ProviderRequirement(localName: "aws", source: "hashicorp/aws", version: "~> 5.100.0")
    #expect(AWS.VPC.provider == requirement)
    #expect(AWS.Data.IAMPolicyDocument.provider == requirement)
    #expect(AWS.ProviderKeys.requirement == requirement)
  }
}
