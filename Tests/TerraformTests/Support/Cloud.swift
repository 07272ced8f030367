import Terraform

/// A small provider, so that the typed layer is tested without the real one's bindings.
enum Cloud {
  static let provider = ProviderRequirement(localName: "cloud", source: "example/cloud", version: "~> 1.2.0")

  struct Keys: ProviderSchema {
    static var requirement: ProviderRequirement { Cloud.provider }
    var region: Argument<String> { "region" }
    var retryBlocks: Nested<Retry> { Nested("retry", max: 1) }
  }

  struct Retry: Terraform.Schema {}

  typealias Provider = ProviderConfiguration<Keys>

  struct Network: Resource {
    static var terraformType: String { "cloud_network" }
    static var provider: ProviderRequirement { Cloud.provider }
    let _handle: Handle
    init(_ name: String, file: String = #filePath, line: Int = #line) {
      _handle = Handle(name, file: file, line: line)
    }

    struct Schema: Terraform.Schema {
      var id: Computed<ID<Network>> { "id" }
      var range: Argument<String> { "range" }
      var tags: Argument<[String: String]> { "tags" }
    }

    func callAsFunction(
      range: Value<String>, file: String = #filePath, line: Int = #line,
      _ arguments: (inout Arguments<Schema>) -> Void = { _ in }
    ) -> Definition<Self> {
      define(file, line) {
        $0.range = range
        arguments(&$0)
      }
    }
  }

  struct Server: Resource {
    static var terraformType: String { "cloud_server" }
    static var provider: ProviderRequirement { Cloud.provider }
    let _handle: Handle
    init(_ name: String, file: String = #filePath, line: Int = #line) {
      _handle = Handle(name, file: file, line: line)
    }

    struct Schema: Terraform.Schema {
      static var requiredBlocks: [RequiredBlock] { [RequiredBlock("disk")] }
      var id: Computed<ID<Server>> { "id" }
      var name: Argument<String> { "name" }
      var networkID: Argument<ID<Network>> { "network_id" }
      var size: Argument<Size> { "size" }
      var port: Argument<EvenPort> { "port" }
      var peers: SetArgument<ID<Server>> { "peers" }
      var password: Argument<String> { Argument("password_wo", [.sensitive, .writeOnly]) }
      var token: Argument<String> { Argument("token", .sensitive) }
      var addresses: Computed<[Address]> { "addresses" }
      var tags: Argument<[String: String]> { "tags" }
      var diskBlocks: Nested<Disk> { Nested("disk", max: 2) }
      var ruleBlocks: Nested<Rule> { "rule" }
    }

    struct Disk: Terraform.Schema {
      var size: Argument<Int> { "size" }
      var kind: Argument<String> { "kind" }
      var key: Argument<String> { Argument("key", .sensitive) }
    }

    struct Rule: Terraform.Schema {
      var port: Argument<EvenPort> { "port" }
    }

    struct Address: Terraform.Schema {
      var text: Computed<String> { "text" }
    }

    func callAsFunction(
      file: String = #filePath, line: Int = #line, _ arguments: (inout Arguments<Schema>) -> Void = { _ in }
    ) -> Definition<Self> {
      define(file, line, arguments)
    }
  }

  struct Password: Resource {
    static var terraformType: String { "cloud_password" }
    static var mode: ResourceMode { .ephemeral }
    static var provider: ProviderRequirement { Cloud.provider }
    let _handle: Handle
    init(_ name: String, file: String = #filePath, line: Int = #line) {
      _handle = Handle(name, file: file, line: line)
    }

    struct Schema: Terraform.Schema {
      var text: Computed<String> { "text" }
    }

    func callAsFunction(
      file: String = #filePath, line: Int = #line, _ arguments: (inout Arguments<Schema>) -> Void = { _ in }
    ) -> Definition<Self> {
      define(file, line, arguments)
    }
  }
}

extension Counted where Element == Cloud.Server {
  func callAsFunction(
    count: Value<Int>, file: String = #filePath, line: Int = #line,
    _ arguments: (inout Arguments<Cloud.Server.Schema>, Value<Int>) -> Void = { _, _ in }
  ) -> Definition<Cloud.Server> {
    define(count: count, file, line, arguments)
  }
}

extension Keyed where Element == Cloud.Server {
  func callAsFunction(
    forEach collection: Value<some KeyedCollection<Each>>, file: String = #filePath, line: Int = #line,
    _ arguments: (inout Arguments<Cloud.Server.Schema>, Iteration<Each>) -> Void = { _, _ in }
  ) -> Definition<Cloud.Server> {
    define(forEach: collection, file, line, arguments)
  }
}

extension Arguments where Keys == Cloud.Keys {
  mutating func retry(file: String = #filePath, line: Int = #line) {
    append(\.retryBlocks, file, line) { _ in }
  }
}

extension Arguments where Keys == Cloud.Server.Schema {
  mutating func disk(
    size: Value<Int>, file: String = #filePath, line: Int = #line,
    _ arguments: (inout Arguments<Cloud.Server.Disk>) -> Void = { _ in }
  ) {
    append(\.diskBlocks, file, line) {
      $0.size = size
      arguments(&$0)
    }
  }
}

extension Arguments where Keys == Cloud.Server.Schema {
  mutating func rule(
    port: Value<EvenPort>, file: String = #filePath, line: Int = #line
  ) {
    append(\.ruleBlocks, file, line) { $0.port = port }
  }
}

/// A closed enumeration.
enum Size: ClosedEnumeration {
  static var values: [String] { ["small", "large"] }
}

extension Value where Type == Size {
  static var small: Self { .literal("small") }
  static var large: Self { .literal("large") }
}

/// A number type whose literals are checked.
enum EvenPort: NumberValue {
  static func fault(in literal: Int) -> LiteralFault? {
    if literal % 2 == 0 { return nil }
    return LiteralFault(
      String(literal), what: "port \(literal) is odd", why: "the cloud has even ports only",
      remedy: "use \(literal + 1)")
  }
}
