import Terraform
import Testing

/// A module that others call.
private struct Net: RootModule {
  static let name = "net"
  @Variable("range", "The range.", nullable: false) var range: Value<String>
  @Variable("size", "The size of its servers.") var size: Value<Size> = .small
  @Variable("secret", "A password.", sensitive: true, ephemeral: true) var secret: Value<String> = "x"
  @Output("network_id", "The network.") var networkID: Exported<ID<Cloud.Network>>
  @Output("peers", "All servers.") var peers: Exported<[ID<Cloud.Server>]>
  let network = Cloud.Network("this")
  let server = Cloud.Server("this")
  let other = Cloud.Provider(alias: "other")
  var body: ModuleContent {
    network(range: range)
    server {
      $0.size = size
      $0.password = secret
      $0.disk(size: 1)
    }
    .provider(other.reference)
    $networkID(network.id).dependsOn(server)
    $peers([server.id]).precondition(range != "", "No range.")
    $range.validation(range != "", "range must not be empty.")
  }
}

private struct Root: RootModule {
  static let name = "root"
  @Variable("range", "The range of the network.") var range: Value<String>
  @Variable("servers", "Sizes.") var servers: Value<Servers>
  @Variable("flags", "Any.") var flags: Value<[String: Bool]> = [:]
  @Local("label") var label: Value<String>
  @Output("id", "The network.", sensitive: true) var id: Exported<ID<Cloud.Network>>
  @Output("peers", "All servers.") var peers: Exported<[ID<Cloud.Server>]>
  let main = Cloud.Provider()
  let other = Cloud.Provider(alias: "other")
  let net = ModuleCall(Net())
  let more = ModuleCall<Net>.Keyed<String>(Net(), "more")
  var body: ModuleContent {
    $label("\(swift: "net")-\(range)", comment: "Names everything.")
    main { $0.region = "eu" }
    other { $0.region = "us" }
    net {
      $0.range = label
      $0.size = servers.size
    }
    .providers((inner: Cloud.Provider(alias: "other").reference, outer: other.reference))
    .comment("The first one.")
    more(forEach: ["a": "10.1.0.0/16"] as Value<[String: String]>) { net, each in net.range = each.value }
      .providers((inner: Cloud.Provider(alias: "other").reference, outer: other.reference))
    Check("flags", length(flags) == 0, "\(range) \(more["a"].networkID)")
    $id(net.networkID)
    $peers(net.peers)
  }
}

private struct Servers: ObjectType {
  @Member("size") var size: Value<Size>
  @Member("count") var count: Value<Int> = 2
  @Member("note") var note: Value<String> = .null
}

@Suite struct ModuleRenderingTests {
  private let environment = Environment<Root>(
    "one", backend: .s3(bucket: "state", key: "one", region: "eu", dynamoDBTable: "lock")
  ) {
    $0.range = "10.0.0.0/16"
    $0.blankLine()
    $0.explain("Small.")
    $0.servers = .object {
      $0.size = .large
      $0.count = 1
    }
    $0.flags = ["quick": true]
  }

  private func file(_ folder: String, _ name: String) -> String {
    let configuration = Configuration(environments: [environment])
    #expect(configuration.findings.isEmpty)
    let folders = configuration.modules + configuration.environments
    let file = folders.first { $0.name == folder }?.files.first { $0.name == name }
    return file.map { String(decoding: $0.rendered().bytes, as: UTF8.self) } ?? ""
  }

  @Test func `writes a module's variables`() {
    #expect(
      file("net", "variables.tf") == """
        variable "range" {
          type        = string
          description = "The range."
          nullable    = false

          validation {
            condition     = var.range != ""
            error_message = "range must not be empty."
          }
        }

        variable "secret" {
          type        = string
          description = "A password."
          default     = "x"
          sensitive   = true
          ephemeral   = true
        }

        variable "size" {
          type        = string
          description = "The size of its servers."
          default     = "small"
        }

        """)
  }

  @Test func `writes a module's outputs`() {
    #expect(
      file("net", "outputs.tf") == """
        output "network_id" {
          description = "The network."
          value       = cloud_network.this.id

          depends_on = [cloud_server.this]
        }

        output "peers" {
          description = "All servers."
          value       = [cloud_server.this.id]

          precondition {
            condition     = var.range != ""
            error_message = "No range."
          }
        }

        """)
  }

  @Test func `asks the caller for a provider alias it does not define`() {
    #expect(
      file("net", "versions.tf") == """
        terraform {
          required_version = ">= 1.11.0, < 2.0.0"

          required_providers {
            cloud = {
              source                = "example/cloud"
              version               = "~> 1.2.0"
              configuration_aliases = [cloud.other]
            }
          }
        }

        """)
  }

  @Test func `writes the root's composition`() {
    #expect(
      file("one", "main.tf") == """
        locals {
          # Names everything.
          label = "net-${var.range}"
        }

        provider "cloud" {
          region = "eu"
        }

        provider "cloud" {
          alias  = "other"
          region = "us"
        }

        # The first one.
        module "net" {
          source = "../../modules/net"

          providers = { cloud.other = cloud.other }

          range = local.label
          size  = var.servers.size
        }

        module "more" {
          source = "../../modules/net"

          for_each = { a = "10.1.0.0/16" }

          providers = { cloud.other = cloud.other }

          range = each.value
        }

        check "flags" {
          assert {
            condition     = length(var.flags) == 0
            error_message = "${var.range} ${module.more["a"].network_id}"
          }
        }

        """)
  }

  @Test func `writes object types with optional members`() {
    #expect(
      file("one", "variables.tf").contains(
        """
        variable "servers" {
          type = object({
            size  = string
            count = optional(number, 2)
            note  = optional(string)
          })
          description = "Sizes."
        }
        """))
  }

  @Test func `writes an environment's values and its backend`() {
    #expect(
      file("one", "terraform.tfvars") == """
        range = "10.0.0.0/16"

        # Small.
        servers = { size = "large", count = 1 }
        flags   = { quick = true }

        """)
    #expect(
      file("one", "backend.tf") == """
        terraform {
          backend "s3" {
            bucket         = "state"
            key            = "one"
            region         = "eu"
            encrypt        = true
            dynamodb_table = "lock"
          }
        }

        """)
  }

  @Test func `tells which lines of a file each block takes`() throws {
    let configuration = Configuration(environments: [environment])
    let file = try #require(configuration.environments[0].files.first { $0.name == "main.tf" })
    let rendered = file.rendered()
    let lines = String(decoding: rendered.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for span in rendered.spans {
      #expect(lines[span.lines.lowerBound - 1] != "")
      #expect(lines[span.lines.upperBound - 1] != "")
      #expect(span.lines.lowerBound == 1 || lines[span.lines.lowerBound - 2] == "")
    }
    let line = try #require(lines.firstIndex { $0.hasPrefix("  range = local.label") }) + 1
    let span = try #require(rendered.span(ofLine: line))
    #expect(span.label == "module \"net\"")
    #expect(span.location?.file.hasSuffix("ModuleRenderingTests.swift") == true)
  }
}
