extension Misuse {
  /// References of the wrong kind.
  static let wiring = [
    Misuse(
      "a subnet where a VPC belongs",
      """
      internetGateway { $0.vpcID = subnet.id }
      """,
      says: "1: error: cannot assign value of type 'Value<ID<AWS.Subnet>>' to type 'Value<ID<AWS.VPC>>'"),
    Misuse(
      "a security group where a VPC belongs, as a required argument",
      """
      subnet(vpcID: group.id) { $0.cidrBlock = "10.0.0.0/24" }
      """,
      says: """
        1: error: cannot convert value of type 'Value<ID<AWS.SecurityGroup>>' to expected argument type \
        'Value<ID<AWS.VPC>>'
        """),
    Misuse(
      "an identifier where a range of addresses belongs, on a line of its own",
      """
      subnets(count: length(zones), vpcID: vpc.id) { subnet, index in
        subnet.availabilityZone = zones[index]
        subnet.cidrBlock = vpc.id
      }
      """,
      says: "3: error: cannot assign value of type 'Value<ID<AWS.VPC>>' to type 'Value<CIDRBlock>'"),
    Misuse(
      "an attribute where depends_on takes a resource",
      """
      vpc { $0.cidrBlock = "10.0.0.0/16" }
        .dependsOn(subnet.id)
      """,
      says: "2: error: argument type 'Value<ID<AWS.Subnet>>' does not conform to expected type 'Addressable'"),
    Misuse(
      "a handle that is named and not defined",
      """
      vpc
      """,
      says: "1: error: static method 'buildExpression' requires that 'AWS.VPC' conform to 'ModuleElement'"),
    Misuse(
      "a key that a store's secret has not",
      """
      let reference: Value<SecretReference> = database.secretARN.key(\\.token)
      """,
      says: "1: error: generic parameter 'Member' could not be inferred"),
  ]
}
