import Terraform
import Testing

@testable import Commands

@Suite struct PlaceFinderTests {
  private static let subnet = SwiftSample(
    #"""
    subnet(vpcID: vpc.id, cidrBlock: "10.0.0.0/33") {
      $0.name = "a"
      $0.tags = ["Name": "b", .of(.jwtSecret): isBig ? "c" : "d"]
      $0.zones = [
        "us-east-1a",
        "us-east-1",  // no zone
      ]
      $0.network = .object {
        $0.cidrBlock = "10.1.0.0/16"; $0.natGatewayCount = 0
        $0.peers = .object { $0.limit = 3 }
      }
      $0[.backend] = .object {
        $0.size = .cpu256(memory: .mib512)
      }
      $0.policy = jsonencode([
        "Version": "2012-10-17",
        "Statement": [["Effect": "Allow"], ["Effect": "Deny"]],
      ])
      $0.delay =
        30
      $0.labels["a"] = "1"
      $0.range.first = 80
      $0.raw("new_argument", 5)
      $0.isBig = zones.count > 1
        ? yes(of: "x") : no  // either
      $0.ingress(fromPort: 80, toPort: 70) { $0.`protocol` = "tcp" }
    }
    .dependsOn(gateway)
    """#)

  @Test(
    arguments: [
      ([], "1: subnet"), (["vpc_id"], "1: vpc.id"), (["cidr_block"], #"1: "10.0.0.0/33""#), (["name"], #"2: "a""#),
      (["tags"], #"3: ["Name": "b", .of(.jwtSecret): isBig ? "c" : "d"]"#), (["tags", "Name"], #"3: "b""#),
      (["tags", "JWT_SECRET"], #"3: isBig ? "c" : "d""#), (["zones"], "4: ["), (["zones", "0"], #"5: "us-east-1a""#),
      (["zones", "1"], #"6: "us-east-1""#), (["zones", "2"], "4: ["), (["network"], "8: .object {"),
      (["network", "cidr_block"], #"9: "10.1.0.0/16""#), (["network", "nat_gateway_count"], "9: 0"),
      (["network", "peers", "limit"], "10: 3"), (["backend"], "12: .object {"),
      (["backend", "size"], "13: .cpu256(memory: .mib512)"), (["backend", "size", "memory"], "13: .mib512"),
      (["policy", "Version"], #"16: "2012-10-17""#), (["policy", "Statement", "1", "Effect"], #"17: "Deny""#),
      (["delay"], "19: delay"), (["labels"], #"21: "1""#), (["labels", "a"], #"21: "1""#),
      (["range", "first"], "22: 80"),
      (["new_argument"], "23: 5"), (["is_big"], "24: zones.count > 1"), (["ingress"], "26: ingress"),
      (["ingress", "to_port"], "26: 70"), (["ingress", "protocol"], #"26: "tcp""#), (["depends_on"], "28: dependsOn"),
      (["first"], "1: subnet"), (["Effect"], "1: subnet"),
    ] as [([String], String)])
  func `puts the caret under the value that is meant`(path: [String], expected: String) {
    #expect(Self.subnet.caret(path) == expected, "\(path)")
  }

  @Test func `follows functions that are handed the arguments, beside the file too`() {
    let sample = SwiftSample(
      """
      domain { call in
        call.name = name
        nodes(&call)
      }
      func nodes(_ domain: inout Arguments<Domain>) {
        domain.count = 3
        reader.write("a", to: &domain)
        domain.options { size(&$0) }
      }
      func write(_ other: Int) { other.zones = 1 }
      """,
      beside: [
        "Reader.swift": "func write(to d: inout Domain) -> Int? {\n  d.zone = 2\n}",
        "A.swift": "func size(_ o: inout O) where O: P {\n  o.volume = 7\n}", "Not.txt": "func size() { o.volume = 8 }",
      ])
    #expect(sample.caret(["count"]) == "6: 3")
    #expect(sample.caret(["options", "volume"]) == "A.swift 2: 7")
    #expect(sample.caret(["zones"]) == "10: 1", "a function of the file goes before one beside it")
    #expect(sample.caret(["zone"]) == "1: domain")
  }

  @Test func `follows methods of the arguments`() {
    let sample = SwiftSample(
      """
      func body() {
        AWS.Rule(name, line: line)(group: group.id) {
          $0.admit(traffic)
        }
      }
      extension Arguments where Keys == Rule {
        mutating func admit(_ traffic: Traffic) {
          fromPort = traffic.port
          self.toPort = 2
        }
      }
      """)
    #expect(sample.caret(["from_port"], at: 2) == "8: traffic.port")
    #expect(sample.caret(["to_port"], at: 2) == "9: 2")
  }

  @Test func `follows a function that makes the definition, where one place is meant`() {
    let sample = SwiftSample(
      """
      var body: ModuleContent {
        record(.a, ipv4)
        bucket(named: "x")
      }
      func record(_ type: Kind, line: Int = #line) -> Definition<Record> {
        record(name: domain, line: line) {
          $0.ttl = 5
        }
      }
      func bucket(named: String) {
        one { $0.acl = "a" }
        two { $0.acl = "b" }
      }
      """)
    #expect(sample.caret(["ttl"], at: 2) == "7: 5")
    #expect(sample.caret(["name"], at: 2) == "6: domain")
    #expect(sample.caret(["acl"], at: 3) == "3: bucket")
  }

  @Test func `follows a component to what it defines`() {
    let sample = SwiftSample(
      """
      let credential = Credential<Login>("main")
      let other: Credential
      let plain = AWS.Credential("b")
      var body: ModuleContent {
        credential(named: "x")
        other(named: "x")
        plain(named: "x")
      }
      """,
      beside: [
        "Credential+Values.swift": "extension Credential {\n  func callAsFunction() {\n    fill(&secret)\n  }\n}",
        "Credential.swift": """
        struct Credential {
          func callAsFunction(named: String) -> ModuleContent {
            secret(name: named) { $0.days = 7; $0.tags = 1 }
            version(id: secret.id) { $0.tags = 2 }
          }
          func fill(_ secret: inout Secret) { secret.key = 3 }
        }
        """,
      ])
    #expect(sample.caret(["days"], at: 5) == "Credential.swift 3: 7")
    #expect(sample.caret(["id"], at: 6) == "Credential.swift 4: secret.id")
    #expect(sample.caret(["tags"], at: 5) == "5: credential", "two definitions set it")
    #expect(sample.caret(["key"], at: 5) == "Credential.swift 6: 3")
    #expect(sample.caret(["days"], at: 7) == "7: plain", "a resource has no functions of its own")
  }

  @Test func `knows the Swift name of a variable by its declaration`() {
    let sample = SwiftSample(
      """
      Environment("staging") {
        $0.auroraSize = .object { $0.readerCount = 20 }
        $0.discoveryNamespace = "x"
        $0[sizeOf: .api] = 1
        $0[imageOf: .api] = 2
      }
      @Variable("aurora", "Size of Aurora.")
      var auroraSize: Value<AuroraSize>
      @Variable("service_discovery_namespace", "Where.") var namespaceName: Value<String>
      size = Variable("api", "Size.")
      image = Variable("api_image", "Image.")
      """,
      variables: [
        ("aurora", 7), ("service_discovery_namespace", 9), ("api", 10), ("api_image", 11),
      ])
    #expect(sample.caret(["aurora"]) == "2: .object { $0.readerCount = 20 }")
    #expect(sample.caret(["aurora", "reader_count"]) == "2: 20")
    #expect(sample.caret(["service_discovery_namespace"]) == #"3: "x""#)
    #expect(sample.caret(["api"]) == "4: 1")
    #expect(sample.caret(["api_image"]) == "5: 2")
    #expect(sample.caret(["backend"]) == "1: Environment")
  }

  @Test func `takes the assignment whose value is spoken of, or else the last`() {
    let sample = SwiftSample("a {\n  if b { $0.size = 3 } else { $0.size = 4 }\n  $0.size = \"large\"\n}")
    #expect(sample.caret(["size"]) == #"3: "large""#)
    #expect(sample.caret(["size"], words: "3 is odd") == "2: 3")
    #expect(sample.caret(["size"], words: "4 is even") == "2: 4")
  }

  @Test(
    arguments: [
      ("let logs = AWS.LogGroup(\"a\")", "1: logs"), ("  @Variable(\"name\", \"b\") var c: Value<Int>", "1: \"name\""),
      ("return Environment(x) {", "1: Environment"), ("} else { handles.vpc(a: 1) {", "1: vpc"),
      ("if a { b { $0.c = 1 } }", "1: b"), ("$name.validation(a, \"b\")", "1: validation"), ("", "1"),
      ("static let a = StateStorage(b: c)", "1: a"), ("\t$0.rule {", "1: rule"),
    ])
  func `names a definition by its own word`(line: String, expected: String) {
    #expect(SwiftSample(line).caret([]) == expected)
  }
}
