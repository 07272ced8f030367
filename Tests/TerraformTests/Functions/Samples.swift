import HCL
import Terraform

/// The inputs of the module in which the tests' expressions are evaluated.
enum Samples {
  static let count = Value<Int>(expression: .reference("var", "count_of_tasks"))
  static let low = Value<Int>(expression: .reference("var", "low"))
  static let ratio = Value<Double>(expression: .reference("var", "ratio"))
  static let enabled = Value<Bool>(expression: .reference("var", "enabled"))
  static let title = Value<String>(expression: .reference("var", "title"))
  static let file = Value<String>(expression: .reference("var", "file"))
  static let time = Value<String>(expression: .reference("var", "time"))
  static let secret = Value<String>(expression: .reference("var", "secret"))
  static let template = Value<String>(expression: .reference("var", "template"))
  static let document = Value<JSON>(expression: .reference("var", "document"))
  static let network = Value<String>(expression: .reference("var", "network"))
  static let zones = Value<[String]>(expression: .reference("var", "zones"))
  static let roles = Value<[String]>(expression: .reference("var", "roles"))
  static let ports = Value<[Int]>(expression: .reference("var", "ports"))
  static let flags = Value<[Bool]>(expression: .reference("var", "flags"))
  static let groups = Value<[[String]]>(expression: .reference("var", "groups"))
  static let zoneSet = Value<SetOf<String>>(expression: .reference("var", "zone_set"))
  static let otherSet = Value<SetOf<String>>(expression: .reference("var", "other_set"))
  static let portSet = Value<SetOf<Int>>(expression: .reference("var", "port_set"))
  static let tags = Value<[String: String]>(expression: .reference("var", "tags"))
  static let sizes = Value<[String: Int]>(expression: .reference("var", "sizes"))
  static let members = Value<[String: [String]]>(expression: .reference("var", "members"))
  static let services = Value<[SampleService]>(expression: .reference("var", "services"))
  static let rules = Value<[SampleRule]>(expression: .reference("var", "rules"))

  /// The declarations of the inputs.
  static let module = """
    variable "count_of_tasks" { default = 7 }
    variable "low" { default = 2 }
    variable "ratio" { default = 2.5 }
    variable "enabled" { default = true }
    variable "title" { default = "hello world" }
    variable "file" { default = "./greeting.txt" }
    variable "time" { default = "2024-02-29T10:20:30Z" }
    variable "secret" {
      default   = "s3cret"
      sensitive = true
    }
    variable "template" { default = "$${name}:$${port}" }
    variable "document" { default = "{\\"port\\":[80,443]}" }
    variable "network" { default = "10.0.0.0/16" }
    variable "zones" { default = ["a", "b", "c"] }
    variable "roles" { default = ["web", "", "web"] }
    variable "ports" { default = [80, 443, 22] }
    variable "flags" { default = [true, false] }
    variable "groups" { default = [["a", "b"], ["c"]] }
    variable "zone_set" {
      type    = set(string)
      default = ["b", "a"]
    }
    variable "other_set" {
      type    = set(string)
      default = ["b", "c"]
    }
    variable "port_set" {
      type    = set(number)
      default = [1, 2]
    }
    variable "tags" {
      type    = map(string)
      default = { Name = "api", Team = "core" }
    }
    variable "sizes" {
      type    = map(number)
      default = { api = 2, web = 1 }
    }
    variable "members" {
      type    = map(list(string))
      default = { x = ["1", "2"], y = ["2"] }
    }
    variable "services" { default = [{ name = "api", port = 80 }, { name = "web", port = 443 }] }
    variable "rules" {
      default = [
        { port = 80, hosts = ["a"], id = "r1", tags = ["x"], target = { zone = "z1" }, part = [{ zone = "p1" }] },
        { port = 443, hosts = ["b", "c"], id = "r2", tags = [], target = { zone = "z2" }, part = [{ zone = "p2" }] },
      ]
    }

    """

  /// The files beside the module.
  static let files = ["greeting.txt": "hello\n", "greeting.tftpl": "${name}:${port}"]
}

/// An object type of the module.
struct SampleService: ObjectType {
  @Member("name") var name: Value<String>
  @Member("port") var port: Value<Int>
}

/// An object of a provider's type, with a key of each kind.
struct SampleRule: Schema {
  var port: Argument<Int> { "port" }
  var hosts: SetArgument<String> { "hosts" }
  var id: Computed<String> { "id" }
  var tags: ComputedSet<String> { "tags" }
  var target: Argument<SampleTarget> { "target" }
  var part: Nested<SampleTarget> { "part" }
}

/// An object inside another.
struct SampleTarget: Schema {
  var zone: Argument<String> { "zone" }
}
