import AWS
import Terraform

extension ECR {
  @ModuleBuilder var images: ModuleContent {
    repositories(
      forEach: createRepositories.then(repositoryNames, else: toset([])), name: repositories.key.cast()
    ) { repository, _ in
      repository.imageTagMutability = .mutable
      repository.tags = tags
      repository.imageScanningConfiguration(scanOnPush: true)
      repository.explain("Without a key of ours: the one AWS manages.")
      repository.encryptionConfiguration { $0.encryptionType = .kms }
    }
    .skip("CKV_AWS_51", "every deployment moves the tag latest; services run images by commit")
    lifecycle(
      forEach: repositories.all, repository: lifecycle.value.name, policy: lifecyclePolicy)
  }

  /// AWS wants each rule to say which tags it means; `*` is all.
  private var lifecyclePolicy: Value<JSON> {
    jsonencode([
      "rules": [
        [
          "rulePriority": 1,
          "description": "Expire untagged images",
          "selection": [
            "tagStatus": "untagged",
            "countType": "sinceImagePushed",
            "countUnit": "days",
            "countNumber": .value(untaggedExpiryDays),
          ],
          "action": ["type": "expire"],
        ],
        [
          "rulePriority": 2,
          "description": "Keep the most recent tagged images",
          "selection": [
            "tagStatus": "tagged",
            "tagPatternList": ["*"],
            "countType": "imageCountMoreThan",
            "countNumber": .value(maxTaggedImages),
          ],
          "action": ["type": "expire"],
        ],
      ]
    ])
  }

  @ModuleBuilder var access: ModuleContent {
    pull.statements {
      $0.allow(
        "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
        principals: .roles(pullPrincipalARNs))
    }
    policies(
      forEach: (length(pullPrincipalARNs) > 0).then(repositories.all, else: [:]), repository: policies.value.name,
      policy: pull.json)
  }

  /// What others call the repositories, whoever made them.
  @ModuleBuilder var addresses: ModuleContent {
    $repositoryURLs(
      createRepositories.then(
        repositories.repositoryURL,
        else: repositoryNames.toMap("name") { ($0, "\(accountID).dkr.ecr.\(region.name).amazonaws.com/\($0)") }))
    $repositoryARNs(
      createRepositories.then(
        repositories.arn,
        else: repositoryNames.toMap("name") {
          ($0, AWS.arn(service: "ecr", region: region.name, account: accountID, resource: "repository/\($0)"))
        }))
  }
}
