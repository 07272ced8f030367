import AWS
import Modules
import Morket
public import Terraform

/// The size of RabbitMQ.
public struct RabbitMQSize: ObjectType {
  @Member("instance_type") var instanceType: Value<BrokerInstanceType>
  @Member("deployment_mode") var deploymentMode: Value<RabbitMQDeployment>

  /// Makes the object.
  public init() {}
}

extension Platform {
  @ModuleBuilder var rabbitMQBroker: ModuleContent {
    rabbitMQ {
      $0.name = name
      $0.subnetIDs = vpc.privateSubnetIDs
      $0.securityGroupIDs = [vpc.rabbitMQSecurityGroupID]
      $0.instanceType = rabbitMQSize.instanceType
      $0.deploymentMode = rabbitMQSize.deploymentMode
      $0.username = "\(swift: Product.name)"
      $0.recoveryWindowInDays = secretRecoveryWindowInDays
      $0.kmsKeyARN = kmsKeyARN
    }
  }
}
