import AWS
import Terraform
import Testing

@Suite struct DatabaseParameterRuleTests {
  private let cluster = AWS.RDSCluster("this")
  private let instance = AWS.RDSClusterInstance("writer")
  private let parameters = AWS.RDSClusterParameterGroup("this")
  private let instanceParameters = AWS.DBParameterGroup("this")

  @Test func `refuses a family of parameters that there is not`() {
    refuses(
      """
      aws_rds_cluster_parameter_group.this: family is "aurora-postgres15" — parameters of a cluster are of a family \
      such as aurora-postgresql15, aurora-mysql8.0, postgres16 or mysql8.0 (Amazon RDS API Reference, \
      "CreateDBClusterParameterGroup", DBParameterGroupFamily) — name the family of the cluster's engine and major \
      version [rds-parameter-family]
      """
    ) {
      parameters(family: "aurora-postgres15")  // ←
    }
    accepts { parameters(family: "aurora-mysql8.0") }
  }

  @Test func `refuses parameters of another major version than the engine's`() {
    refuses(
      """
      aws_rds_cluster.this: db_cluster_parameter_group_name is of the family aurora-postgresql14, and the engine is \
      aurora-postgresql 15.10 — parameters are of the family of the engine and its major version (Amazon Aurora User \
      Guide, "Parameter groups for Amazon Aurora") — give both the same engine and major version \
      [rds-parameter-group-family]
      """
    ) {
      parameters(family: "aurora-postgresql14") { $0.namePrefix = "shop-" }
      cluster(engine: .auroraPostgreSQL) {
        $0.engineVersion = "15.10"
        $0.dbClusterParameterGroupName = parameters.name  // ←
        $0.skipFinalSnapshot = true
      }
    }
    accepts {
      parameters(family: "aurora-postgresql15") { $0.name = "shop" }
      cluster(engine: .auroraPostgreSQL) {
        $0.engineVersion = "15"
        $0.dbClusterParameterGroupName = parameters.name
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses parameters of an instance of another engine, by their name`() {
    refuses(
      """
      aws_rds_cluster_instance.writer: db_parameter_group_name is of the family postgres15, and the engine is \
      aurora-postgresql 15.10 — parameters are of the family of the engine and its major version (Amazon Aurora User \
      Guide, "Parameter groups for Amazon Aurora") — give both the same engine and major version \
      [rds-instance-parameter-group-family]
      """
    ) {
      instanceParameters(family: "postgres15") { $0.name = "shop" }
      cluster(engine: .auroraPostgreSQL) {
        $0.clusterIdentifier = "shop"
        $0.engineVersion = "15.10"
        $0.skipFinalSnapshot = true
      }
      instance(
        clusterIdentifier: cluster.clusterIdentifier, engine: .auroraPostgreSQL, instanceClass: .r6g(.large)
      ) {
        $0.dbParameterGroupName = "shop"  // ←
      }
    }
  }

  @Test func `refuses a static parameter that is applied at once`() {
    refuses(
      """
      aws_rds_cluster_parameter_group.this: parameter.apply_method of shared_preload_libraries is "immediate" — a \
      static parameter waits for a reboot (Amazon RDS API Reference, "Parameter", ApplyMethod) — set its apply_method \
      to pending-reboot [rds-static-parameter]
      """
    ) {
      parameters(family: "aurora-postgresql15") {
        $0.parameter(name: "shared_preload_libraries", value: "pg_stat_statements") {
          $0.applyMethod = .immediate  // ←
        }
      }
    }
  }

  @Test func `refuses a static parameter without a method, which is at once`() {
    refuses(
      """
      aws_rds_cluster_parameter_group.this: parameter.apply_method of max_connections is not set, which is immediate — \
      a static parameter waits for a reboot (Amazon RDS API Reference, "Parameter", ApplyMethod) — set its \
      apply_method to pending-reboot [rds-static-parameter]
      """
    ) {
      parameters(family: "aurora-postgresql15") {
        for name in ["log_statement", "max_connections"] as [Value<String>] {
          $0.parameter(name: name, value: "100")  // ←
        }
      }
    }
    accepts {
      parameters(family: "aurora-postgresql15") {
        $0.parameter(name: "max_connections", value: "100") { $0.applyMethod = .pendingReboot }
        $0.parameter(name: "log_min_duration_statement", value: "1000")
      }
    }
  }
}
