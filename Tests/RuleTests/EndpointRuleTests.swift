import AWS
import Terraform
import Testing

@Suite struct EndpointRuleTests {
  private let network = AWS.VPC("this")
  private let endpoint = AWS.VPCEndpoint("logs")
  private let endpoints = AWS.VPCEndpoint.Keyed<String>("interface")
  private let others = AWS.Data.VPC("others")
  private let region = AWS.Data.Region("current")

  @Test func `refuses an endpoint service that there is not, composed in a loop`() {
    refuses(
      """
      aws_vpc_endpoint.interface["ecrdkr"]: service_name ends in "ecrdkr", which is no such service — an endpoint \
      leads to a service that has endpoints (AWS PrivateLink Guide, "AWS services that integrate with AWS \
      PrivateLink") — correct the name, or waive this rule for a service that is newer than the list \
      [vpc-endpoint-service]
      """
    ) {
      network { $0.enableDNSHostnames = true }
      region()
      endpoints(forEach: toset(["logs", "ecr.api", "ecrdkr"]), vpcID: network.id) { endpoint, service in
        endpoint.serviceName = "com.amazonaws.\(region.name).\(service.key)"  // ←
        endpoint.vpcEndpointType = .interface
        endpoint.privateDNSEnabled = true
      }
    }
    let services: Value<SetOf<String>> = ["logs", "kms-fips", "timestream.ingest-cell1", "s3", "sagemaker.runtime"]
    accepts {
      network { $0.enableDNSHostnames = true }
      region()
      endpoints(forEach: services, vpcID: network.id) { endpoint, service in
        endpoint.serviceName = "com.amazonaws.\(region.name).\(service.key)"
        endpoint.vpcEndpointType = .interface
      }
    }
    accepts {
      endpoint(vpcID: network.id) {
        $0.serviceName = "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0"
        $0.vpcEndpointType = .interface
      }
    }
  }

  @Test func `refuses an endpoint service of another region`() {
    refuses(
      """
      aws_vpc_endpoint.logs: service_name is of the region eu-west-1, and the endpoint's is us-east-1 — an endpoint \
      leads to a service of its own region unless it names another one (Amazon EC2 API Reference, "CreateVpcEndpoint") \
      — name the provider's region, or set service_region [vpc-endpoint-region]
      """
    ) {
      endpoint(vpcID: network.id) {
        $0.serviceName = "com.amazonaws.eu-west-1.s3"  // ←
      }
    }
    accepts {
      endpoint(vpcID: network.id) {
        $0.serviceName = "com.amazonaws.eu-west-1.s3"
        $0.serviceRegion = "eu-west-1"
      }
    }
  }

  @Test func `refuses a gateway to a service that has none`() {
    refuses(
      """
      aws_vpc_endpoint.logs: vpc_endpoint_type is not set for logs — gateway endpoints lead to S3 and DynamoDB only, \
      and an endpoint is one unless it is said to be another (AWS PrivateLink Guide, "Gateway endpoints") — set \
      vpc_endpoint_type to Interface [vpc-endpoint-gateway]
      """
    ) {
      endpoint(vpcID: network.id) {  // ←
        $0.serviceName = "com.amazonaws.us-east-1.logs"
      }
    }
    refuses(
      """
      aws_vpc_endpoint.logs: vpc_endpoint_type is "Gateway" for ecr.api — gateway endpoints lead to S3 and DynamoDB \
      only, and an endpoint is one unless it is said to be another (AWS PrivateLink Guide, "Gateway endpoints") — set \
      vpc_endpoint_type to Interface [vpc-endpoint-gateway]
      """
    ) {
      endpoint(vpcID: network.id) {
        $0.serviceName = "com.amazonaws.us-east-1.ecr.api"
        $0.vpcEndpointType = .gateway  // ←
      }
    }
    accepts { endpoint(vpcID: network.id) { $0.serviceName = "com.amazonaws.us-east-1.dynamodb" } }
  }

  @Test func `refuses private DNS in a VPC without DNS hostnames`() {
    refuses(
      """
      aws_vpc_endpoint.logs: private_dns_enabled is true, and aws_vpc.this has no DNS hostnames — private DNS names \
      need a VPC with DNS support and DNS hostnames (Amazon EC2 API Reference, "CreateVpcEndpoint") — set \
      enable_dns_support and enable_dns_hostnames of the VPC [vpc-endpoint-private-dns]
      """
    ) {
      network { $0.cidrBlock = "10.0.0.0/16" }
      endpoint(vpcID: network.id) {
        $0.serviceName = "com.amazonaws.us-east-1.logs"
        $0.vpcEndpointType = .interface
        $0.privateDNSEnabled = true  // ←
      }
    }
    refuses(
      """
      aws_vpc_endpoint.logs: private_dns_enabled is true, and aws_vpc.this has no DNS support — private DNS names need \
      a VPC with DNS support and DNS hostnames (Amazon EC2 API Reference, "CreateVpcEndpoint") — set \
      enable_dns_support and enable_dns_hostnames of the VPC [vpc-endpoint-private-dns]
      """
    ) {
      network {
        $0.enableDNSSupport = false
        $0.enableDNSHostnames = true
      }
      endpoint(vpcID: network.id) {
        $0.serviceName = "com.amazonaws.us-east-1.logs"
        $0.vpcEndpointType = .interface
        $0.privateDNSEnabled = true  // ←
      }
    }
    accepts {
      network { $0.enableDNSHostnames = true }
      endpoint(vpcID: network.id) {
        $0.serviceName = "com.amazonaws.us-east-1.logs"
        $0.vpcEndpointType = .interface
        $0.privateDNSEnabled = true
      }
    }
    accepts {
      others { $0.id = "vpc-0123456789abcdef0" }
      endpoint(vpcID: others.id.cast()) {
        $0.serviceName = "com.amazonaws.us-east-1.logs"
        $0.vpcEndpointType = .interface
        $0.privateDNSEnabled = true
      }
    }
  }
}
