/// The keys of a map in lexical order.
public func keys<Mapped>(_ map: Value<[String: Mapped]>) -> Value<[String]> {
  .call("keys", map)
}

/// The value of a key, or a default where the map lacks it.
///
/// Without a default, write `map["key"]`.
public func lookup<Mapped>(
  _ map: Value<[String: Mapped]>, _ key: Value<String>, default value: Value<Mapped>
) -> Value<Mapped> {
  .call("lookup", map, key, value)
}

/// Maps in one; of equal keys the last one wins.
public func merge<Mapped>(_ maps: Value<[String: Mapped]>...) -> Value<[String: Mapped]> {
  .call("merge", erased: maps.map { $0.erased })
}

/// The maps of a list in one: `merge(maps...)`.
public func merge<Mapped>(expanding maps: Value<[[String: Mapped]]>) -> Value<[String: Mapped]> {
  .call("merge", expanding: maps)
}

/// A map whose keys are the elements of the lists of another, and the other way round.
public func transpose(_ map: Value<[String: [String]]>) -> Value<[String: [String]]> {
  .call("transpose", map)
}

/// The values of a map in the order of its keys.
public func values<Mapped>(_ map: Value<[String: Mapped]>) -> Value<[Mapped]> {
  .call("values", map)
}

/// A map of keys and of the values that stand at the same places of a second list.
public func zipmap<Key: StringValue, Mapped>(
  _ keys: Value<[Key]>, _ values: Value<[Mapped]>
) -> Value<[String: Mapped]> {
  .call("zipmap", keys, values)
}
