import Terraform

/// Whether metrics of one's own can be published there (Amazon CloudWatch API Reference, `PutMetricData`).
func isNamespace(_ name: Value<String>) -> Value<Bool> {
  can(regex("^[0-9A-Za-z._/#:-]{1,255}$", name)) && !startswith(name, "AWS/")
}
