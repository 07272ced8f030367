import Terraform

/// A metric of CloudWatch with its dimensions, as alarms and dashboards name it.
struct Metric {
  let namespace: Value<String>
  let name: String
  let dimensions: [(name: String, value: Value<String>)]

  init(_ namespace: Value<String>, _ name: String, _ dimensions: (name: String, value: Value<String>)...) {
    self.namespace = namespace
    self.name = name
    self.dimensions = dimensions
  }

  /// As an alarm takes them: `{ ClusterName = … }`.
  var dimensionMap: Value<[String: String]> {
    Value(dimensions.map { ("\(swift: $0.name)", $0.value) })
  }

  /// As a dashboard takes it: a list of namespace, name, and dimensions with their values (Amazon CloudWatch API Reference,
  /// "Dashboard Body Structure and Syntax"), with options for this metric alone at the end.
  func shown(_ options: Structure? = nil) -> Structure {
    let words =
      [.value(namespace), .value(Value<String>(text: name))]
      + dimensions.flatMap { [.value(Value<String>(text: $0.name)), .value($0.value)] as [Structure] }
    return .list(words + (options.map { [$0] } ?? []))
  }
}
