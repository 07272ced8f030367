import Terraform

extension Samples {
  static let conversionCases: [ExpressionCase] = [
    ExpressionCase(can(tonumber(title)), "can(tonumber(var.title))", gives: "false"),
    ExpressionCase(coalesce(.null, "", title), #"coalesce(null, "", var.title)"#, gives: #""hello world""#),
    ExpressionCase(coalesce(expanding: reverse(roles)), "coalesce(reverse(var.roles)...)", gives: #""web""#),
    ExpressionCase(ephemeralasnull(title), "ephemeralasnull(var.title)", gives: #""hello world""#),
    ExpressionCase(issensitive(secret), "issensitive(var.secret)", gives: "true"),
    ExpressionCase(nonsensitive(secret), "nonsensitive(var.secret)", gives: #""s3cret""#),
    ExpressionCase(issensitive(sensitive(title)), "issensitive(sensitive(var.title))", gives: "true"),
    ExpressionCase(tobool(Value<String>(text: "true")), #"tobool("true")"#, gives: "true"),
    ExpressionCase(tolist(zoneSet), "tolist(var.zone_set)", gives: #"["a","b"]"#),
    ExpressionCase(tolist([low, count]), "tolist([var.low, var.count_of_tasks])", gives: "[2,7]"),
    ExpressionCase(
      tolist(jsondecode(document)["port"]) as Value<[Int]>, #"tolist(jsondecode(var.document)["port"])"#,
      gives: "[80,443]"),
    ExpressionCase(tomap(["a": low]), "tomap({ a = var.low })", gives: #"{"a":2}"#),
    ExpressionCase(
      tomap(jsondecode(document)) as Value<[String: [Int]]>, "tomap(jsondecode(var.document))",
      gives: #"{"port":[80,443]}"#),
    ExpressionCase(tonumber(Value<String>(text: "12")), #"tonumber("12")"#, gives: "12"),
    ExpressionCase(toset(roles), "toset(var.roles)", gives: #"["","web"]"#),
    ExpressionCase(
      toset(jsondecode(document)["port"]) as Value<SetOf<Int>>, #"toset(jsondecode(var.document)["port"])"#,
      gives: "[80,443]"),
    ExpressionCase(tostring(low), "tostring(var.low)", gives: #""2""#),
    ExpressionCase(`try`(tonumber(title), low), "try(tonumber(var.title), var.low)", gives: "2"),
  ]
}
