import Terraform

/// As much of the AWS provider as the sample needs, so that these tests do not wait for all of its bindings.
enum MiniAWS {
  static let requirement = ProviderRequirement(localName: "aws", source: "hashicorp/aws", version: "5.100.0")

  struct Keys: ProviderSchema {
    static var requirement: ProviderRequirement { MiniAWS.requirement }
    var region: Argument<String> { "region" }
  }

  struct LogGroup: Resource {
    static var terraformType: String { "aws_cloudwatch_log_group" }
    static var provider: ProviderRequirement { MiniAWS.requirement }
    let _handle: Handle

    init(_ name: String, file: String = #filePath, line: Int = #line) {
      _handle = Handle(name, file: file, line: line)
    }

    struct Schema: Terraform.Schema {
      var name: Argument<String> { "name" }
      var retentionInDays: Argument<Int> { "retention_in_days" }
    }

    func callAsFunction(
      file: String = #filePath, line: Int = #line, _ arguments: (inout Arguments<Schema>) -> Void = { _ in }
    ) -> Definition<Self> {
      define(file, line, arguments)
    }
  }

  struct TargetGroup: Resource {
    static var terraformType: String { "aws_lb_target_group" }
    static var provider: ProviderRequirement { MiniAWS.requirement }
    let _handle: Handle

    init(_ name: String, file: String = #filePath, line: Int = #line) {
      _handle = Handle(name, file: file, line: line)
    }

    struct Schema: Terraform.Schema {
      var name: Argument<String> { "name" }
      var targetType: Argument<String> { "target_type" }
      var token: Argument<String> { Argument("token", .sensitive) }
      var vpcID: Argument<String> { "vpc_id" }
      var healthCheck: Nested<HealthCheck> { Nested("health_check", max: 1) }
    }

    struct HealthCheck: Terraform.Schema {
      var enabled: Argument<Bool> { "enabled" }
      var path: Argument<String> { "path" }
      var port: Argument<EvenPort> { "port" }
    }

    func callAsFunction(
      file: String = #filePath, line: Int = #line, _ arguments: (inout Arguments<Schema>) -> Void = { _ in }
    ) -> Definition<Self> {
      define(file, line, arguments)
    }
  }
}

extension Arguments where Keys == MiniAWS.TargetGroup.Schema {
  mutating func healthCheck(
    file: String = #filePath, line: Int = #line, _ arguments: (inout Arguments<MiniAWS.TargetGroup.HealthCheck>) -> Void
  ) {
    append(\.healthCheck, file, line, arguments)
  }
}

/// A number whose literals are checked when the tree is generated.
enum EvenPort: NumberValue {
  static func fault(in literal: Int) -> LiteralFault? {
    if literal % 2 == 0 { return nil }
    return LiteralFault(
      String(literal), what: "port \(literal) is odd", why: "the sample has even ports only",
      remedy: "use \(literal + 1)")
  }
}
