extension DefaultStringInterpolation {
  /// Warns that an HCL value has no text yet: in a Swift string it would show its inside.
  ///
  /// It is deprecated and not unavailable, for the compiler would pass over an unavailable one without a word.
  @available(*, deprecated, message: "an HCL value has no text until Terraform runs: make the literal a Value<String>")
  public mutating func appendInterpolation<Type>(_ value: Value<Type>) {
    appendInterpolation(String(describing: value.expression))
  }
}
