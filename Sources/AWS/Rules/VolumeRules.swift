public import Terraform

/// What EBS refuses of a volume, be it one of its own, of an instance or of a launch template.
enum VolumeRules {
  static let all: [Rule] = [
    volume("ebs-volume-type", .ebsVolumeType, "use gp3, or io2 for more") {
      $0.type.unless(oneOf: VolumeKind.all.map(\.name))
    },
    volume("ebs-volume-size", .ebsVolumeSize, "give it a size that the type has") { volume in
      guard let kind = volume.kind, let size = volume.size.integer, !kind.sizes.contains(size) else { return [] }
      return [volume.size.violation("is \(size), and \(kind.name) has \(kind.sizes.shown)")]
    },
    volume("ebs-volume-iops", .ebsVolumeIOPS, "give it a number that the type has") { volume in
      guard let kind = volume.kind else { return [] }
      guard let range = kind.operations else {
        return volume.operations.isSet ? [volume.operations.violation("is set for the type \(kind.name)")] : []
      }
      if kind.name != "gp3", volume.operations.isAbsent {
        return [volume.operations.violation("is not set for the type \(kind.name)")]
      }
      guard let operations = volume.operations.integer, !range.contains(operations) else { return [] }
      return [volume.operations.violation("is \(operations), and \(kind.name) has \(range.shown)")]
    },
    volume("ebs-volume-iops-ratio", .ebsVolumeRatio, "make the volume larger, or ask for less") { volume in
      guard let kind = volume.kind, let ratio = kind.operationsPerGiB, let size = volume.size.integer,
        let operations = volume.operations.integer, operations > 3000 || kind.name != "gp3", operations > size * ratio
      else { return [] }
      return [
        volume.operations.violation("is \(operations), and \(size) GiB of \(kind.name) have at most \(size * ratio)")
      ]
    },
    volume("ebs-volume-throughput", .ebsVolumeThroughput, "raise iops, or ask for less") { volume in
      guard let kind = volume.kind else { return [] }
      if kind.name != "gp3" {
        return volume.throughput.isSet ? [volume.throughput.violation("is set for the type \(kind.name)")] : []
      }
      guard let throughput = volume.throughput.integer else { return [] }
      if !(125...2000).contains(throughput) { return [volume.throughput.violation("is \(throughput)")] }
      let operations = volume.operations.isAbsent ? 3000 : volume.operations.integer
      guard let operations, throughput * 4 > operations else { return [] }
      return [
        volume.throughput.violation("is \(throughput), and \(operations) operations per second allow \(operations / 4)")
      ]
    },
    Rule(
      "ebs-volume-zone", on: "aws_volume_attachment",
      limit: Limit(
        "a volume is attached to instances of its own availability zone",
        source: "Amazon EBS User Guide, \"Attach an Amazon EBS volume to an Amazon EC2 instance\""),
      remedy: "make the volume in the zone of the instance's subnet"
    ) { attachment in
      guard let volume = attachment["volume_id"].target, let instance = attachment["instance_id"].target,
        let zone = volume["availability_zone"].text, let other = instance.zone, zone != other
      else { return [] }
      return [volume["availability_zone"].violation("is \"\(zone)\", and \(instance.address) is in \"\(other)\"")]
    },
    Rule(
      "ebs-device-name", on: "aws_volume_attachment",
      limit: Limit(
        "the devices of volumes that are attached are /dev/sdf to /dev/sdp, or /dev/xvda to /dev/xvdz and beyond",
        source: "Amazon EC2 User Guide, \"Device names for volumes on Amazon EC2 instances\""),
      remedy: "use /dev/sdf"
    ) { attachment in
      attachment["device_name"].unless { name in
        // Windows has no /dev/ before them.
        let device = name.hasPrefix("/dev/") ? String(name.dropFirst(5)) : name
        return ["sd", "xvd", "hd"].contains { device.hasPrefix($0) && device.utf8.count > $0.utf8.count }
      }
    },
    Rule(
      "ebs-device-twice", on: "aws_volume_attachment",
      limit: Limit(
        "an instance has one volume at a device", source: "Amazon EC2 API Reference, \"AttachVolume\""),
      remedy: "use another device"
    ) { attachment in
      guard let instance = attachment["instance_id"].target, let name = attachment["device_name"].text,
        let other = attachment.plan.resources(ofType: "aws_volume_attachment").first(where: {
          $0["instance_id"].target == instance && $0["device_name"].text == name
        }), other != attachment
      else { return [] }
      return [attachment["device_name"].violation("is \"\(name)\", as that of \(other.address)")]
    },
  ]

