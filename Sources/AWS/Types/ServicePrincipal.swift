public import Terraform

/// An AWS service as the one who acts: `.ecsTasks`, or `"ecs-tasks.amazonaws.com"`.
///
/// Source: IAM User Guide, "AWS JSON policy elements: Principal". Other accounts and roles are not service principals.
public enum ServicePrincipal: OpenEnumeration {
  /// The principals that infrastructure of this kind meets most.
  public static var values: [String] {
    [
      "apigateway.amazonaws.com", "backup.amazonaws.com", "cloudfront.amazonaws.com", "cloudwatch.amazonaws.com",
      "delivery.logs.amazonaws.com", "ec2.amazonaws.com", "ecs-tasks.amazonaws.com", "ecs.amazonaws.com",
      "elasticache.amazonaws.com", "es.amazonaws.com", "events.amazonaws.com", "lambda.amazonaws.com",
      "logdelivery.elasticloadbalancing.amazonaws.com", "monitoring.rds.amazonaws.com",
      "opensearchservice.amazonaws.com", "rds.amazonaws.com", "s3.amazonaws.com", "scheduler.amazonaws.com",
      "secretsmanager.amazonaws.com", "sns.amazonaws.com", "vpc-flow-logs.amazonaws.com",
    ]
  }

  /// Says what is wrong with the form of a principal.
  public static func fault(in literal: String) -> LiteralFault? {
    for end in [".amazonaws.com", ".amazonaws.com.cn", ".amazon.com"] where literal.hasSuffix(end) {
      let service = literal.dropLast(end.count).split(separator: ".", omittingEmptySubsequences: false)
      if service.allSatisfy({ $0.consists { $0.isNamePart } }) { return nil }
    }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no service principal",
      why: "it reads like ecs-tasks.amazonaws.com, in lower case",
      remedy: !literal.consists { $0.isNamePart }
        ? remedy("write the service's name and .amazonaws.com", near: literal, among: values)
        : "write \(literal).amazonaws.com")
  }
}

extension Value where Type == ServicePrincipal {
  /// API Gateway.
  public static var apiGateway: Self { .literal("apigateway.amazonaws.com") }
  /// AWS Backup.
  public static var backup: Self { .literal("backup.amazonaws.com") }
  /// CloudFront, which reads a bucket through an origin access control.
  public static var cloudFront: Self { .literal("cloudfront.amazonaws.com") }
  /// CloudWatch alarms.
  public static var cloudWatch: Self { .literal("cloudwatch.amazonaws.com") }
  /// Delivery of logs by CloudWatch Logs.
  public static var logDelivery: Self { .literal("delivery.logs.amazonaws.com") }
  /// EC2 instances.
  public static var ec2: Self { .literal("ec2.amazonaws.com") }
  /// ECS tasks: both the task role and the execution role.
  public static var ecsTasks: Self { .literal("ecs-tasks.amazonaws.com") }
  /// ECS itself.
  public static var ecs: Self { .literal("ecs.amazonaws.com") }
  /// ElastiCache.
  public static var elastiCache: Self { .literal("elasticache.amazonaws.com") }
  /// OpenSearch Service when it writes logs; the name is that of its predecessor.
  public static var openSearchLogs: Self { .literal("es.amazonaws.com") }
  /// EventBridge rules.
  public static var events: Self { .literal("events.amazonaws.com") }
  /// Lambda functions.
  public static var lambda: Self { .literal("lambda.amazonaws.com") }
  /// Access logs of load balancers, in regions opened since August 2022.
  public static var elbLogDelivery: Self { .literal("logdelivery.elasticloadbalancing.amazonaws.com") }
  /// Enhanced monitoring of RDS and Aurora.
  public static var rdsMonitoring: Self { .literal("monitoring.rds.amazonaws.com") }
  /// OpenSearch Service, for its service-linked role.
  public static var openSearch: Self { .literal("opensearchservice.amazonaws.com") }
  /// RDS and Aurora.
  public static var rds: Self { .literal("rds.amazonaws.com") }
  /// S3.
  public static var s3: Self { .literal("s3.amazonaws.com") }
  /// EventBridge Scheduler.
  public static var scheduler: Self { .literal("scheduler.amazonaws.com") }
  /// Secrets Manager, which calls rotation functions.
  public static var secretsManager: Self { .literal("secretsmanager.amazonaws.com") }
  /// SNS.
  public static var sns: Self { .literal("sns.amazonaws.com") }
  /// VPC flow logs.
  public static var vpcFlowLogs: Self { .literal("vpc-flow-logs.amazonaws.com") }
}
