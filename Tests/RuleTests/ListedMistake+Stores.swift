/// The rows aurora, redis, rabbitmq, opensearch and secrets, the backups of clickhouse, and what stores have in common.
extension ListedMistake {
  static let stores = aurora + redis + rabbitMQ + openSearch + secrets + backups + acrossStores

  private static let aurora: [ListedMistake] = [
    ListedMistake("cluster id of 64 characters", .rule("rds-identifier"), "refuses an identifier of 64 characters"),
    ListedMistake("retention 0", .rule("rds-backup-retention"), "refuses to keep no backups"),
    ListedMistake(
      "backup window overlapping the maintenance window (same weekday)", .rule("rds-windows-apart"),
      "refuses windows that overlap on a day", "refuses windows that overlap past midnight"),
    ListedMistake(
      "user admin", .rule("aurora-master-username"), "refuses a first user whom PostgreSQL reserves",
      "refuses a composed name of a user that is too long"),
    ListedMistake("user rdsadmin", .type("MasterUsername"), "refuses a first user whom RDS reserves"),
    ListedMistake(
      "password short", .rule("rds-password"),
      "refuses a short password of a database, although its being written out is waived"),
    ListedMistake(
      "password with @ / \" (8-41 characters)", .rule("rds-password"),
      "refuses a password with what a database does not take",
      "refuses a password that may be drawn with what a database does not take"),
    ListedMistake(
      "database name with hyphen", .type("DatabaseName"), "refuses a name of a database with a hyphen",
      "refuses a composed name of a database with a hyphen"),
    ListedMistake(
      "unknown engine version", .rule("aurora-engine-version"), "refuses a version that Aurora PostgreSQL never had"),
    ListedMistake(
      "KMS key without storage_encrypted", .rule("rds-encryption-key"),
      "refuses a key for storage that is not encrypted"),
    ListedMistake("log type not postgresql", .rule("aurora-log-exports"), "refuses a log that the engine has not"),
    ListedMistake(
      "class db.r6g.medium", .type("DBInstanceClass"), "refuses a class that Aurora PostgreSQL has not",
      "refuses a composed class that Aurora PostgreSQL has not"),
    ListedMistake(
      "monitoring interval without role", .rule("rds-monitoring-role"),
      "refuses monitoring without a role, and a role without monitoring"),
    ListedMistake(
      "monitoring interval not in the set", .rule("rds-monitoring-interval"),
      "refuses an interval of monitoring that cannot be chosen"),
    ListedMistake(
      "wrong family", .rule("rds-parameter-group-family"),
      "refuses parameters of another major version than the engine's",
      "refuses parameters of an instance of another engine, by their name",
      "refuses a family of parameters that there is not"),
    ListedMistake(
      "static parameter immediate", .rule("rds-static-parameter"),
      "refuses a static parameter that is applied at once",
      "refuses a static parameter without a method, which is at once"),
    ListedMistake(
      "missing final snapshot name", .rule("rds-final-snapshot"), "refuses a final snapshot without a name"),
  ]

  private static let redis: [ListedMistake] = [
    ListedMistake(
      "token without TLS", .rule("elasticache-token-tls"), "refuses a token without encryption in transit"),
    ListedMistake(
      "token with _ or %", .rule("elasticache-token"), "refuses a token with a character that a token has not",
      "refuses a token that may be drawn with such a character"),
    ListedMistake(
      "version 7.9", .type("RedisVersion"), "refuses a version that neither engine has",
      "refuses a composed version that there is not"),
    ListedMistake("9 nodes", .rule("elasticache-node-count"), "refuses nine nodes"),
    ListedMistake(
      "snapshot window inside maintenance window", .rule("elasticache-windows-apart"),
      "refuses a snapshot in the time of maintenance"),
    ListedMistake(
      "minimum 60 minutes each", .rule("elasticache-window-length"), "refuses windows of less than an hour"),
    ListedMistake(
      "unknown node type", .type("CacheNodeType"), "refuses a type of node that there is not",
      "refuses a composed type of node that there is not"),
    ListedMistake("unknown family", .rule("elasticache-parameter-family"), "refuses a family that there is not"),
    ListedMistake(
      "unknown parameter value", .rule("elasticache-maxmemory-policy"),
      "refuses a policy of a full memory that there is not", "refuses a switch that is neither on nor off"),
    ListedMistake(
      "upper-case ids", .rule("elasticache-identifier"), "refuses an identifier with other characters"),
    ListedMistake("upper-case names", .rule("elasticache-name"), "refuses names of groups in upper case"),
  ]

