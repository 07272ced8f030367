import AWS
import Terraform
import Testing

@testable import Terraform

/// Who reaches whom in a small network.
@Suite struct ConnectionTests {
  private let vpc = AWS.VPC("main")
  private let gateway = AWS.InternetGateway("main")
  private let inside = AWS.Subnet("inside")
  private let outside = AWS.Subnet("outside")
  private let table = AWS.RouteTable("outside")
  private let way = AWS.Route("internet")
  private let association = AWS.RouteTableAssociation("outside")
  private let front = AWS.SecurityGroup("front")
  private let store = AWS.SecurityGroup("store")
  private let balancer = AWS.LB("front")
  private let listener = AWS.LBListener("http")
  private let database = AWS.NetworkInterface("store")

  @Test func `needs a rule on both sides`() throws {
    let group = AWS.VPCSecurityGroupIngressRule("store")
    let ingress = group(securityGroupID: store.id, ipProtocol: "tcp") {
      $0.fromPort = 5432
      $0.toPort = 5432
      $0.referencedSecurityGroupID = front.id
    }
    #expect(try connections { ingress } == [])
    let out = AWS.VPCSecurityGroupEgressRule("front")
    let found = try connections {
      ingress
      out(securityGroupID: front.id, ipProtocol: "-1") { $0.cidrIPv4 = "10.0.0.0/16" }
    }
    #expect(found == ["aws_lb.front → aws_network_interface.store: 5432"])
  }

  @Test func `has only the ports that both rules have`() throws {
    let group = AWS.VPCSecurityGroupIngressRule("store")
    let out = AWS.VPCSecurityGroupEgressRule("front")
    let found = try connections {
      group(securityGroupID: store.id, ipProtocol: "tcp") {
        $0.fromPort = 8000
        $0.toPort = 9000
        $0.cidrIPv4 = "10.0.1.0/24"
      }
      out(securityGroupID: front.id, ipProtocol: "tcp") {
        $0.fromPort = 8500
        $0.toPort = 9999
        $0.referencedSecurityGroupID = store.id
      }
    }
    #expect(found == ["aws_lb.front → aws_network_interface.store: 8500-9000"])
  }

  @Test func `lets the internet in by a public address with a route, and to the ports of listeners`() throws {
    let open = AWS.VPCSecurityGroupIngressRule("front")
    let rule = open(securityGroupID: front.id, ipProtocol: "-1") { $0.cidrIPv4 = "0.0.0.0/0" }
    #expect(try connections { rule } == [])
    let route = way(routeTableID: table.id) {
      $0.destinationCIDRBlock = "0.0.0.0/0"
      $0.gatewayID = gateway.id
    }
    let found = try connections {
      rule
      route
    }
    #expect(found == ["internet → aws_lb.front: 80"])
  }

  @Test func `takes a private range for no part of the internet`() throws {
    let open = AWS.VPCSecurityGroupIngressRule("front")
    let found = try connections {
      open(securityGroupID: front.id, ipProtocol: "-1") { $0.cidrIPv4 = "192.168.0.0/16" }
      way(routeTableID: table.id) {
        $0.destinationCIDRBlock = "0.0.0.0/0"
        $0.gatewayID = gateway.id
      }
    }
    #expect(found == [])
  }

  private func connections(@ModuleBuilder _ rules: () -> ModuleContent) throws -> [String] {
    let network = network
    let reachability = Refusal.reachability(
      of: ModuleContent(network.elements + rules().elements))
    return reachability.connections.map {
      "\($0.source) → \($0.target): \($0.listening.map(\.description).joined(separator: ","))"
    }
  }

  @ModuleBuilder private var network: ModuleContent {
    vpc { $0.cidrBlock = "10.0.0.0/16" }
    gateway { $0.vpcID = vpc.id }
    inside(vpcID: vpc.id) { $0.cidrBlock = "10.0.0.0/24" }
    outside(vpcID: vpc.id) { $0.cidrBlock = "10.0.1.0/24" }
    table(vpcID: vpc.id)
    association(routeTableID: table.id) { $0.subnetID = outside.id }
    front { $0.vpcID = vpc.id }
    store { $0.vpcID = vpc.id }
    balancer {
      $0.securityGroups = [front.id]
      $0.subnets = [outside.id]
    }
    listener(loadBalancerARN: balancer.arn) {
      $0.port = 80
      $0.protocol = .http
      $0.defaultAction(type: .fixedResponse) { $0.fixedResponse(contentType: .textPlain) }
    }
    database(subnetID: inside.id) { $0.securityGroups = [store.id] }
  }
}
