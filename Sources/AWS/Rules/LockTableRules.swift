import Terraform

/// What DynamoDB refuses in a table, and Terraform in a table that locks its state.
enum LockTableRules {
  static let all: [Rule] = [
    Rule(
      "lock-table-key", on: "aws_dynamodb_table",
      limit: Limit(
        "the table that locks a state has the partition key LockID, a string",
        source: "Terraform documentation, \"Backend type: s3\", DynamoDB State Locking"),
      remedy: "name the key LockID, with the type S"
    ) { table in
      let key = table["hash_key"]
      guard let name = key.text, name.lowercased().filter({ $0 != "_" && $0 != "-" }) == "lockid" else { return [] }
      if name != "LockID" { return [key.violation("is \"\(name)\"")] }
      if table["range_key"].isSet { return [table["range_key"].violation("is set beside LockID")] }
      return table.blocks("attribute").filter { $0["name"].text == name }.flatMap { $0["type"].unless(oneOf: ["S"]) }
    },
    Rule(
      "dynamodb-key", on: "aws_dynamodb_table",
      limit: Limit(
        "each key of a table and of its indexes is one of its attributes",
        source: "Amazon DynamoDB API Reference, \"CreateTable\""),
      remedy: "add an attribute block for it"
    ) { table in
      let names = table.blocks("attribute").map { $0["name"].text }
      guard !names.contains(nil) else { return [] }
      let indexes = table.blocks("global_secondary_index") + table.blocks("local_secondary_index")
      return ([table.arguments] + indexes).flatMap { block in
        ["hash_key", "range_key"].flatMap { key in block[key].unless { names.contains($0) } }
      }
    },
    Rule(
      "dynamodb-capacity", on: "aws_dynamodb_table",
      limit: Limit(
        "a table that is billed for what is provisioned has numbers for it",
        source: "Amazon DynamoDB API Reference, \"CreateTable\""),
      remedy: "set billing_mode to PAY_PER_REQUEST, or give the capacity"
    ) { table in
      let mode = table["billing_mode"]
      guard mode.isAbsent || mode.text == "PROVISIONED", !table.arguments.has("replica"),
        table["restore_source_name"].isAbsent, table["restore_source_table_arn"].isAbsent
      else { return [] }
      return ["read_capacity", "write_capacity"].filter { table[$0].isAbsent }.map { table[$0].violation("is not set") }
    },
  ]
}
