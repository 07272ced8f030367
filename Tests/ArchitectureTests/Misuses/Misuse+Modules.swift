extension Misuse {
  /// Mistakes in calls of modules.
  static let modules = [
    Misuse(
      "a module's output of the wrong kind",
      """
      subnet(vpcID: network.ecsSecurityGroupID)
      """,
      says: """
        1: error: cannot convert value of type 'Value<ID<AWS.SecurityGroup>>' to expected argument type \
        'Value<ID<AWS.VPC>>'
        """),
    Misuse(
      "a module's list where one is wanted",
      """
      internetGateway { $0.vpcID = network.publicSubnetIDs }
      """,
      says: "1: error: cannot assign value of type 'Value<[ID<AWS.Subnet>]>' to type 'Value<ID<AWS.VPC>>'"),
    Misuse(
      "an output that is set",
      """
      network { $0.vpcID = vpc.id }
      """,
      says: """
        1: error: 'subscript(dynamicMember:)' is unavailable: an output is bound in the module's body; a call sets \
        inputs only
        """),
    Misuse(
      "a misspelt input",
      """
      network { $0.availabilityZons = zones }
      """,
      says: """
        1: error: value of type 'ModuleArguments<VPC>' has no dynamic member 'availabilityZons' using key path from \
        root type 'VPC'
        """),
    Misuse(
      "a misspelt output",
      """
      subnet(vpcID: network.vpcId)
      """,
      says: """
        1: error: value of type 'ModuleCall<VPC>' has no dynamic member 'vpcId' using key path from root type 'VPC'
        """),
    Misuse(
      "text where an input is a number",
      """
      images { $0.maxTaggedImages = "20" }
      """,
      says: "1: error: generic struct 'Value' requires that 'Int' conform to 'StringValue'"),
  ]
}
