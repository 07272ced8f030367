import Terraform

/// What the data stores refuse, and what keeps and saves their secrets and data.
enum StoreRules {
  static let all: [Rule] = groups.flatMap { $0 }.map(\.ofManaged)

  private static let groups: [[Rule]] = [
    RDSRules.all, AuroraRules.all, DatabaseParameterRules.all, DatabasePlacementRules.all, ElastiCacheRules.all,
    ElastiCacheNodeRules.all, ElastiCacheParameterRules.all, MQRules.all, RabbitMQRules.all, OpenSearchRules.all,
    OpenSearchNodeRules.all, OpenSearchSecurityRules.all, PasswordRules.all, SecretRules.all, BackupRules.all,
    AccountRules.all,
  ]
}
