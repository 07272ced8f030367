/// Says why `bcrypt` is left out.
@available(
  *, unavailable, message: "bcrypt salts at random, so no plan would ever settle: store the hash in a secret instead"
)
public func bcrypt(_ text: Value<String>, cost: Value<Int> = .null) -> Value<String> {
  .null
}

/// Says why `timestamp` is left out.
@available(
  *, unavailable,
  message: "timestamp() is another time in each run, so no plan would ever settle: use plantimestamp() in conditions"
)
public func timestamp() -> Value<String> {
  .null
}

/// Says why `uuid` is left out.
@available(
  *, unavailable, message: "uuid() is random, so no plan would ever settle: use uuidv5(namespace, name) instead"
)
public func uuid() -> Value<String> {
  .null
}
