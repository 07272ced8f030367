import Foundation
import TestSupport

/// The scripts of the ClickHouse module as an instance gets them.
struct ClickHouseScripts: Sendable {
  /// What the first boot runs.
  let setup: String
  /// What the timer runs.
  let publisher: String

  /// The scripts; they are rendered once a test process, by the real Terraform, with values that have their real lengths.
  static func get() async throws -> ClickHouseScripts { try await once.value }

  private static let once = Work.once {
    try TemporaryFolder.with { folder in
      try MorketGen.writeAll(to: folder.url)
      func render(_ expression: String) throws -> String {
        let terraform = try Terraform.locate()
        let said = try terraform.run(["console"], in: folder.url, input: "base64encode(\(expression))\n")
        let encoded = try said.succeed("terraform console").output.trimmingCharacters(
          in: .whitespacesAndNewlines.union(["\""]))
        return String(decoding: Data(base64Encoded: encoded) ?? Data(), as: UTF8.self)
      }
      return ClickHouseScripts(setup: try render(setup), publisher: try render(publisher))
    }
  }

  private static func template(_ name: String, _ values: String) -> String {
    "templatefile(\"terraform/modules/clickhouse/templates/\(name).sh.tftpl\", { \(values) })"
  }

  private static let publisher = template(
    "publish-metrics", "region = \"us-east-1\", http_port = 8123, metric_namespace = \"Shop/ClickHouse\"")

  private static let setup = template(
    "user-data",
    """
    region = "us-east-1", volume_serial = "vol0123456789abcdef0", clickhouse_version = "25.8", \
    secret_arn = "arn:aws:secretsmanager:us-east-1:333333333333:secret:shop-staging/clickhouse/admin-AbCdEf", \
    password_generation = 1, http_port = 8123, native_port = 9000, max_memory_usage = 10000000000, max_threads = 4, \
    database_name = "shop", publisher = \(publisher)
    """)
}
