extension ListedMistake {
  /// Mistakes in tasks, services, their scaling and their alarms, in instances, volumes and roles.
  static let compute: [ListedMistake] =
    tasks + services + monitoring + applying + [
      ListedMistake(
        "clickhouse: volume type gp9", .rule("ebs-volume-type"), "refuses a type that there is not"),
      ListedMistake(
        "clickhouse: iops 100", .rule("ebs-volume-iops"), "refuses operations that the type has not"),
      ListedMistake(
        "clickhouse: iops 20000", .rule("ebs-volume-iops-ratio"), "refuses more operations than the size allows"),
      ListedMistake(
        "clickhouse: user data over 16 KiB", .rule("ec2-user-data-size"), "refuses user data of more than 16 KiB",
        "measures a template as far as it is written"),
      ListedMistake(
        "clickhouse: user data not base64", .rule("ec2-user-data-base64"),
        "refuses user data of a launch template that is not encoded"),
      ListedMistake(
        "clickhouse: unknown instance type", .type("InstanceType"),
        "refuses an instance type that is composed wrongly"),
      ListedMistake(
        "clickhouse: root /dev/xvda missing", .rule("ec2-root-device"), "refuses the root volume of another system"),
      ListedMistake(
        "clickhouse: volume AZ different from the subnet's (found at attach)", .rule("ebs-volume-zone"),
        "refuses a volume in another zone than its instance"),
      ListedMistake(
        "cross-store: secret without value", .rule("container-secret-value"), "refuses a secret without a value"),
      ListedMistake(
        "cross-store: JSON key not in the secret", .rule("container-secret-key"),
        "refuses a key that the secret has not", "refuses a key without the colons after it"),
      ListedMistake(
        "cross-store: the same name in `environment` and `secrets`", .rule("container-variable-twice"),
        "refuses a name that is in environment and in secrets", "refuses a name in both of two maps that become lists"),
    ]

  private static let tasks = [
    ListedMistake(
      "Fargate: wrong cpu/memory pair", .rule("fargate-size"),
      "refuses CPU units and memory that Fargate does not offer together",
      "refuses CPU units that are computed and that Fargate does not have",
      "sees a wrong size that a helper function writes"),
    ListedMistake(
      "Fargate: awslogs or secrets without an execution role", .rule("task-execution-role"),
      "refuses awslogs without an execution role", "refuses secrets without an execution role"),
    ListedMistake(
      "Fargate: same name in environment and secrets", .rule("container-variable-twice"),
      "refuses a name that is in environment and in secrets"),
    ListedMistake(
      "Fargate: stopTimeout > 120", .rule("container-stop-timeout"),
      "refuses to wait more than 120 seconds for a container on Fargate"),
    ListedMistake(
      "Fargate: health-check limits: interval", .rule("container-health-interval"),
      "refuses a health check outside its limits"),
    ListedMistake(
      "Fargate: health-check limits: timeout", .rule("container-health-timeout"),
      "refuses a health check outside its limits"),
    ListedMistake(
      "Fargate: health-check limits: retries", .rule("container-health-retries"),
      "refuses a health check outside its limits"),
    ListedMistake(
      "Fargate: health-check limits: startPeriod", .rule("container-health-start"),
      "refuses a health check outside its limits"),
  ]

  private static let services = [
    ListedMistake(
      "Service: container_name/container_port absent from the task definition", .rule("ecs-service-container"),
      "refuses a container that the task definition has not", "refuses a port that the container has not"),
    ListedMistake(
      "Service: target group not attached to a listener", .rule("ecs-service-target-group"),
      "refuses a target group to which no listener forwards"),
    ListedMistake(
      "Service: target_type instance", .rule("ecs-service-target-type"),
      "refuses targets of the type instance for tasks with awsvpc"),
    ListedMistake(
      "Service: grace period without load balancer", .rule("ecs-service-grace-period"),
      "refuses a grace period where nothing checks the health"),
    ListedMistake(
      "Service: maximum 100 with minimum 100 (deployment deadlock)", .rule("ecs-service-deadlock"),
      "refuses a deployment that may neither start a task nor stop one"),
    ListedMistake(
      "Step scaling: overlapping or gapped bounds", .rule("scaling-steps"), "refuses steps that overlap",
      "refuses steps with a gap between them, also in a loop"),
    ListedMistake(
      "Step scaling: a scale-out needs 0.., a scale-in ..0", .rule("scaling-steps-reach"),
      "refuses an alarm whose policy has no step where the alarm is", "refuses a highest step that ends"),
    ListedMistake(
      "Step scaling: min > max", .rule("scaling-capacity"), "refuses fewer tasks at most than at least"),
  ]

  private static let monitoring = [
    ListedMistake(
      "CloudWatch: upper-case query id", .rule("alarm-query-id"),
      "refuses the id of a query that begins with a capital"),
    ListedMistake(
      "CloudWatch: two return_data", .rule("alarm-return-data"), "refuses two queries that return data, and none"),
    ListedMistake(
      "CloudWatch: wrong widget type", .rule("dashboard-widget"), "refuses a widget of a type that there is not"),
    ListedMistake(
      "CloudWatch: wrong grid", .rule("dashboard-grid"), "refuses a widget outside the grid, in a loop too"),
    ListedMistake(
      "CloudWatch: default_value with dimensions", .rule("metric-filter-default"),
      "refuses a default value beside dimensions"),
    ListedMistake(
      "CloudWatch: malformed filter pattern", .rule("metric-filter-pattern"), "refuses a pattern that cannot be read",
      "says what is wrong with others"),
    ListedMistake(
      "CloudWatch: missing group", .rule("metric-filter-group"), "refuses a filter of a log group that nothing makes",
      "refuses a log group that nothing makes"),
  ]

  private static let applying = [
    ListedMistake(
      "account-wide collisions: OIDC provider", .rule("iam-oidc-twice"),
      "refuses an identity provider that is there already"),
    ListedMistake(
      "account-wide collisions: IAM names", .rule("iam-role-twice"), "refuses two roles of one name"),
    ListedMistake(
      "IAM eventual consistency (role used before its policy)", .rule("ecs-service-role-order"),
      "refuses a service that does not wait for the policy of its execution role"),
    ListedMistake(
      "capacity providers \"in use\" on destroy", .rule("ecs-service-capacity-order"),
      "refuses a service that does not wait for the capacity providers it uses"),
    ListedMistake(
      "Cloud Map service with instances on destroy", .rule("discovery-force-destroy"),
      "refuses a registration that would block the deletion of its service in Cloud Map"),
  ]
}