  private static let rabbitMQ: [ListedMistake] = [
    ListedMistake(
      "ACTIVE_STANDBY", .rule("mq-deployment-mode"), "refuses the active and standby pair of ActiveMQ for RabbitMQ"),
    ListedMistake("3.11", .rule("rabbitmq-engine-version"), "refuses a version that is not sold, and a patch"),
    ListedMistake("3.11.20", .rule("rabbitmq-engine-version"), "refuses a version that is not sold, and a patch"),
    ListedMistake("auto upgrade off with 3.13", .rule("rabbitmq-patches"), "refuses to keep the patch of 3.13"),
    ListedMistake(
      ": or = in the password", .rule("rabbitmq-password"), "refuses a password with what a broker does not take",
      "refuses a password that may be drawn with what a broker does not take"),
    ListedMistake("guest", .rule("rabbitmq-username"), "refuses a name that no user of RabbitMQ has"),
    ListedMistake("~", .rule("rabbitmq-username"), "refuses a name that no user of RabbitMQ has"),
    ListedMistake("two users", .rule("rabbitmq-users"), "refuses a second user"),
    ListedMistake(
      "two subnets with a single instance", .rule("mq-subnet-count"), "refuses two subnets for a single instance"),
    ListedMistake(
      "cluster on t3.micro", .rule("rabbitmq-cluster-instance"), "refuses a cluster of the smallest instances"),
    ListedMistake("EFS", .rule("rabbitmq-storage"), "refuses EFS"),
    ListedMistake(
      "time_of_day \"5am\"", .rule("mq-maintenance-time"), "refuses a time of maintenance that is none"),
  ]

  private static let openSearch: [ListedMistake] = [
    ListedMistake("2.x", .type("OpenSearchVersion"), "refuses a composed version that there is not"),
    ListedMistake("2.99", .type("OpenSearchVersion"), "refuses a version that there is not"),
    ListedMistake("awareness with one node", .rule("opensearch-zone-nodes"), "refuses two zones for one node"),
    ListedMistake("three nodes on two zones", .rule("opensearch-zone-nodes"), "refuses three nodes on two zones"),
    ListedMistake(
      "two subnets on a single node", .rule("opensearch-subnet-count"), "refuses two subnets for a single node"),
    ListedMistake("EBS off", .rule("opensearch-ebs"), "refuses to be without EBS on instances without a disk"),
    ListedMistake("gp2 with throughput", .rule("opensearch-throughput"), "refuses a throughput of gp2"),
    ListedMistake(
      "fine-grained without encryption", .rule("opensearch-fine-grained"),
      "refuses fine-grained access without encryption"),
    ListedMistake(
      "ARN together with name", .rule("opensearch-master-user"), "refuses an ARN together with a name"),
    ListedMistake(
      "weak password", .rule("opensearch-password"), "refuses a weak password",
      "refuses a password that may be drawn without a special character"),
    ListedMistake("hour 25", .rule("opensearch-snapshot-hour"), "refuses an hour that no day has"),
    ListedMistake(
      "type without .search", .type("SearchInstanceType"), "refuses a type of instance without its ending",
      "refuses a composed type of instance without its ending"),
  ]

  private static let secrets: [ListedMistake] = [
    ListedMistake(
      "name ending hyphen + six characters", .type("SecretName"), "refuses a name that looks like the end of an ARN",
      "refuses a name that a loop composes to look like the end of an ARN",
      "refuses a name whose known end looks like that of an ARN"),
    ListedMistake("version with no value", .rule("secret-value"), "refuses a version without a value"),
    ListedMistake(
      "rotation duration \"3 hours\" (needs 3h)", .rule("secret-rotation-duration"),
      "refuses a window of rotation that is none"),
    // The misuse is "a key that a store's secret has not".
    ListedMistake("unknown JSON key", .type("SecretOf"), "does not compile, and says why"),
  ]

  private static let backups: [ListedMistake] = [
    ListedMistake(
      "cold storage with delete_after < cold_storage_after + 90", .rule("backup-cold-storage"),
      "refuses less than 90 days in cold storage", "refuses less than 90 days in cold storage of a copy"),
    ListedMistake(
      "non-AWS cron", .rule("backup-schedule"), "refuses a schedule that is no cron expression of AWS"),
    ListedMistake(
      "completion window shorter than start window", .rule("backup-completion-window"),
      "refuses to be complete before the last start"),
    ListedMistake("start >= 60", .rule("backup-start-window"), "refuses half an hour to start"),
  ]

  private static let acrossStores: [ListedMistake] = [
    ListedMistake(
      "same region SLR twice", .rule("service-linked-role-once"), "refuses the linked role of a service twice",
      "fault 9 refuses two environments of one account that both make what it has once"),
    ListedMistake(
      "secret name reused inside the recovery window", .rule("secret-name-once"), "refuses two secrets of one name",
      "a deleted secret can be restored in production, and its name taken again in staging"),
    ListedMistake(
      "log resource policy limit", .rule("log-resource-policy-count"), "refuses an eleventh resource policy of logs",
      "refuses a resource policy of logs that is too long"),
  ]
}
