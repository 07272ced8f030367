import HCL

/// Where an environment keeps its state; a backend takes literals only, Terraform evaluates nothing in it.
public struct Backend: Sendable {
  let type: String
  let arguments: [Attribute]

  /// An S3 bucket, with a DynamoDB table for the lock: `backend "s3" { … }`.
  public static func s3(
    bucket: String, key: String, region: String, encrypt: Bool = true, dynamoDBTable: String? = nil
  ) -> Backend {
    var arguments = [
      Attribute("bucket", .string(bucket)), Attribute("key", .string(key)), Attribute("region", .string(region)),
      Attribute("encrypt", .bool(encrypt)),
    ]
    if let dynamoDBTable { arguments.append(Attribute("dynamodb_table", .string(dynamoDBTable))) }
    return Backend(type: "s3", arguments: arguments)
  }

  /// A file beside the configuration: `backend "local" { … }`.
  public static func local(path: String? = nil) -> Backend {
    Backend(type: "local", arguments: path.map { [Attribute("path", .string($0))] } ?? [])
  }
}
