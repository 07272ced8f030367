import TestSupport
import Testing

@testable import Commands

@Suite struct DefinitionOutlineTests {
  /// The lines in a source, numbered from 1, that set attributes of the definition on a line.
  private func line(of name: String, in source: String, at line: Int = 1) -> Int? {
    self.line(of: [PathStep(name: name)], in: source, at: line)
  }

  private func line(of path: [PathStep], in source: String, at line: Int = 1) -> Int? {
    SwiftSample(source).find(path, at: line)?.line
  }

  private static let targetGroup = """
    targetGroup(
      vpcID: vpc.id, port: 80
    ) {
      $0.name = "api"  // $0.port = 1
      $0.tags["a"] = "b"
      $0.healthCheck {
        $0.path = "/health"
        $0.matcher = "200"
      }
      $0.deregistrationDelay =
        30
    }
    .dependsOn(listener)
    .lifecycle {
      $0.createBeforeDestroy = true
    }
    other {
      $0.slowStart = 1
    }
    """

  @Test(
    arguments: [
      ("vpc_id", 2), ("port", 2), ("name", 4), ("tags", 5), ("health_check", 6), ("path", 7),
      ("deregistration_delay", 10), ("depends_on", 13), ("lifecycle", 14), ("create_before_destroy", 15),
    ])
  func `finds arguments, labels, nested blocks and modifiers`(name: String, expected: Int) {
    #expect(line(of: name, in: Self.targetGroup) == expected)
  }

  @Test(arguments: ["slow_start", "id", "listener", "health", "nothing"])
  func `finds nothing else`(name: String) {
    #expect(line(of: name, in: Self.targetGroup) == nil)
  }

  @Test func `compares names without case and underscores`() {
    let source = "vpc {\n$0.cidrBlock = a\n$0.vpcID = b\n$0.kmsKeyARN = c\n$0.ipv6CIDRBlock = d\n}"
    #expect(line(of: "cidr_block", in: source) == 2)
    #expect(line(of: "vpc_id", in: source) == 3)
    #expect(line(of: "kms_key_arn", in: source) == 4)
    #expect(line(of: "ipv6_cidr_block", in: source) == 5)
    #expect(line(of: "cidr", in: source) == nil)
  }

  @Test func `prefers the definition's own argument to one of a nested block`() {
    let source = "group {\n$0.rule {\n$0.name = \"a\"\n}\n$0.name = \"b\"\n}"
    #expect(line(of: "name", in: source) == 5)
  }

  @Test func `looks through loops, conditions and named closure parameters`() {
    let source = """
      subnets(count: zones.count) { subnet, index in
        if isPublic {
          subnet.mapPublicIPOnLaunch = true
        } else {
          subnet.privateDNSHostnameTypeOnLaunch = "ip-name"
        }
        for port in ports { subnet.rule { $0.port = port } }
        switch kind {
        case .a:
          subnet.ipv6Native = true
        default: break
        }
      }
      """
    #expect(line(of: "count", in: source) == 1)
    #expect(line(of: "map_public_ip_on_launch", in: source) == 3)
    #expect(line(of: "private_dns_hostname_type_on_launch", in: source) == 5)
    #expect(line(of: "rule", in: source) == 7)
    #expect(line(of: [PathStep(name: "rule", index: 3), PathStep(name: "port", index: 0)], in: source) == 7)
    #expect(line(of: "ipv6_native", in: source) == 10)
  }

  @Test func `finds what is written past the bindings and dynamic blocks`() {
    let source = """
      group {
        $0.raw("new_argument", 1)
        $0.rawBlock("new_block") {
          $0.raw("inner", 2)
        }
        $0.dynamic(\\.rule, forEach: ports) { rule, port in
          rule.port = port.value
        }
      }
      """
    #expect(line(of: "new_argument", in: source) == 2)
    #expect(line(of: "new_block", in: source) == 3)
    #expect(line(of: "inner", in: source) == 4)
    #expect(line(of: "rule", in: source) == 6)
    #expect(line(of: "port", in: source) == 7)
  }

