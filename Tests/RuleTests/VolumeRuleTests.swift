import AWS
import Terraform
import Testing

@Suite struct VolumeRuleTests {
  private let volume = AWS.EBSVolume("data")
  private let instance = AWS.Instance("server")
  private let template = AWS.LaunchTemplate("server")
  private let attachment = AWS.VolumeAttachment("data")
  private let otherAttachment = AWS.VolumeAttachment("more")
  private let subnet = AWS.Subnet("one")
  private let interface = AWS.NetworkInterface("server")

  private func data(
    _ set: (inout Arguments<AWS.EBSVolume.Schema>) -> Void
  ) -> Definition<AWS.EBSVolume> {
    volume(availabilityZone: "us-east-1a", set)
  }

  @Test func `refuses a type that there is not`() {
    refuses(
      """
      aws_ebs_volume.data: type is "gp9" — a volume has the type gp3, gp2, io2, io1, st1, sc1 or standard (Amazon EC2 \
      API Reference, "CreateVolume") — use gp3, or io2 for more [ebs-volume-type]
      """
    ) {
      volume(availabilityZone: "us-east-1a") {
        $0.size = 100
        $0.type = "gp9"  // ←
      }
    }
    accepts {
      data {
        $0.size = 125
        $0.type = "sc1"
      }
    }
  }

  @Test func `refuses a size that the type has not`() {
    refuses(
      """
      aws_ebs_volume.data: size is 100, and st1 has 125 to 16384 — each type of volume has sizes of its own (Amazon \
      EC2 API Reference, "CreateVolume") — give it a size that the type has [ebs-volume-size]
      """
    ) {
      volume(availabilityZone: "us-east-1a") {
        $0.size = 100  // ←
        $0.type = "st1"
      }
    }
    accepts {
      data {
        $0.size = 65536
        $0.type = "gp3"
      }
    }
  }

  @Test func `refuses operations that the type has not`() {
    refuses(
      """
      aws_ebs_volume.data: iops is 100, and gp3 has 3000 to 80000 — a volume of type gp3 has 3000 to 80000 operations \
      per second, io1 100 to 64000, io2 100 to 256000 (Amazon EC2 API Reference, "CreateVolume") — give it a \
      number that the type has [ebs-volume-iops]
      """
    ) {
      volume(availabilityZone: "us-east-1a") {
        $0.size = 100
        $0.type = "gp3"
        $0.iops = 100  // ←
      }
    }
    refuses(
      """
      aws_ebs_volume.data: iops is set for the type gp2 — a volume of type gp3 has 3000 to 80000 operations per \
      second, io1 100 to 64000, io2 100 to 256000 (Amazon EC2 API Reference, "CreateVolume") — give it a number \
      that the type has [ebs-volume-iops]
      """
    ) {
      volume(availabilityZone: "us-east-1a") {
        $0.size = 100
        $0.type = "gp2"
        $0.iops = 3000  // ←
      }
    }
    refuses(
      """
      aws_ebs_volume.data: iops is not set for the type io2 — a volume of type gp3 has 3000 to 80000 operations per \
      second, io1 100 to 64000, io2 100 to 256000 (Amazon EC2 API Reference, "CreateVolume") — give it a number \
      that the type has [ebs-volume-iops]
      """
    ) {
      volume(availabilityZone: "us-east-1a") {  // ←
        $0.size = 100
        $0.type = "io2"
      }
    }
    accepts {
      data {
        $0.size = 100
        $0.type = "io2"
        $0.iops = 100_000
      }
    }
  }

  @Test func `refuses more operations than the size allows`() {
    refuses(
      """
      aws_ebs_volume.data: iops is 20000, and 30 GiB of gp3 have at most 15000 — a volume has at most 500 operations \
      per second for each GiB beyond the 3000 of gp3, io1 50, and io2 1000 (Amazon EBS User Guide, "Amazon EBS volume \
      types") — make the volume larger, or ask for less [ebs-volume-iops-ratio]
      """
    ) {
      volume(availabilityZone: "us-east-1a") {
        $0.size = 30
        $0.type = "gp3"
        $0.iops = 20000  // ←
      }
    }
    accepts {
      data {
        $0.size = 40
        $0.type = "gp3"
        $0.iops = 20000
      }
    }
    accepts {
      data {
        $0.size = 1
        $0.type = "gp3"
        $0.iops = 3000
      }
    }
  }

