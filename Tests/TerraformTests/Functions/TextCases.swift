import Terraform

extension Samples {
  static let textCases: [ExpressionCase] = [
    ExpressionCase(chomp("a\n"), #"chomp("a\n")"#, gives: #""a""#),
    ExpressionCase(endswith(title, "world"), #"endswith(var.title, "world")"#, gives: "true"),
    ExpressionCase(
      format("%s-%02d-%s", title, count, "x"), #"format("%s-%02d-%s", var.title, var.count_of_tasks, "x")"#,
      gives: #""hello world-07-x""#),
    ExpressionCase(format("%d %v %v", 3, true, 1.5), #"format("%d %v %v", 3, true, 1.5)"#, gives: #""3 true 1.5""#),
    ExpressionCase(
      formatlist("%s:%d", zones, low), #"formatlist("%s:%d", var.zones, var.low)"#, gives: #"["a:2","b:2","c:2"]"#),
    ExpressionCase(indent(2, "a\nb"), #"indent(2, "a\nb")"#, gives: #""a\n  b""#),
    ExpressionCase(join("-", zones), #"join("-", var.zones)"#, gives: #""a-b-c""#),
    ExpressionCase(join("-", zoneSet), #"join("-", var.zone_set)"#, gives: #""a-b""#),
    ExpressionCase(join("-", [title, "x"]), #"join("-", [var.title, "x"])"#, gives: #""hello world-x""#),
    ExpressionCase(lower("ABC"), #"lower("ABC")"#, gives: #""abc""#),
    ExpressionCase(replace(title, "world", "you"), #"replace(var.title, "world", "you")"#, gives: #""hello you""#),
    ExpressionCase(split(" ", title), #"split(" ", var.title)"#, gives: #"["hello","world"]"#),
    ExpressionCase(startswith(title, "hello"), #"startswith(var.title, "hello")"#, gives: "true"),
    ExpressionCase(strcontains(title, "lo wo"), #"strcontains(var.title, "lo wo")"#, gives: "true"),
    ExpressionCase(strrev(title), "strrev(var.title)", gives: #""dlrow olleh""#),
    ExpressionCase(substr(title, offset: 6, length: 2), "substr(var.title, 6, 2)", gives: #""wo""#),
    ExpressionCase(Terraform.title(title), "title(var.title)", gives: #""Hello World""#),
    ExpressionCase(trim("xaxx", "x"), #"trim("xaxx", "x")"#, gives: #""a""#),
    ExpressionCase(trimprefix(title, "hello "), #"trimprefix(var.title, "hello ")"#, gives: #""world""#),
    ExpressionCase(trimspace(" a "), #"trimspace(" a ")"#, gives: #""a""#),
    ExpressionCase(trimsuffix(title, " world"), #"trimsuffix(var.title, " world")"#, gives: #""hello""#),
    ExpressionCase(upper(title), "upper(var.title)", gives: #""HELLO WORLD""#),
    ExpressionCase(regex("[a-z]+", title), #"regex("[a-z]+", var.title)"#, gives: #""hello""#),
    ExpressionCase(
      regex(groups: "(h)(.)", title), #"regex("(h)(.)", var.title)"#, gives: #"["h","e"]"#),
    ExpressionCase(
      regex(namedGroups: "(?P<first>h)(?P<second>.)", title), #"regex("(?P<first>h)(?P<second>.)", var.title)"#,
      gives: #"{"first":"h","second":"e"}"#),
    ExpressionCase(regexall("o.?", title), #"regexall("o.?", var.title)"#, gives: #"["o ","or"]"#),
    ExpressionCase(
      regexall(groups: "(o)(.)", title), #"regexall("(o)(.)", var.title)"#, gives: #"[["o"," "],["o","r"]]"#),
    ExpressionCase(
      regexall(namedGroups: "(?P<x>o)", title), #"regexall("(?P<x>o)", var.title)"#,
      gives: #"[{"x":"o"},{"x":"o"}]"#),
  ]
}
