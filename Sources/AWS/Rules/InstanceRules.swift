import Terraform

/// What EC2 refuses in an instance and in a launch template.
enum InstanceRules {
  static let all: [Rule] = [
    Rule(
      "ec2-user-data-size", on: "aws_instance", "aws_launch_template",
      limit: Limit(
        0...16384, "user data has at most 16 KiB, before it is encoded",
        source: "Amazon EC2 API Reference, \"RequestLaunchTemplateData\""
      ),
      remedy: "fetch what is long when the instance starts"
    ) { resource in
      var violations: [Violation] = []
      let isTemplate = resource.type == "aws_launch_template"
      for (name, isEncoded) in [("user_data", isTemplate), ("user_data_base64", true)] {
        guard let bytes = isEncoded ? resource[name].leastDecodedBytes : resource[name].leastBytes, bytes > 16384 else {
          continue
        }
        violations.append(resource[name].violation("has \(bytes) bytes"))
      }
      return violations
    },
    Rule(
      "ec2-user-data-base64", on: "aws_launch_template",
      limit: Limit(
        "a launch template takes user data in Base64", source: "Amazon EC2 API Reference, \"RequestLaunchTemplateData\""
      ),
      remedy: "put base64encode around it"
    ) { template in
      template["user_data"].cannotBeBase64 ? [template["user_data"].violation("is plain text")] : []
    },
    Rule(
      "ec2-instance-type", on: "aws_instance", "aws_launch_template",
      limit: Limit(
        "an instance type is a family and a size", source: "Amazon EC2 Instance Types Guide, \"Naming conventions\""),
      remedy: "write it like m6i.xlarge"
    ) { $0["instance_type"].unless(InstanceType.self) },
    Rule(
      "ec2-image-architecture", on: "aws_launch_template",
      limit: Limit(
        "an image is for one kind of processor, and instances with the other do not start",
        source: "Amazon EC2 Instance Types Guide, \"Naming conventions\""),
      remedy: "take the image for the instance type's processor"
    ) { template in
      guard let image = template["image_id"].text, image.hasPrefix("resolve:ssm:"),
        let type = template["instance_type"].text, InstanceType.fault(in: type) == nil
      else { return [] }
      let architecture = InstanceType.architecture(of: type)
      guard
        let other = ProcessorArchitecture.allCases.first(where: { $0 != architecture && image.contains($0.rawValue) })
      else { return [] }
      return [template["image_id"].violation("is for \(other.rawValue), and \(type) is \(architecture.rawValue)")]
    },
    Rule(
      "ec2-root-device", on: "aws_launch_template",
      limit: Limit(
        "Amazon Linux has its root volume at /dev/xvda, and a mapping of another name adds a volume",
        source: "Amazon EC2 User Guide, \"Device names for volumes on Amazon EC2 instances\""),
      remedy: "set device_name to /dev/xvda"
    ) { template in
      guard let image = template["image_id"].text, image.hasPrefix("resolve:ssm:/aws/service/ami-amazon-linux-latest/")
      else { return [] }
      let names = template.blocks("block_device_mappings").map { $0["device_name"] }
      guard !names.contains(where: { $0.text == "/dev/xvda" }) else { return [] }
      return names.filter { $0.text == "/dev/sda1" }.map { $0.violation("is \"/dev/sda1\"") }
    },
    Rule(
      "ec2-root-with-image", on: "aws_instance",
      limit: Limit(
        "the provider asks EC2 for the image whose root volume it is to set, and resolve:ssm names none",
        source: "hashicorp/terraform-provider-aws, internal/service/ec2/ec2_instance.go"),
      remedy: "set the root volume in the launch template"
    ) { instance in
      guard let block = instance.blocks("root_block_device").first else { return [] }
      let template = instance.blocks("launch_template").first?["id"].target
      guard let image = instance["ami"].isSet ? instance["ami"].text : template?["image_id"].text,
        image.hasPrefix("resolve:ssm:")
      else { return [] }
      return [block.violation("stands with the image \"\(image)\"")]
    },
    Rule(
      "ec2-network-interface", on: "aws_instance",
      limit: Limit(
        "an instance takes a network interface, or a subnet and security groups for one that EC2 makes",
        source: "Amazon EC2 API Reference, \"RunInstances\""),
      remedy: "put the subnet and the groups on the network interface"
    ) { instance in
      guard instance.arguments.has("network_interface") else { return [] }
      let others = [
        "subnet_id", "vpc_security_group_ids", "security_groups", "associate_public_ip_address", "private_ip",
      ]
      .map { instance[$0] }.filter(\.isSet)
      let template = instance.blocks("launch_template").first?["id"].target
      let groups = template.map { $0["vpc_security_group_ids"] }.flatMap { $0.isSet ? $0 : nil }
      return others.map { $0.violation("is set beside network_interface") }
        + (groups.map { [$0.violation("is set, and \(instance.address) has a network_interface")] } ?? [])
    },
  ]
}

extension PlannedArgument {
  /// The least number of bytes that the text stands for in Base64.
  fileprivate var leastDecodedBytes: Int? {
    guard let bytes = leastBytes else { return nil }
    guard let text else { return max(0, bytes / 4 * 3 - 2) }
    return bytes / 4 * 3 - text.utf8.reversed().prefix { $0 == UInt8(ascii: "=") }.count
  }

  /// Whether what is known of the text is certainly not Base64.
  fileprivate var cannotBeBase64: Bool {
    switch value.content {
    case .string(let text): return !text.mayBeBase64
    case .text(let parts):
      return parts.contains { if case .known(let text) = $0 { !text.mayBeBase64 } else { false } }
    case .opaque(_, let mayBeBase64): return !mayBeBase64
    default: return false
    }
  }
}

extension String {
  fileprivate var mayBeBase64: Bool {
    utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "+/=\n\r".utf8.contains($0) }
  }
}
