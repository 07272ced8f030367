import AWS
import Modules
import Morket
import Terraform

extension Platform {
  @ModuleBuilder var balancing: ModuleContent {
    alb {
      $0.name = name
      $0.vpcID = vpc.vpcID
      $0.publicSubnetIDs = vpc.publicSubnetIDs
      $0.securityGroupID = vpc.albSecurityGroupID
      $0.certificateARN = dns.apiCertificateARN
      $0.frontendHost = domainName
      $0.accessLogsBucket = s3.albLogsBucketName
      $0.deletionProtection = deletionProtection
    }
  }
}
