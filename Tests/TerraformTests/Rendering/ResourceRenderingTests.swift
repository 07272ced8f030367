import Terraform
import Testing

@Suite struct ResourceRenderingTests {
  @Test func `keeps the order of assignments, tags last, then blocks, depends_on and lifecycle`() {
    struct Sample: BodyModule {
      let network = Cloud.Network("main")
      let server = Cloud.Server("api")
      var body: ModuleContent {
        network(range: "10.0.0.0/16")
        server {
          $0.tags = ["Name": "api"]
          $0.disk(size: 20)
          $0.networkID = network.id
          $0.size = .small
          $0.blankLine()
          $0.explain("Even, as the cloud wants it.")
          $0.port = 8080
          $0.disk(size: 40) { $0.kind = "ssd" }
          $0.rule(port: 80)
        }
        .dependsOn(network)
        .lifecycle {
          $0.createBeforeDestroy = true
          $0.ignoreChanges(\.size, \.diskBlocks)
        }
        .comment("The only server.")
        .skip("CKV_1", "a sample")
      }
    }
    #expect(
      text(Sample.self) == """
        resource "cloud_network" "main" {
          range = "10.0.0.0/16"
        }

        # The only server.
        resource "cloud_server" "api" {
          #checkov:skip=CKV_1:a sample

          network_id = cloud_network.main.id
          size       = "small"

          # Even, as the cloud wants it.
          port = 8080

          tags = { Name = "api" }

          disk {
            size = 20
          }
          disk {
            size = 40
            kind = "ssd"
          }

          rule {
            port = 80
          }

          depends_on = [cloud_network.main]

          lifecycle {
            create_before_destroy = true
            ignore_changes        = [size, disk]
          }
        }

        """)
  }

  @Test func `writes count, for_each and references into them`() {
    struct Sample: BodyModule {
      let counted = Cloud.Server.Counted("many")
      let keyed = Cloud.Server.Keyed<String>("named")
      let last = Cloud.Server("last")
      var body: ModuleContent {
        counted(count: 3) { server, index in
          server.name = "many-\(index)"
          server.disk(size: 1)
        }
        keyed(forEach: ["a": "first", "b": "second"] as Value<[String: String]>) { server, each in
          server.name = "\(each.key)-\(each.value)"
          server.disk(size: 1)
        }
        last {
          $0.peers = counted.id
          $0.name = keyed["a"].name
          $0.password = counted[0].addresses[0].text
          $0.disk(size: 1)
        }
      }
    }
    #expect(
      text(Sample.self) == """
        resource "cloud_server" "many" {
          count = 3

          name = "many-${count.index}"

          disk {
            size = 1
          }
        }

        resource "cloud_server" "named" {
          for_each = {
            a = "first"
            b = "second"
          }

          name = "${each.key}-${each.value}"

          disk {
            size = 1
          }
        }

        resource "cloud_server" "last" {
          peers       = cloud_server.many[*].id
          name        = cloud_server.named["a"].name
          password_wo = cloud_server.many[0].addresses[0].text

          disk {
            size = 1
          }
        }

        """)
  }

  @Test func `writes dynamic blocks, raw arguments and ephemeral resources`() {
    struct Sample: BodyModule {
      @Variable("ports", "Ports to open.") var ports: Value<[EvenPort]> = [80, 90]
      let password = Cloud.Password("admin")
      let server = Cloud.Server("api")
      var body: ModuleContent {
        password()
        server {
          $0.disk(size: 1)
          $0.dynamic(\.ruleBlocks, forEach: ports) { rule, port in rule.port = port.value }
          $0.dynamic(\.ruleBlocks, forEach: ports, iterator: "port") { rule, port in rule.port = port.value }
          $0.password = password.text
          $0.raw("brand_new", Value<Int>(number: 7))
          $0.rawBlock("brand_new_block") { $0.raw("a", Value<Bool>(booleanLiteral: true)) }
        }
      }
    }
    #expect(
      text(Sample.self) == """
        ephemeral "cloud_password" "admin" {}

        resource "cloud_server" "api" {
          password_wo = ephemeral.cloud_password.admin.text
          brand_new   = 7

          disk {
            size = 1
          }

          dynamic "rule" {
            for_each = var.ports

            content {
              port = rule.value
            }
          }
          dynamic "rule" {
            for_each = var.ports
            iterator = port

            content {
              port = port.value
            }
          }

          brand_new_block {
            a = true
          }
        }

        """)
  }

  @Test func `writes moved, import, removed, check and lifecycle conditions`() {
    struct Sample: BodyModule {
      let network = Cloud.Network("main")
      var body: ModuleContent {
        Section("Network")
        network(range: "10.0.0.0/16")
          .moved(from: "old")
          .moved(fromPath: ["module", "net", "cloud_network", "this"])
          .imported(id: "net-1")
          .lifecycle {
            $0.preventDestroy = true
            $0.replaceTriggeredBy(network.range)
            $0.precondition(true, "Never.")
          }
        Removed("cloud_server", "gone", destroys: false)
        Check("range", network.range == "10.0.0.0/16", "The range changed.")
      }
    }
    #expect(
      text(Sample.self) == """
        # Network

        resource "cloud_network" "main" {
          range = "10.0.0.0/16"

          lifecycle {
            prevent_destroy      = true
            replace_triggered_by = [cloud_network.main.range]

            precondition {
              condition     = true
              error_message = "Never."
            }
          }
        }

        moved {
          from = cloud_network.old
          to   = cloud_network.main
        }

        moved {
          from = module.net.cloud_network.this
          to   = cloud_network.main
        }

        import {
          to = cloud_network.main
          id = "net-1"
        }

        removed {
          from = cloud_server.gone

          lifecycle {
            destroy = false
          }
        }

        check "range" {
          assert {
            condition     = cloud_network.main.range == "10.0.0.0/16"
            error_message = "The range changed."
          }
        }

        """)
  }
}
