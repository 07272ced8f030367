extension Misuse {
  /// Values of the wrong type, and functions.
  static let values = [
    Misuse(
      "text where an enumeration is closed",
      """
      repository(name: "api") { $0.imageTagMutability = "MUTABLE" }
      """,
      says: """
        1: error: generic struct 'Value' requires that 'AWS.ECRRepository.ImageTagMutability' conform to 'StringValue'
        """),
    Misuse(
      "a misspelt member of an enumeration",
      """
      repository(name: "api") { $0.imageTagMutability = .mutabel }
      """,
      says: "1: error: type 'Value<AWS.ECRRepository.ImageTagMutability>' has no member 'mutabel'"),
    Misuse(
      "a number where text is wanted",
      """
      group { $0.namePrefix = 443 }
      """,
      says: "1: error: generic struct 'Value' requires that 'String' conform to 'NumberValue'"),
    Misuse(
      "a number where a truth value is wanted",
      """
      vpc { $0.enableDNSHostnames = 1 }
      """,
      says: "1: error: generic struct 'Value' requires that 'Bool' conform to 'NumberValue'"),
    Misuse(
      "Swift text in a template",
      """
      group { $0.namePrefix = "\\(stage)-api-" }
      """,
      says: """
        1: error: 'appendInterpolation' is unavailable: Swift text in an HCL template is marked: \\(swift: text)
        """),
    Misuse(
      "Swift text as it is",
      """
      group { $0.namePrefix = stage }
      """,
      says: "1: error: cannot assign value of type 'String' to type 'Value<String>'"),
    Misuse(
      "a misspelt function",
      """
      subnets(count: lenght(zones), vpcID: vpc.id) { subnet, index in subnet.availabilityZone = zones[index] }
      """,
      says: "1: error: cannot find 'lenght' in scope"),
    Misuse(
      "a function that gives another value each time",
      """
      group { $0.namePrefix = timestamp() }
      """,
      says: """
        1: error: 'timestamp()' is unavailable: timestamp() is another time in each run, so no plan would ever settle: \
        use plantimestamp() in conditions
        """),
    Misuse(
      "a pair of CPU and memory that Fargate does not have",
      """
      let size = FargateSize.cpu256(memory: .gib4)
      vpc { $0.cidrBlock = "10.0.0.0/16" }
      """,
      says: "1: error: type 'FargateSize.Memory256' has no member 'gib4'"),
    Misuse(
      "a list where for_each takes a map or a set",
      """
      AWS.Subnet.Keyed<AvailabilityZone>("zone")(forEach: zones, vpcID: vpc.id)
      """,
      says: """
        1: error: instance method 'callAsFunction(forEach:vpcID:file:line:_:)' requires that '[AvailabilityZone]' \
        conform to 'KeyedCollection'
        """),
  ]
}
