import Terraform

/// How much the services log, as their loggers call it.
enum LogLevel: ClosedEnumeration {
  static var values: [String] { ["debug", "info", "warn", "error"] }
}

extension Value where Type == LogLevel {
  /// Everything.
  static var debug: Self { .literal("debug") }
  /// What happens.
  static var info: Self { .literal("info") }
}