  @Test func `refuses more throughput than the operations allow`() {
    refuses(
      """
      aws_launch_template.server: block_device_mappings.ebs.throughput is 1000, and 3000 operations per second allow \
      750 — a volume of type gp3 has 125 to 2000 MiB/s, and no more than a quarter of its operations per second \
      (Amazon EC2 API Reference, "CreateVolume") — raise iops, or ask for less [ebs-volume-throughput]
      """
    ) {
      template {
        $0.blockDeviceMappings {
          $0.deviceName = "/dev/sdf"
          $0.ebs {
            $0.volumeType = .gp3
            $0.throughput = 1000  // ←
          }
        }
      }
    }
    refuses(
      """
      aws_instance.server: root_block_device.throughput is set for the type gp2 — a volume of type gp3 has 125 to \
      2000 MiB/s, and no more than a quarter of its operations per second (Amazon EC2 API Reference, "CreateVolume") \
      — raise iops, or ask for less [ebs-volume-throughput]
      """
    ) {
      instance {
        $0.rootBlockDevice {
          $0.volumeType = .gp2
          $0.throughput = 125  // ←
        }
      }
    }
    accepts {
      data {
        $0.size = 100
        $0.type = "gp3"
        $0.iops = 4000
        $0.throughput = 1000
      }
    }
  }

  @Test func `refuses a volume in another zone than its instance`() {
    refuses(
      """
      aws_ebs_volume.data: availability_zone is "us-east-1a", and aws_instance.server is in "us-east-1b" — a volume \
      is attached to instances of its own availability zone (Amazon EBS User Guide, "Attach an Amazon EBS volume to \
      an Amazon EC2 instance") — make the volume in the zone of the instance's subnet [ebs-volume-zone]
      """
    ) {
      subnet(vpcID: "vpc-1") { $0.availabilityZone = "us-east-1b" }
      interface(subnetID: subnet.id)
      instance { $0.networkInterface(networkInterfaceID: interface.id, deviceIndex: 0) }
      volume(
        availabilityZone: "us-east-1a"  // ←
      ) { $0.size = 100 }
      attachment(deviceName: "/dev/sdf", instanceID: instance.id, volumeID: volume.id)
    }
    refuses(
      """
      aws_ebs_volume.data: availability_zone is "us-east-1a", and aws_instance.server is in "us-east-1b" — a volume \
      is attached to instances of its own availability zone (Amazon EBS User Guide, "Attach an Amazon EBS volume to \
      an Amazon EC2 instance") — make the volume in the zone of the instance's subnet [ebs-volume-zone]
      """
    ) {
      subnet(vpcID: "vpc-1") { $0.availabilityZone = "us-east-1b" }
      instance { $0.subnetID = subnet.id }
      volume(
        availabilityZone: "us-east-1a"  // ←
      ) { $0.size = 100 }
      attachment(deviceName: "/dev/sdf", instanceID: instance.id, volumeID: volume.id)
    }
    accepts {
      subnet(vpcID: "vpc-1") { $0.availabilityZone = "us-east-1a" }
      instance { $0.subnetID = subnet.id }
      data { $0.size = 100 }
      attachment(deviceName: "/dev/sdf", instanceID: instance.id, volumeID: volume.id)
    }
  }

  @Test func `refuses a device that there is not, and one that is taken`() {
    refuses(
      """
      aws_volume_attachment.data: device_name is "/dev/nvme1n1" — the devices of volumes that are attached are \
      /dev/sdf to /dev/sdp, or /dev/xvda to /dev/xvdz and beyond (Amazon EC2 User Guide, "Device names for volumes on \
      Amazon EC2 instances") — use /dev/sdf [ebs-device-name]
      """
    ) {
      instance()
      data { $0.size = 100 }
      attachment(
        deviceName: "/dev/nvme1n1",  // ←
        instanceID: instance.id, volumeID: volume.id)
    }
    refuses(
      """
      aws_volume_attachment.more: device_name is "/dev/sdf", as that of aws_volume_attachment.data — an instance has \
      one volume at a device (Amazon EC2 API Reference, "AttachVolume") — use another device [ebs-device-twice]
      """
    ) {
      instance()
      data { $0.size = 100 }
      attachment(deviceName: "/dev/sdf", instanceID: instance.id, volumeID: volume.id)
      otherAttachment(
        deviceName: "/dev/sdf",  // ←
        instanceID: instance.id, volumeID: "vol-1")
    }
    accepts {
      instance()
      data { $0.size = 100 }
      attachment(deviceName: "xvdf", instanceID: instance.id, volumeID: volume.id)
      otherAttachment(deviceName: "/dev/sdg", instanceID: instance.id, volumeID: "vol-1")
    }
  }
}
