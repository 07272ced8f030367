import AWS
import Terraform

extension ClickHouse {
  /// Ports of the server; the security group admits these two.
  static let ports = (http: 8123, native: 9000)

  @ModuleBuilder var storage: ModuleContent {
    Section("What stays when the instance is replaced: the data and the address")
    volume(availabilityZone: availabilityZone) {
      $0.size = volumeSizeGB
      $0.type = "gp3"
      $0.iops = volumeIOPS
      $0.throughput = volumeThroughput
      $0.encrypted = true
      $0.kmsKeyID = kmsKeyARN
      $0.explain("prevent_destroy takes no variable; a snapshot and the backups are what protects in one environment.")
      $0.finalSnapshot = deletionProtection
      $0.tags = named("\(name)-clickhouse-data")
    }
    .skip("CKV_AWS_189", "the AWS managed key is asked for; kms_key_arn takes another")
    networkInterface(subnetID: subnetID) {
      $0.description = "ClickHouse"
      $0.securityGroups = securityGroupIDs
      $0.tags = named("\(name)-clickhouse")
    }
  }

  @ModuleBuilder var server: ModuleContent {
    Section("Server")
    Self.setup
    Self.publishing
    launchTemplate
    instance {
      $0.disableAPITermination = deletionProtection
      $0.tags = named("\(name)-clickhouse")
      $0.launchTemplate {
        $0.id = template.id
        $0.explain("A number and not $Latest, so that a plan shows when a new template replaces the instance.")
        $0.version = template.latestVersion.cast()
      }
      $0.networkInterface(networkInterfaceID: networkInterface.id, deviceIndex: 0)
    }
    .dependsOn(identity.policy)
    .lifecycle { $0.ignoreChanges(\.userData) }
    .comment("The template holds the user data; the provider sees a difference in it at every plan (its issue 30825).")
    .skip("CKV_AWS_8", "the launch template encrypts the root volume")
    .skip("CKV_AWS_79", "the launch template asks for tokens")
    .skip("CKV_AWS_126", "the launch template switches detailed monitoring on")
    .skip("CKV_AWS_135", "the launch template says so")
    .skip("CKV2_AWS_41", "the launch template has the profile")
    attachment(deviceName: "/dev/sdf", instanceID: instance.id, volumeID: volume.id) {
      $0.stopInstanceBeforeDetaching = true
    }
    .comment("The instance waits for it in its first boot.")
  }

  /// The processor follows from the type's name (Amazon EC2 Instance Types Guide, "Naming conventions").
  @ModuleBuilder private var launchTemplate: ModuleContent {
    $architecture(
      can(regex("^(?:a1\\.|[a-z]+[0-9]+[a-z]*g)", instanceType.asString)).then("arm64", else: "x86_64"),
      comment: "The letter g after a family's generation says Graviton; the oldest such family, a1, lacks it.")
    $imageParameter(
      coalesce(
        amiSSMParameter, "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-\(architecture)"))
    template {
      $0.namePrefix = "\(name)-clickhouse-"
      $0.updateDefaultVersion = true
      $0.explain("EC2 looks the image up when it launches: no plan asks AWS, and a new image replaces nothing.")
      $0.imageID = "resolve:ssm:\(imageParameter)"
      $0.instanceType = instanceType
      $0.ebsOptimized = true
      $0.userData = base64encode(userData)
      $0.tags = tags
      $0.iamInstanceProfile { $0.arn = identity.profile.arn }
      $0.metadataOptions {
        $0.httpEndpoint = .enabled
        $0.httpTokens = .required
        $0.httpPutResponseHopLimit = 1
      }
      $0.monitoring { $0.enabled = true }
      $0.blockDeviceMappings {
        $0.deviceName = "/dev/xvda"
        $0.ebs {
          $0.volumeType = .gp3
          $0.volumeSize = 30
          $0.encrypted = true
          $0.kmsKeyID = kmsKeyARN
          $0.deleteOnTermination = true
        }
      }
      $0.explain("The provider's default tags do not reach what a template launches.")
      for kind in ["instance", "volume"] {
        $0.tagSpecifications {
          $0.resourceType = .literal(kind)
          $0.tags = merge(defaultTags.tags, tags, ["Name": "\(name)-clickhouse"])
        }
      }
    }
  }

  /// The module's tags with a name.
  func named(_ name: Value<String>) -> Value<[String: String]> { merge(tags, ["Name": name]) }
}
