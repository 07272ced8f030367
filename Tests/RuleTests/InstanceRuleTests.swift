import AWS
import Terraform
import Testing

@Suite struct InstanceRuleTests {
  private let instance = AWS.Instance("server")
  private let template = AWS.LaunchTemplate("server")
  private let interface = AWS.NetworkInterface("server")
  private let script = String(repeating: "echo 'a line of some length'\n", count: 700)

  @Test func `refuses user data of more than 16 KiB`() {
    refuses(
      """
      aws_instance.server: user_data has 20300 bytes — user data has at most 16 KiB, before it is encoded (Amazon EC2 \
      API Reference, "RequestLaunchTemplateData") — fetch what is long when the instance starts [ec2-user-data-size]
      """
    ) {
      instance {
        $0.userData = "\(swift: script)"  // ←
      }
    }
    refuses(
      """
      aws_launch_template.server: user_data has 20300 bytes — user data has at most 16 KiB, before it is encoded \
      (Amazon EC2 API Reference, "RequestLaunchTemplateData") — fetch what is long when the instance starts \
      [ec2-user-data-size]
      """
    ) {
      template {
        $0.userData = base64encode("\(swift: script)")  // ←
      }
    }
    accepts { instance { $0.userData = "\(swift: String(script.prefix(16384)))" } }
    accepts { template { $0.userData = base64encode("\(swift: String(script.prefix(16384)))") } }
  }

  @Test func `measures a template as far as it is written`() {
    let file = ModuleFile("templates/setup.sh.tftpl", text: script + "echo '${name}'\n")
    refuses(
      """
      aws_launch_template.server: user_data has 20308 bytes — user data has at most 16 KiB, before it is encoded \
      (Amazon EC2 API Reference, "RequestLaunchTemplateData") — fetch what is long when the instance starts \
      [ec2-user-data-size]
      """
    ) {
      file
      template {
        $0.userData = base64encode(templatefile(file.path, ["name": "shop"]))  // ←
      }
    }
  }

  @Test func `refuses user data of a launch template that is not encoded`() {
    let file = ModuleFile("templates/setup.sh.tftpl", text: "#!/bin/bash\necho '${name}'\n")
    refuses(
      """
      aws_launch_template.server: user_data is plain text — a launch template takes user data in Base64 (Amazon EC2 \
      API Reference, "RequestLaunchTemplateData") — put base64encode around it [ec2-user-data-base64]
      """
    ) {
      template {
        $0.userData = "#!/bin/bash\necho shop\n"  // ←
      }
    }
    refuses(
      """
      aws_launch_template.server: user_data is plain text — a launch template takes user data in Base64 (Amazon EC2 \
      API Reference, "RequestLaunchTemplateData") — put base64encode around it [ec2-user-data-base64]
      """
    ) {
      file
      template {
        $0.userData = templatefile(file.path, ["name": "shop"])  // ←
      }
    }
    accepts {
      file
      template { $0.userData = base64encode(templatefile(file.path, ["name": "shop"])) }
    }
    accepts { template { $0.userData = "IyEvYmluL2Jhc2gK" } }
  }

  @Test func `refuses an instance type that is composed wrongly`() {
    let size = Local<String>("size")
    refuses(
      """
      aws_launch_template.server: instance_type is "m6i.big": a type reads family.size — an instance type is a family \
      and a size (Amazon EC2 Instance Types Guide, "Naming conventions") — write it like m6i.xlarge \
      [ec2-instance-type]
      """
    ) {
      size.projectedValue("big")
      template {
        $0.instanceType = "m6i.\(size.wrappedValue)"  // ←
      }
    }
    refuses(
      """
      "m6i-xlarge" is no EC2 instance type — a type reads family.size — write it like m6i.xlarge
      """
    ) {
      instance {
        $0.instanceType = "m6i-xlarge"  // ←
      }
    }
    accepts {
      size.projectedValue("metal-24xl")
      template { $0.instanceType = "m7i.\(size.wrappedValue)" }
    }
  }

  @Test func `refuses an image for another processor`() {
    refuses(
      """
      aws_launch_template.server: image_id is for x86_64, and m7g.large is arm64 — an image is for one kind of \
      processor, and instances with the other do not start (Amazon EC2 Instance Types Guide, "Naming conventions") — \
      take the image for the instance type's processor [ec2-image-architecture]
      """
    ) {
      template {
        $0.imageID = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"  // ←
        $0.instanceType = "m7g.large"
      }
    }
    accepts {
      template {
        $0.imageID = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
        $0.instanceType = "m7g.large"
      }
    }
    accepts {
      template {
        $0.imageID = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
        $0.instanceType = "g5.xlarge"
      }
    }
  }

  @Test func `refuses the root volume of another system`() {
    refuses(
      """
      aws_launch_template.server: block_device_mappings.device_name is "/dev/sda1" — Amazon Linux has its root volume \
      at /dev/xvda, and a mapping of another name adds a volume (Amazon EC2 User Guide, "Device names for volumes on \
      Amazon EC2 instances") — set device_name to /dev/xvda [ec2-root-device]
      """
    ) {
      template {
        $0.imageID = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
        $0.blockDeviceMappings {
          $0.deviceName = "/dev/sda1"  // ←
          $0.ebs { $0.encrypted = true }
        }
      }
    }
    accepts {
      template {
        $0.imageID = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
        $0.blockDeviceMappings {
          $0.deviceName = "/dev/xvda"
          $0.ebs { $0.encrypted = true }
        }
        $0.blockDeviceMappings { $0.deviceName = "/dev/sdf" }
      }
    }
    accepts {
      template {
        $0.imageID = "resolve:ssm:/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id"
        $0.blockDeviceMappings { $0.deviceName = "/dev/sda1" }
      }
    }
  }

  @Test func `refuses a root volume of an instance whose image EC2 looks up`() {
    refuses(
      """
      aws_instance.server: root_block_device stands with the image \
      "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" — the provider asks EC2 for \
      the image whose root volume it is to set, and resolve:ssm names none (hashicorp/terraform-provider-aws, \
      internal/service/ec2/ec2_instance.go) — set the root volume in the launch template [ec2-root-with-image]
      """
    ) {
      template { $0.imageID = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" }
      instance {
        $0.launchTemplate { $0.id = template.id }
        $0.rootBlockDevice { $0.encrypted = true }  // ←
      }
    }
    accepts {
      instance {
        $0.ami = "ami-0123456789abcdef0"
        $0.rootBlockDevice { $0.encrypted = true }
      }
    }
  }

  @Test func `refuses a subnet beside a network interface`() {
    refuses(
      """
      aws_instance.server: subnet_id is set beside network_interface — an instance takes a network interface, or a \
      subnet and security groups for one that EC2 makes (Amazon EC2 API Reference, "RunInstances") — put the subnet \
      and the groups on the network interface [ec2-network-interface]
      """
    ) {
      interface(subnetID: "subnet-1")
      instance {
        $0.subnetID = "subnet-1"  // ←
        $0.networkInterface(networkInterfaceID: interface.id, deviceIndex: 0)
      }
    }
    accepts {
      interface(subnetID: "subnet-1")
      instance { $0.networkInterface(networkInterfaceID: interface.id, deviceIndex: 0) }
    }
  }
}
