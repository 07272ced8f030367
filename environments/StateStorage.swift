import Morket
import Terraform

/// Where the state of an environment is kept: said once for the backend that uses it and the bootstrap that makes it.
struct StateStorage {
  let environment: String
  let accountID: String
  let region: String
  private let place: (file: String, line: Int)

  init(
    environment: String, accountID: String, region: String, file: String = #filePath, line: Int = #line
  ) {
    self.environment = environment
    self.accountID = accountID
    self.region = region
    place = (file, line)
  }

  /// The bucket; its name is unique in the world by the account's number.
  var bucket: String { "\(Product.name)-\(environment)-terraform-state-\(accountID)" }
  /// The table that locks it.
  var lockTable: String { "\(Product.name)-\(environment)\(Self.lockTableSuffix)" }
  /// What follows product and environment in the table's name.
  static let lockTableSuffix = "-terraform-lock"

  var backend: Backend {
    .s3(bucket: bucket, key: "\(environment)/terraform.tfstate", region: region, dynamoDBTable: lockTable)
  }

  /// The values of the bootstrap.
  var values: ValueFile<StateBootstrap> {
    ValueFile(environment, file: place.file, line: place.line) {
      $0.environment = Value(text: environment)
      $0.region = Value(text: region)
      $0.accountID = Value(text: accountID)
      $0.bucketName = Value(text: bucket)
      $0.lockTableName = Value(text: lockTable)
    }
  }
}
