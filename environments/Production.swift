import Terraform

extension Environment where Root == Platform {
  static var production: Self {
    Environment(
      "production",
      backend: .s3(
        bucket: "morket-production-terraform-state-222222222222", key: "production/terraform.tfstate",
        region: "us-east-1",
        dynamoDBTable: "morket-production-terraform-lock")
    ) {
      $0.environment = "production"
      $0.region = "us-east-1"
      $0.accountID = "222222222222"
      $0.availabilityZones = ["us-east-1a", "us-east-1b"]
      $0.blankLine()
      $0.network = .object {
        $0.cidrBlock = "10.1.0.0/16"
        $0.natGatewayCount = 2
        $0.interfaceEndpoints = true
      }
      $0.logRetentionDays = 30
      $0.deletionProtection = true
      $0.secretRecoveryWindowInDays = 30
      $0.blankLine()
      $0.clickHouseSize = .object {
        $0.instanceType = "m6i.xlarge"
        $0.volumeSizeGB = 500
      }
    }
  }
}
