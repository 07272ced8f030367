import Testing

/// Swift that must not compile, with what the compiler says to it.
struct Misuse: Sendable, CustomTestStringConvertible {
  /// What is done wrong.
  let title: String
  /// Statements of a module's body, in which the handles of ``scene`` are known.
  let code: String
  /// The first message, with the line of `code` it stands at: `1: error: cannot …`.
  let message: String

  private let opening: String

  init(_ title: String, _ code: String, says message: String) {
    self.title = title
    self.code = code
    self.message = message
    opening = Self.moduleBody
  }

  /// One that is no module's body: statements of a function in a file that imports a module.
  init(_ title: String, imports module: String, _ code: String, says message: String) {
    self.title = title
    self.code = code
    self.message = message
    opening = "import \(module)\n\nprivate func body() {\n"
  }

  var testDescription: String { title }

  /// All of them.
  static let all = wiring + arguments + nestedBlocks + values + modules + docker + workflows

  /// The name of the file, after the title.
  var fileName: String { title.filter(\.isLetter) + ".swift" }

  /// The code as a file of its own.
  var file: String { opening + code + "\n}\n" }

  /// A message as `message` has it.
  func text(of message: CompilerMessage) -> String {
    "\(message.line - opening.split(separator: "\n", omittingEmptySubsequences: false).count + 1): \(message.text)"
  }

  private static let moduleBody = """
    import AWS
    import Docker
    import Modules
    import Terraform

    @ModuleBuilder private func body() -> ModuleContent {

    """

  /// What is there in every snippet.
  static let scene = """
    import AWS
    import Docker
    import Modules
    import Terraform

    let vpc = AWS.VPC("main")
    let subnet = AWS.Subnet("main")
    let subnets = AWS.Subnet.Counted("public")
    let internetGateway = AWS.InternetGateway("main")
    let group = AWS.SecurityGroup("main")
    let rule = AWS.VPCSecurityGroupIngressRule("https")
    let repository = AWS.ECRRepository("main")
    let bucket = AWS.S3Bucket("main")
    let expiry = AWS.S3BucketLifecycleConfiguration("main")
    let document = AWS.Data.IAMPolicyDocument("main")
    let role = AWS.IAMRole("main")

    let network = ModuleCall(VPC())
    let images = ModuleCall(ECR())
    let database = ModuleCall(Aurora())

    let zones: Value<[AvailabilityZone]> = ["us-east-1a", "us-east-1b"]
    let stage = "staging"

    let node = PulledImage("node:20-alpine3.22", tools: .busyBox)
    let check = ContainerHealthCheck(.exec(["wget"]), startPeriod: 10)

    /// What is right of each kind, so that an error in a snippet is the snippet's own.
    @ModuleBuilder func rightUses() -> ModuleContent {
      vpc { $0.cidrBlock = "10.0.0.0/16" }
      internetGateway { $0.vpcID = vpc.id }
      subnets(count: length(zones), vpcID: network.vpcID) { subnet, index in subnet.availabilityZone = zones[index] }
      repository(name: "\\(swift: stage)-api") {
        $0.imageTagMutability = .mutable
        $0.imageScanningConfiguration(scanOnPush: true)
        $0.encryptionConfiguration { $0.encryptionType = .kms }
      }
      expiry(bucket: bucket.id) {
        $0.rule(id: "expire", status: .enabled) { $0.filter() }
      }
      network { $0.availabilityZones = zones }
      images { $0.maxTaggedImages = 20 }
    }
    let size = FargateSize.cpu256(memory: .gib2)
    """
}