  @Test func `follows a path to the right one of several blocks`() {
    let source = """
      bucket {
        $0.rule(id: "a") {
          $0.status = "Enabled"
        }
        $0.rule(id: "b") {
          $0.status = "Disabled"
        }
      }
      """
    func path(_ index: Int, _ name: String) -> [PathStep] {
      [PathStep(name: "rule", index: index), PathStep(name: name, index: 0)]
    }
    #expect(line(of: path(0, "status"), in: source) == 3)
    #expect(line(of: path(1, "status"), in: source) == 6)
    #expect(line(of: path(1, "id"), in: source) == 5)
    #expect(line(of: path(1, "unknown"), in: source) == 5)
    #expect(line(of: path(7, "status"), in: source) == 6)
    #expect(line(of: [PathStep(name: "unknown", index: 0)], in: source) == nil)
  }

  @Test func `begins at a line in the middle of a file`() {
    let source = """
      var body: ModuleContent {
        first { $0.name = "a" }
        if both {
          second { $0.name = "b" }
        } else { third {
          $0.name = "c"
        } }
      }
      """
    #expect(line(of: "name", in: source, at: 2) == 2)
    #expect(line(of: "name", in: source, at: 4) == 4)
    #expect(line(of: "name", in: source, at: 5) == 6)
    #expect(line(of: "name", in: source, at: 7) == nil)
    #expect(line(of: "name", in: source, at: 99) == nil)
  }

  @Test func `understands an environment`() {
    let source = """
      static var staging: Self {
        Environment(
          "staging",
          backend: .s3(bucket: "b", key: "k", region: "r")
        ) {
          $0.domainName = "}"
          $0.backend { $0.cpu = .units256
            $0.desiredCount = 1 }
        }
      }
      """
    #expect(line(of: "domain_name", in: source, at: 2) == 6)
    #expect(line(of: "desired_count", in: source, at: 2) == 8)
    #expect(line(of: "domain_name", in: source, at: 1) == 6)
    #expect(line(of: [PathStep(name: "backend", index: 0), PathStep(name: "cpu", index: 0)], in: source, at: 2) == 7)
  }

  @Test func `is not led astray by values that look like statements`() {
    let source = #"""
      role {
        $0.policy = jsonEncode([
          "name": "a",
          "path": other.path,
        ])
        $0.description = """
          $0.name = "x" }
          """
        $0.subnetIDs = subnets
          .path
          .name(1)
        $0.value = isOn ? first.name
          : second.path
        $0.name = "\(vpc { "}" }.name)"
      }
      """#
    #expect(line(of: "name", in: source) == 14)
    #expect(line(of: "path", in: source) == nil)
    #expect(line(of: [PathStep(name: "policy"), PathStep(name: "path")], in: source) == 4)
  }

  @Test func `finds a modifier by its first argument`() {
    let source = "group {\n}\n.skip(\"CKV_1\", \"a\")\n.skip(\n  \"CKV_2\", \"b\")"
    let outline = DefinitionOutline(of: SwiftLexer.tokens(of: Array(source.utf8)), at: 1)
    #expect(outline.line(ofModifier: "skip", "CKV_1") == 3)
    #expect(outline.line(ofModifier: "skip", "CKV_2") == 4)
    #expect(outline.line(ofModifier: "skip", "CKV_3") == nil)
  }

  @Test func `comes to an end on any tokens, from any line`() {
    var random = SeededRandom("DefinitionOutline")
    let pieces = [
      "$0", ".", "a", "(", ")", "[", "]", "{", "}", "in", "for", ":", ",", "=", "\n", "\"", "raw", "dynamic", "\\",
    ]
    for _ in 0..<500 {
      let source = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
      let tokens = SwiftLexer.tokens(of: Array(source.utf8))
      for line in 0...4 { #expect(DefinitionOutline(of: tokens, at: line).entries.count <= tokens.count) }
    }
  }
}
