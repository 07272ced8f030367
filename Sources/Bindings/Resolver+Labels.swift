/// The order of the labels of a definition.
extension Resolver {
  /// The required arguments: names first, then references, the rest, and JSON last; the manifest may say otherwise.
  mutating func labels(_ model: BlockModel, _ key: TypeKey) -> [KeyModel] {
    let required = model.keys.filter(\.isRequired)
    if let order = overlay.labels(key, model.path) {
      let given = order.compactMap { name in required.first { $0.terraformName == name } }
      if given.count != required.count || order.count != required.count {
        let names = required.map(\.terraformName).joined(separator: ", ")
        problems.append("bindings.json: labels: \(key.key): \(model.path): the required arguments are \(names)")
      }
      return given
    }
    func rank(_ key: KeyModel) -> Int {
      if key.terraformName == "name" || key.type.hasPrefix("Name<") && key.terraformName.hasSuffix("name") { return 0 }
      if key.terraformName.hasSuffix("_name") || key.terraformName.hasSuffix("_identifier") { return 0 }
      if ["ID<", "ARN<", "Name<", "[ID<", "[ARN<"].contains(where: key.type.hasPrefix) { return 1 }
      return key.type == "JSON" ? 3 : 2
    }
    return required.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }
}
