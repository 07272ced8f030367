import AWS
import Terraform

extension ECS {
  /// The role that starts a service's tasks, and the one that its containers act as.
  @ModuleBuilder func roles(_ handles: ServiceHandles) -> ModuleContent {
    let service = handles.service
    handles.executionRole(assumeRolePolicy: trust.json) {
      $0.name = "\(name)-\(swift: service.name)-execution"
      $0.tags = tags
    }
    executionAccess(handles)
    handles.executionPolicy(role: handles.executionRole.name, policy: handles.executionAccess.json) {
      $0.name = "start-tasks"
    }
    handles.taskRole(assumeRolePolicy: trust.json) {
      $0.name = "\(name)-\(swift: service.name)-task"
      $0.tags = tags
    }
    if let access = handles.taskAccess, let exports {
      access.document.statements {
        $0.allow("s3:GetObject", "s3:PutObject", "s3:DeleteObject", on: ["\(exports.bucketARN)/*"])
        $0.allow("s3:ListBucket", on: ["\(exports.bucketARN)"])
      }
      access.policy(role: handles.taskRole.name, policy: access.document.json) {
        $0.name = "use-exports"
      }
    }
  }

  /// What starting a task needs: its image, its log group, and exactly its secrets.
  @ModuleBuilder private func executionAccess(_ handles: ServiceHandles) -> ModuleContent {
    let service = Value<String>(text: handles.service.name)
    handles.executionAccess.statements {
      if case .repository(let repository) = handles.service.image {
        $0.allow("ecr:GetAuthorizationToken", on: ["*"])
        $0.allow(
          "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
          on: ["\(repositoryARNs[Value(text: repository)])"])
      }
      $0.allow("logs:CreateLogStream", "logs:PutLogEvents", on: ["\(logGroupARNs[service]):*"])
      $0.allow("secretsmanager:GetSecretValue", on: .arns(secretARNs[service]))
      $0.allow("kms:Decrypt", onEach: compact([kmsKeyARN])) {
        $0.condition(.test(.stringEquals, .kmsViaService, "secretsmanager.\(region.name).amazonaws.com"))
      }
    }
  }
}
