import TestSupport
import Testing

/// Requirement 2, criterion 6.
@Suite(.requires(.terraform, .providerMirror)) struct TagTests {
  @Test(arguments: Rehearsal.names)
  func `R2.6 every resource that takes tags says project, environment and module`(environment: String) async throws {
    let resources = try await Rehearsal.of(environment).plan.resources
    let tagged = resources.filter { $0["tags_all"] != nil || $0.isUnknown("tags_all") }
    #expect(tagged.count > 40)
    for resource in tagged {
      #expect(resource["tags_all"]?["Project"] == "morket", "\(resource.address)")
      #expect(resource["tags_all"]?["Environment"] == .string(environment), "\(resource.address)")
      #expect(resource["tags_all"]?["Module"] == "infrastructure", "\(resource.address)")
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R2.6 what the console lists without a name has one of its own`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let types = [
      "aws_vpc", "aws_subnet", "aws_internet_gateway", "aws_nat_gateway", "aws_eip", "aws_route_table",
      "aws_security_group", "aws_default_security_group", "aws_vpc_endpoint", "aws_flow_log",
      "aws_instance", "aws_ebs_volume", "aws_network_interface",
    ]
    for type in types {
      let names = plan.resources(type).map { $0["tags"]?["Name"]?.string ?? "none" }
      #expect(!names.isEmpty, "\(type)")
      #expect(Set(names).count == names.count, "\(type): \(names)")
      for name in names { #expect(name.hasPrefix("morket-\(environment)"), "\(type): \(name)") }
    }
  }

  @Test(arguments: Rehearsal.names)
  func `tag keys are ones that AWS takes`(environment: String) async throws {
    for resource in try await Rehearsal.of(environment).plan.resources {
      let keys = resource["tags_all"]?.members.keys.map { $0 } ?? []
      #expect(Set(keys.map { $0.lowercased() }).count == keys.count, "\(resource.address): differ in case alone")
      #expect(!keys.contains { $0.lowercased().hasPrefix("aws:") }, "\(resource.address)")
    }
  }
}
