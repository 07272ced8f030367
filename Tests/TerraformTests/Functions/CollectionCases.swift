import Terraform

extension Samples {
  static let collectionCases: [ExpressionCase] = [
    ExpressionCase(alltrue(flags), "alltrue(var.flags)", gives: "false"),
    ExpressionCase(alltrue([enabled, true]), "alltrue([var.enabled, true])", gives: "true"),
    ExpressionCase(anytrue(flags), "anytrue(var.flags)", gives: "true"),
    ExpressionCase(chunklist(zones, size: 2), "chunklist(var.zones, 2)", gives: #"[["a","b"],["c"]]"#),
    ExpressionCase(
      coalescelist(slice(zones, startIndex: 0, endIndex: 0), roles), "coalescelist(slice(var.zones, 0, 0), var.roles)",
      gives: #"["web","","web"]"#),
    ExpressionCase(compact(roles), "compact(var.roles)", gives: #"["web","web"]"#),
    ExpressionCase(
      concat(zones, ["d", title]), #"concat(var.zones, ["d", var.title])"#, gives: #"["a","b","c","d","hello world"]"#),
    ExpressionCase(concat(expanding: groups), "concat(var.groups...)", gives: #"["a","b","c"]"#),
    ExpressionCase(contains(zones, "b"), #"contains(var.zones, "b")"#, gives: "true"),
    ExpressionCase(contains(zoneSet, "c"), #"contains(var.zone_set, "c")"#, gives: "false"),
    ExpressionCase(distinct(roles), "distinct(var.roles)", gives: #"["web",""]"#),
    ExpressionCase(element(zones, 4), "element(var.zones, 4)", gives: #""b""#),
    ExpressionCase(flatten(groups), "flatten(var.groups)", gives: #"["a","b","c"]"#),
    ExpressionCase(
      flatten([groups, groups]), "flatten([var.groups, var.groups])", gives: #"["a","b","c","a","b","c"]"#),
    ExpressionCase(flatten([zoneSet]), "flatten([var.zone_set])", gives: #"["a","b"]"#),
    ExpressionCase(index(zones, "c"), #"index(var.zones, "c")"#, gives: "2"),
    ExpressionCase(length(zones), "length(var.zones)", gives: "3"),
    ExpressionCase(length(zoneSet), "length(var.zone_set)", gives: "2"),
    ExpressionCase(length(tags), "length(var.tags)", gives: "2"),
    ExpressionCase(length(Samples.title), "length(var.title)", gives: "11"),
    ExpressionCase(zones.count, "length(var.zones)", gives: "3"),
    ExpressionCase(zones.isEmpty, "length(var.zones) == 0", gives: "false"),
    ExpressionCase(
      matchkeys(zones, keys: ports, searchset: [443, 22]), "matchkeys(var.zones, var.ports, [443, 22])",
      gives: #"["b","c"]"#),
    ExpressionCase(one(slice(zones, startIndex: 1, endIndex: 2)), "one(slice(var.zones, 1, 2))", gives: #""b""#),
    ExpressionCase(
      one(setintersection(zoneSet, otherSet)), "one(setintersection(var.zone_set, var.other_set))", gives: #""b""#),
    ExpressionCase(range(low), "range(var.low)", gives: "[0,1]"),
    ExpressionCase(range(low, count), "range(var.low, var.count_of_tasks)", gives: "[2,3,4,5,6]"),
    ExpressionCase(range(low, count, step: 2), "range(var.low, var.count_of_tasks, 2)", gives: "[2,4,6]"),
    ExpressionCase(reverse(zones), "reverse(var.zones)", gives: #"["c","b","a"]"#),
    ExpressionCase(slice(zones, startIndex: 1, endIndex: 3), "slice(var.zones, 1, 3)", gives: #"["b","c"]"#),
    ExpressionCase(sort(roles), "sort(var.roles)", gives: #"["","web","web"]"#),
    ExpressionCase(sort(zoneSet), "sort(var.zone_set)", gives: #"["a","b"]"#),
  ]

  static let mapAndSetCases: [ExpressionCase] = [
    ExpressionCase(keys(tags), "keys(var.tags)", gives: #"["Name","Team"]"#),
    ExpressionCase(values(sizes), "values(var.sizes)", gives: "[2,1]"),
    ExpressionCase(lookup(sizes, "db", default: 9), #"lookup(var.sizes, "db", 9)"#, gives: "9"),
    ExpressionCase(
      merge(tags, ["Name": "x"]), #"merge(var.tags, { Name = "x" })"#, gives: #"{"Name":"x","Team":"core"}"#),
    ExpressionCase(
      merge(expanding: [tags, ["a": "b"]]), #"merge([var.tags, { a = "b" }]...)"#,
      gives: #"{"Name":"api","Team":"core","a":"b"}"#),
    ExpressionCase(transpose(members), "transpose(var.members)", gives: #"{"1":["x"],"2":["x","y"]}"#),
    ExpressionCase(zipmap(zones, ports), "zipmap(var.zones, var.ports)", gives: #"{"a":80,"b":443,"c":22}"#),
    ExpressionCase(
      setintersection(zoneSet, otherSet), "setintersection(var.zone_set, var.other_set)", gives: #"["b"]"#),
    ExpressionCase(setsubtract(zoneSet, otherSet), "setsubtract(var.zone_set, var.other_set)", gives: #"["a"]"#),
    ExpressionCase(setunion(zoneSet, otherSet), "setunion(var.zone_set, var.other_set)", gives: #"["a","b","c"]"#),
    ExpressionCase(
      setproduct(slice(zones, startIndex: 0, endIndex: 2), [low]), "setproduct(slice(var.zones, 0, 2), [var.low])",
      gives: #"[["a",2],["b",2]]"#),
    ExpressionCase(
      setproduct(zoneSet, portSet), "setproduct(var.zone_set, var.port_set)",
      gives: #"[["a",1],["a",2],["b",1],["b",2]]"#),
    ExpressionCase(
      setproduct([low], [count], ports), "setproduct([var.low], [var.count_of_tasks], var.ports)",
      gives: "[[2,7,80],[2,7,443],[2,7,22]]"),
    ExpressionCase(
      setproduct(zones, ports)[1].first(), "setproduct(var.zones, var.ports)[1][0]", gives: #""a""#),
    ExpressionCase(setproduct(zones, ports)[1].second(), "setproduct(var.zones, var.ports)[1][1]", gives: "443"),
  ]
}
