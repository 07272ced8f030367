import Terraform

extension Samples {
  static let forCases: [ExpressionCase] = [
    ExpressionCase(zones.map("zone") { upper($0) }, "[for zone in var.zones : upper(zone)]", gives: #"["A","B","C"]"#),
    ExpressionCase(
      zones.map("zone", where: { $0 != "b" }) { upper($0) }, #"[for zone in var.zones : upper(zone) if zone != "b"]"#,
      gives: #"["A","C"]"#),
    ExpressionCase(
      zones.map("index", "zone") { index, zone in "\(zone)\(index)" },
      #"[for index, zone in var.zones : "${zone}${index}"]"#,
      gives: #"["a0","b1","c2"]"#),
    ExpressionCase(
      sizes.map("name", "size", where: { $1 > 1 }) { name, size in name },
      "[for name, size in var.sizes : name if size > 1]", gives: #"["api"]"#),
    ExpressionCase(sizes.map("size") { $0 * 2 }, "[for size in var.sizes : size * 2]", gives: "[4,2]"),
    ExpressionCase(
      zoneSet.map("zone") { "zone-\($0)" }, #"[for zone in var.zone_set : "zone-${zone}"]"#,
      gives: #"["zone-a","zone-b"]"#),
    ExpressionCase(
      zoneSet.map("key", "zone") { key, zone in "\(key)\(zone)" },
      #"[for key, zone in var.zone_set : "${key}${zone}"]"#,
      gives: #"["aa","bb"]"#),
    ExpressionCase(
      flatten(members.map("name", "list") { name, list in list.map("item") { "\(name)-\($0)" } }),
      #"flatten([for name, list in var.members : [for item in list : "${name}-${item}"]])"#,
      gives: #"["x-1","x-2","y-2"]"#),
    ExpressionCase(
      zones.filter("zone") { $0 != "b" }, #"[for zone in var.zones : zone if zone != "b"]"#, gives: #"["a","c"]"#),
    ExpressionCase(
      zones.filter("index", "zone") { index, _ in index < 2 }, "[for index, zone in var.zones : zone if index < 2]",
      gives: #"["a","b"]"#),
    ExpressionCase(
      zoneSet.filter("zone") { $0 != "b" }, #"[for zone in var.zone_set : zone if zone != "b"]"#, gives: #"["a"]"#),
    ExpressionCase(
      sizes.filter("name", "size") { _, size in size > 1 },
      "{ for name, size in var.sizes : name => size if size > 1 }", gives: #"{"api":2}"#),
    ExpressionCase(
      services.toMap("service") { ($0.name, $0.port) },
      "{ for service in var.services : service.name => service.port }",
      gives: #"{"api":80,"web":443}"#),
    ExpressionCase(
      services.toMap("service", where: { $0.port > 80 }) { ("\($0.name)-port", $0.port) },
      #"{ for service in var.services : "${service.name}-port" => service.port if service.port > 80 }"#,
      gives: #"{"web-port":443}"#),
    ExpressionCase(
      sizes.toMap("name", "size") { (upper($0), $1 + 1) }, "{ for name, size in var.sizes : upper(name) => size + 1 }",
      gives: #"{"API":3,"WEB":2}"#),
    ExpressionCase(
      zones.toMap("index", "zone") { index, zone in (zone, index) }, "{ for index, zone in var.zones : zone => index }",
      gives: #"{"a":0,"b":1,"c":2}"#),
    ExpressionCase(
      services.grouped("service", where: { $0.port > 0 }) { (substr($0.name, offset: 0, length: 1), $0.port) },
      "{ for service in var.services : substr(service.name, 0, 1) => service.port... if service.port > 0 }",
      gives: #"{"a":[80],"w":[443]}"#),
    ExpressionCase(
      sizes.grouped("name", "size") { name, size in ((size > 1).then("large", else: "small"), name) },
      #"{ for name, size in var.sizes : size > 1 ? "large" : "small" => name... }"#,
      gives: #"{"large":["api"],"small":["web"]}"#),
  ]
}
