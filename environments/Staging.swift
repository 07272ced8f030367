import Terraform

extension Environment where Root == Platform {
  static var staging: Self {
    Environment(
      "staging",
      backend: .s3(
        bucket: "morket-staging-terraform-state-111111111111", key: "staging/terraform.tfstate", region: "us-east-1",
        dynamoDBTable: "morket-staging-terraform-lock")
    ) {
      $0.environment = "staging"
      $0.region = "us-east-1"
      $0.accountID = "111111111111"
      $0.availabilityZones = ["us-east-1a", "us-east-1b"]
      $0.blankLine()
      $0.network = .object {
        $0.cidrBlock = "10.0.0.0/16"
        $0.natGatewayCount = 1
        $0.interfaceEndpoints = false
      }
      $0.logRetentionDays = 14
      $0.deletionProtection = false
      $0.secretRecoveryWindowInDays = 0
      $0.blankLine()
      $0.clickHouseSize = .object {
        $0.instanceType = "t3.xlarge"
        $0.volumeSizeGB = 100
      }
    }
  }
}
