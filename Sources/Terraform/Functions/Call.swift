import HCL

extension Value {
  /// `name(argument, …)`; each function of this folder is one use of it.
  static func call<each Argument>(_ name: String, _ arguments: repeat Terraform.Value<each Argument>) -> Self {
    var erased: [ErasedValue] = []
    for argument in repeat each arguments { erased.append(argument.erased) }
    return call(name, erased: erased)
  }

  /// `name(argument, …)` with arguments that Swift holds in an array.
  static func call(_ name: String, erased arguments: [ErasedValue], expandsLastArgument: Bool = false) -> Self {
    Self(
      expression: .call(
        FunctionCall(name, arguments.map { $0.expression }, expandsLastArgument: expandsLastArgument)),
      faults: arguments.flatMap { $0.faults })
  }

  /// `name(list...)`: the elements of a list that only Terraform knows become the arguments.
  static func call<Collection>(_ name: String, expanding list: Terraform.Value<Collection>) -> Self {
    call(name, erased: [list.erased], expandsLastArgument: true)
  }
}
