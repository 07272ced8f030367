/// Turns the harvested lists into enumerations with names.
///
/// A list that the same attribute has in several types becomes one shared enumeration (`AWS.StorageClass`); any other
/// is nested in its type (`AWS.FlowLog.TrafficType`).
struct EnumerationPlanner {
  /// One attribute with a list.
  struct Place {
    let type: TypeKey
    let path: String
    let values: EnumerationModel.Values
    /// Whether the provider takes other values too.
    let isPartial: Bool

    var name: String { path.split(separator: ".").last.map(String.init) ?? path }
    var block: String? { path.split(separator: ".").dropLast().last.map(String.init) }
    var address: String { "\(type.key):\(path)" }
  }

  private struct Group: Hashable {
    let name: String
    let values: String
    let isPartial: Bool
  }

  private var overlay: Overlay
  private let swiftNames: [TypeKey: String]
  /// Names taken by nested structs, by type.
  private let taken: [TypeKey: Set<String>]
  private(set) var problems: [String] = []
  private(set) var byAddress: [String: EnumerationModel] = [:]

  init(overlay: Overlay, swiftNames: [TypeKey: String], taken: [TypeKey: Set<String>]) {
    self.overlay = overlay
    self.swiftNames = swiftNames
    self.taken = taken
  }

  /// The enumerations of `places`, each named once; the overlay comes back with its entries marked as used.
  mutating func plan(_ places: [Place]) -> (all: [EnumerationModel], overlay: Overlay) {
    var names: [(place: Place, name: String)] = []
    let shared = sharedGroups(places)
    for place in places {
      let name: String
      if let given = overlay.enumerationName(place.type, place.path) {
        name = given.hasPrefix("AWS.") ? given : nested(given, place)
      } else if shared.contains(group(place)) {
        name = "AWS." + SwiftName(place.name).upperCamel
      } else {
        name = nested(derivedName(place, among: places), place)
      }
      names.append((place, name))
    }
    var models: [String: EnumerationModel] = [:]
    for (place, name) in names {
      let isOpen = overlay.isOpen(place.type, place.path) || place.isPartial
      if var model = models[name] {
        if model.values != place.values || model.isOpen != isOpen {
          problems.append(
            "enumerations: '\(name)' would have two meanings, at \(model.attributes[0]) and \(place.address)"
              + " — name one of them in enumerations.names")
        }
        model.attributes.append(place.address)
        models[name] = model
      } else {
        models[name] = EnumerationModel(
          swiftName: String(name.split(separator: ".").last ?? ""), qualifiedName: name, isOpen: isOpen,
          values: place.values, attributes: [place.address], members: members(place, name))
      }
    }
    for (place, name) in names { byAddress[place.address] = models[name] }
    return (models.keys.sorted().compactMap { models[$0] }, overlay)
  }

  /// Groups that stand in several types under a name that no other such group has.
  private func sharedGroups(_ places: [Place]) -> Set<Group> {
    var types: [Group: Set<String>] = [:]
    for place in places { types[group(place), default: []].insert(place.type.key) }
    let wide = types.filter { $0.value.count > 1 }.keys
    let counts = Dictionary(grouping: wide, by: \.name).mapValues(\.count)
    let typeNames = Set(swiftNames.filter { $0.key.mode == .managed }.values)
    return Set(
      wide.filter {
        let swift = SwiftName($0.name).upperCamel
        return counts[$0.name] == 1 && !Self.unfit.contains(swift) && !typeNames.contains(swift)
      })
  }

  private func derivedName(_ place: Place, among places: [Place]) -> String {
    let groups = Set(places.filter { $0.type == place.type && $0.name == place.name }.map(group))
    let plain = SwiftName(place.name).upperCamel
    let isFree = groups.count == 1 && !Self.unfit.contains(plain) && taken[place.type]?.contains(plain) != true
    if isFree { return plain }
    guard let block = place.block else { return (swiftNames[place.type] ?? "") + plain }
    return SwiftName(block).upperCamel + plain
  }

  private func nested(_ name: String, _ place: Place) -> String {
    "\(place.type.mode.namespace).\(swiftNames[place.type] ?? "").\(name)"
  }

  private func group(_ place: Place) -> Group {
    Group(name: place.name, values: "\(place.values)", isPartial: place.isPartial)
  }

  private mutating func members(_ place: Place, _ name: String) -> [EnumerationModel.Member] {
    guard case .strings(let values) = place.values else { return [] }
    var seen: [String: String] = [:]
    var members: [EnumerationModel.Member] = []
    for value in values where !value.isEmpty {
      let member = overlay.manifest.enumerations.values[value] ?? memberName(value)
      if let other = seen[member] {
        problems.append(
          "enumerations: \(name): '\(other)' and '\(value)' would both be '\(member)' — name one in enumerations.values"
        )
      }
      seen[member] = value
      members.append(.init(swiftName: member, value: value))
    }
    return members
  }

  /// Swift keeps `X.Type` and `X.Protocol` for itself; the others would hide what the generated code uses.
  private static let unfit: Set<String> = [
    "Type", "Protocol", "Self", "Any", "Name", "ID", "ARN", "JSON", "Value", "Schema", "Handle", "Region", "Port",
  ]
}
