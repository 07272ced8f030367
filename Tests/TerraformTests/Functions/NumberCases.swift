import Terraform

extension Samples {
  static let numberCases: [ExpressionCase] = [
    ExpressionCase(abs(low - count), "abs(var.low - var.count_of_tasks)", gives: "5"),
    ExpressionCase(ceil(ratio), "ceil(var.ratio)", gives: "3"),
    ExpressionCase(floor(ratio), "floor(var.ratio)", gives: "2"),
    ExpressionCase(log(low + 6, base: 2), "log(var.low + 6, 2)", gives: "3"),
    ExpressionCase(max(low, count, 3), "max(var.low, var.count_of_tasks, 3)", gives: "7"),
    ExpressionCase(max(expanding: ports), "max(var.ports...)", gives: "443"),
    ExpressionCase(min(low, count, 3), "min(var.low, var.count_of_tasks, 3)", gives: "2"),
    ExpressionCase(min(expanding: ports), "min(var.ports...)", gives: "22"),
    ExpressionCase(parseint("ff", base: 16), #"parseint("ff", 16)"#, gives: "255"),
    ExpressionCase(pow(low, 3), "pow(var.low, 3)", gives: "8"),
    ExpressionCase(signum(low - count), "signum(var.low - var.count_of_tasks)", gives: "-1"),
    ExpressionCase(sum(ports), "sum(var.ports)", gives: "545"),
    ExpressionCase(sum(portSet), "sum(var.port_set)", gives: "3"),
  ]
}
