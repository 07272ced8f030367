import AWS
import Modules
import Morket
import Terraform

extension Platform {
  /// What the pipeline is allowed, and what it has to know.
  @ModuleBuilder var pipeline: ModuleContent {
    gitHub {
      $0.name = name
      $0.accountID = accountID
      $0.repository = gitHubRepository
      $0.environment = environment
      $0.branch = deployBranch
      $0.createProvider = createAccountResources
      $0.repositoryARNs = values(ecr.repositoryARNs)
      $0.clusterARN = ecs.clusterARN
      $0.passRoleARNs = concat(values(ecs.executionRoleARNs), values(ecs.taskRoleARNs))
      $0.logGroupARNs = [monitoring.logGroupARNs[Value(text: Service.backend.name)]]
      $0.bucketARN = s3.frontendBucketARN
      $0.distributionARN = cloudFront.distributionARN
      $0.lockTableARN = AWS.arn(
        service: "dynamodb", region: region, account: accountID,
        resource: "table/\(name)\(swift: StateStorage.lockTableSuffix)")
      $0.secretARNs = [
        AWS.arn(service: "secretsmanager", region: region, account: accountID, resource: "secret:\(name)/*")
      ]
      $0.dataBucketARNs = [s3.exportsBucketARN]
    }
    $regionName(region)
    $apiURL("https://\(apiDomainName)\(swift: Frontend.apiPath)")
    $pushRoleARN(gitHub.pushRoleARN)
    $deployRoleARN(gitHub.deployRoleARN)
    $planRoleARN(gitHub.planRoleARN)
    $clusterName(ecs.clusterName)
    $serviceNames(ecs.serviceNames)
    $taskDefinitionFamilies(ecs.taskDefinitionFamilies)
  }
}