  private static func volume(
    _ id: String, _ limit: Limit, _ remedy: String, find: @escaping @Sendable (Volume) -> [Violation]
  ) -> Rule {
    Rule(id, on: "aws_ebs_volume", "aws_instance", "aws_launch_template", limit: limit, remedy: remedy) { resource in
      resource.volumes.flatMap(find)
    }
  }
}

extension Limit {
  static let ebsVolumeType = Limit(
    "a volume has the type gp3, gp2, io2, io1, st1, sc1 or standard",
    source: "Amazon EC2 API Reference, \"CreateVolume\"")
  static let ebsVolumeSize = Limit(
    "each type of volume has sizes of its own", source: "Amazon EC2 API Reference, \"CreateVolume\"")
  /// The operations per second of the types of volume.
  public static let ebsVolumeIOPS = Limit(
    3000...80000,
    "a volume of type gp3 has 3000 to 80000 operations per second, io1 100 to 64000, io2 100 to 256000",
    source: "Amazon EC2 API Reference, \"CreateVolume\"")
  /// The operations per second for each GiB.
  public static let ebsVolumeRatio = Limit(
    "a volume has at most 500 operations per second for each GiB beyond the 3000 of gp3, io1 50, and io2 1000",
    source: "Amazon EBS User Guide, \"Amazon EBS volume types\"")
  /// The throughput of a volume.
  public static let ebsVolumeThroughput = Limit(
    125...2000, "a volume of type gp3 has 125 to 2000 MiB/s, and no more than a quarter of its operations per second",
    source: "Amazon EC2 API Reference, \"CreateVolume\"")
  /// The size of a volume of type gp3.
  public static let gp3Size = Limit(
    1...65536, "a volume of type gp3 has 1 to 65536 GiB", source: "Amazon EC2 API Reference, \"CreateVolume\"")
}

/// A type of volume, and what goes with it.
private struct VolumeKind: Sendable {
  let name: String
  let sizes: ClosedRange<Int>
  let operations: ClosedRange<Int>?
  let operationsPerGiB: Int?

  static let all: [VolumeKind] = [
    VolumeKind(name: "gp3", sizes: 1...65536, operations: 3000...80000, operationsPerGiB: 500),
    VolumeKind(name: "gp2", sizes: 1...16384, operations: nil, operationsPerGiB: nil),
    VolumeKind(name: "io2", sizes: 4...65536, operations: 100...256_000, operationsPerGiB: 1000),
    VolumeKind(name: "io1", sizes: 4...16384, operations: 100...64000, operationsPerGiB: 50),
    VolumeKind(name: "st1", sizes: 125...16384, operations: nil, operationsPerGiB: nil),
    VolumeKind(name: "sc1", sizes: 125...16384, operations: nil, operationsPerGiB: nil),
    VolumeKind(name: "standard", sizes: 1...1024, operations: nil, operationsPerGiB: nil),
  ]
}

extension ClosedRange<Int> {
  fileprivate var shown: String { "\(lowerBound) to \(upperBound)" }
}

/// The arguments of a volume, which have other names in each place.
private struct Volume {
  let type: PlannedArgument
  let size: PlannedArgument
  let operations: PlannedArgument
  let throughput: PlannedArgument

  init(_ block: PlannedBlock, type: String, size: String) {
    self.type = block[type]
    self.size = block[size]
    operations = block["iops"]
    throughput = block["throughput"]
  }

  /// Its type; `nil` where it is left to AWS or not known.
  var kind: VolumeKind? { type.text.flatMap { text in VolumeKind.all.first { $0.name == text } } }
}

extension PlannedResource {
  fileprivate var volumes: [Volume] {
    switch type {
    case "aws_ebs_volume": [Volume(arguments, type: "type", size: "size")]
    case "aws_instance":
      (blocks("root_block_device") + blocks("ebs_block_device")).map {
        Volume($0, type: "volume_type", size: "volume_size")
      }
    default:
      blocks("block_device_mappings").flatMap { $0.blocks("ebs") }.map {
        Volume($0, type: "volume_type", size: "volume_size")
      }
    }
  }

  /// The availability zone of an instance: its own, or that of its subnet.
  fileprivate var zone: String? {
    if let zone = self["availability_zone"].text { return zone }
    if let subnet = self["subnet_id"].target { return subnet["availability_zone"].text }
    return blocks("network_interface").lazy.compactMap { block -> String? in
      guard block["device_index"].integer == 0 else { return nil }
      return block["network_interface_id"].target?["subnet_id"].target?["availability_zone"].text
    }.first
  }
}
