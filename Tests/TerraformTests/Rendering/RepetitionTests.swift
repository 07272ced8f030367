import Terraform
import Testing

/// A module to be called several times.
private struct Box: RootModule {
  static let name = "box"
  @Variable("range", "The range.") var range: Value<String>
  @Output("network_id", "The network.") var networkID: Exported<ID<Cloud.Network>>
  let network = Cloud.Network("this")
  var body: ModuleContent {
    network(range: range)
    $networkID(network.id)
  }
}

@Suite struct RepetitionTests {
  @Test func `writes module calls by count and by for_each`() {
    struct Sample: BodyModule {
      @Variable("ranges", "The ranges.") var ranges: Value<[String: String]> = [:]
      @Output("all", "All of them.") var all: Exported<[ID<Cloud.Network>]>
      @Output("first", "One of them.") var first: Exported<ID<Cloud.Network>>
      @Output("named", "By name.") var named: Exported<[String: ID<Cloud.Network>]>
      let counted = ModuleCall<Box>.Counted(Box(), "counted")
      let keyed = ModuleCall<Box>.Keyed<String>(Box(), "keyed")
      var body: ModuleContent {
        counted(count: 2) { box, index in box.range = "10.\(index).0.0/16" }
        keyed(forEach: ranges) { box, each in box.range = each.value }
        $all(counted.networkID)
        $first(counted[0].networkID)
        $named(keyed.networkID)
      }
    }
    #expect(findings(Sample.self) == [])
    #expect(
      text(Sample.self) == """
        module "counted" {
          source = "../../modules/box"

          count = 2

          range = "10.${count.index}.0.0/16"
        }

        module "keyed" {
          source = "../../modules/box"

          for_each = var.ranges

          range = each.value
        }

        """)
    #expect(
      text(Sample.self, "outputs.tf") == """
        output "all" {
          description = "All of them."
          value       = module.counted[*].network_id
        }

        output "first" {
          description = "One of them."
          value       = module.counted[0].network_id
        }

        output "named" {
          description = "By name."
          value       = { for key, item in module.keyed : key => item.network_id }
        }

        """)
  }

  @Test func `writes tuples, and data that Terraform keeps itself without asking for a provider`() {
    struct Sample: BodyModule {
      @Variable("window", "Start and hours.") var window: Value<Tuple<String, Int>> = .tuple("03:00", 2)
      let gate = TerraformData("gate")
      var body: ModuleContent {
        gate {
          $0.input = window.element(0, as: String.self).cast()
          $0.triggersReplace = window.cast()
        }
      }
    }
    #expect(
      text(Sample.self) == """
        resource "terraform_data" "gate" {
          input            = var.window[0]
          triggers_replace = var.window
        }

        """)
    #expect(
      text(Sample.self, "variables.tf") == """
        variable "window" {
          type        = tuple([string, number])
          description = "Start and hours."
          default     = ["03:00", 2]
        }

        """)
    #expect(
      text(Sample.self, "versions.tf") == """
        terraform {
          required_version = ">= 1.11.0, < 2.0.0"
        }

        """)
  }
}
