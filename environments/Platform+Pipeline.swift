import AWS
import Modules
import Morket
import Terraform

extension Platform {
  /// What the pipeline is allowed, and what it has to know.
  @ModuleBuilder var pipeline: ModuleContent {
    partition()
    gitHub {
      $0.name = name
      $0.accountID = accountID
      $0.repository = gitHubRepository
      $0.environment = environment
      $0.createProvider = createAccountResources
      $0.repositoryARNs = values(ecr.repositoryARNs)
      $0.clusterARN = ecs.clusterARN
      $0.passRoleARNs = concat(values(ecs.executionRoleARNs), values(ecs.taskRoleARNs))
      $0.bucketARN = s3.frontendBucketARN
      $0.distributionARN = cloudFront.distributionARN
      $0.lockTableARN = "arn:\(partition.partition):dynamodb:\(region):\(accountID):table/\(lockTable)"
      $0.secretARNs = ["arn:\(partition.partition):secretsmanager:\(region):\(accountID):secret:\(name)/*"]
      $0.dataBucketARNs = [s3.exportsBucketARN]
    }
    $deployRoleARN(gitHub.deployRoleARN)
    $planRoleARN(gitHub.planRoleARN)
    $clusterName(ecs.clusterName)
    $serviceNames(ecs.serviceNames)
    $taskDefinitionFamilies(ecs.taskDefinitionFamilies)
  }

  private var lockTable: Value<String> { "\(name)-terraform-lock" }
}
