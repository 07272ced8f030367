import AWS
import Terraform
import Testing

@Suite struct LockTableRuleTests {
  private let table = AWS.DynamoDBTable("lock")

  @Test func `refuses a key that Terraform does not look for`() {
    refuses(
      """
      aws_dynamodb_table.lock: hash_key is "LockId" — the table that locks a state has the partition key LockID, a \
      string (Terraform documentation, "Backend type: s3", DynamoDB State Locking) — name the key LockID, with the \
      type S [lock-table-key]
      """
    ) {
      table(name: "shop-lock") {
        $0.billingMode = .payPerRequest
        $0.hashKey = "LockId"  // ←
        $0.attribute(name: "LockId", type: .s)
      }
    }
    refuses(
      """
      aws_dynamodb_table.lock: attribute.type is "N" — the table that locks a state has the partition key LockID, a \
      string (Terraform documentation, "Backend type: s3", DynamoDB State Locking) — name the key LockID, with the \
      type S [lock-table-key]
      """
    ) {
      table(name: "shop-lock") {
        $0.billingMode = .payPerRequest
        $0.hashKey = "LockID"
        $0.attribute(
          name: "LockID",
          type: .n  // ←
        )
      }
    }
    refuses(
      """
      aws_dynamodb_table.lock: range_key is set beside LockID — the table that locks a state has the partition key \
      LockID, a string (Terraform documentation, "Backend type: s3", DynamoDB State Locking) — name the key LockID, \
      with the type S [lock-table-key]
      """
    ) {
      table(name: "shop-lock") {
        $0.billingMode = .payPerRequest
        $0.hashKey = "LockID"
        $0.rangeKey = "Path"  // ←
        $0.attribute(name: "LockID", type: .s)
        $0.attribute(name: "Path", type: .s)
      }
    }
    accepts {
      table(name: "shop-lock") {
        $0.billingMode = .payPerRequest
        $0.hashKey = "LockID"
        $0.attribute(name: "LockID", type: .s)
      }
    }
  }

  @Test func `refuses a key that is no attribute`() {
    refuses(
      """
      aws_dynamodb_table.lock: range_key is "Date" — each key of a table and of its indexes is one of its attributes \
      (Amazon DynamoDB API Reference, "CreateTable") — add an attribute block for it [dynamodb-key]
      """
    ) {
      table(name: "orders") {
        $0.billingMode = .payPerRequest
        $0.hashKey = "Order"
        $0.rangeKey = "Date"  // ←
        $0.attribute(name: "Order", type: .s)
      }
    }
    accepts {
      table(name: "orders") {
        $0.billingMode = .payPerRequest
        $0.hashKey = "Order"
        $0.rangeKey = "Date"
        $0.attribute(name: "Order", type: .s)
        $0.attribute(name: "Date", type: .s)
      }
    }
  }

  @Test func `refuses a table that is neither on demand nor has a capacity`() {
    refuses(
      """
      aws_dynamodb_table.lock: write_capacity is not set — a table that is billed for what is provisioned has numbers \
      for it (Amazon DynamoDB API Reference, "CreateTable") — set billing_mode to PAY_PER_REQUEST, or give the \
      capacity [dynamodb-capacity]
      """
    ) {
      table(name: "orders") {  // ←
        $0.hashKey = "Order"
        $0.readCapacity = 1
        $0.attribute(name: "Order", type: .s)
      }
    }
    accepts {
      table(name: "orders") {
        $0.hashKey = "Order"
        $0.readCapacity = 1
        $0.writeCapacity = 1
        $0.attribute(name: "Order", type: .s)
      }
    }
  }
}
