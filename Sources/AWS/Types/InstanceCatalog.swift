import Terraform

/// The instance classes of a service: its families, and the sizes that each comes in.
///
/// A family that is not in the catalog may be newer than it, so only its form is checked; a size that a known family
/// does not have is refused.
struct InstanceCatalog: Sendable {
  /// What a class is called in texts, for example `class of Aurora PostgreSQL`.
  let noun: String
  /// A class that exists, to show the form.
  let example: String
  /// What stands before the family, for example `db.`.
  var prefix = ""
  /// What stands after the size, for example `.search`.
  var suffix = ""
  /// Classes that have no size, for example `db.serverless`.
  var sizeless: [String] = []
  /// The families, each with its sizes from small to large.
  let families: [InstanceFamily]

  /// Every class of the catalog.
  var values: [String] {
    families.flatMap { family in family.sizes.map { name(family.name, $0) } } + sizeless
  }

  /// Says what is wrong with a class.
  func fault(in literal: String) -> LiteralFault? {
    if sizeless.contains(literal) { return nil }
    guard let (family, size) = parts(of: literal) else {
      return LiteralFault(
        literal, what: "\"\(literal)\" is no \(noun)",
        why: "it reads \(prefix)family.size\(suffix)",
        remedy: nearMiss(to: literal, among: values).map { "did you mean \"\($0)\"?" } ?? "write it like \(example)")
    }
    guard let known = families.first(where: { $0.name == family }), !known.sizes.contains(size) else { return nil }
    let sameSize = families.filter { $0.sizes.contains(size) }.map { name($0.name, size) }
    return LiteralFault(
      literal, what: "\"\(literal)\" does not exist",
      why: "as a \(noun), \(prefix)\(family) comes in \(known.sizes.joined(separator: ", "))",
      remedy: sameSize.isEmpty
        ? "use one of these sizes" : "use one of these sizes, or \(sameSize.joined(separator: ", "))")
  }

  private func name(_ family: String, _ size: String) -> String { "\(prefix)\(family).\(size)\(suffix)" }

  private func parts(of literal: String) -> (family: String, size: String)? {
    guard literal.hasPrefix(prefix), literal.hasSuffix(suffix), literal.count > prefix.count + suffix.count
    else { return nil }
    let core = literal.dropFirst(prefix.count).dropLast(suffix.count)
    let halves = core.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[0].isLowercaseName, isSize(halves[1]) else { return nil }
    return (String(halves[0]), String(halves[1]))
  }

  private func isSize(_ text: Substring) -> Bool {
    if ["nano", "micro", "small", "medium", "large", "xlarge"].contains(text) { return true }
    return text.hasSuffix("xlarge") && text.dropLast("xlarge".count).consists(of: \.isASCIIDigit)
  }
}

/// A family of instance classes.
struct InstanceFamily: Sendable {
  /// The name, for example `r6g`.
  let name: String
  /// The sizes, from small to large.
  let sizes: [String]

  init<Size: CaseIterable & RawRepresentable<String>>(_ name: String, _ sizes: Size.Type) {
    self.name = name
    self.sizes = sizes.allCases.map(\.rawValue)
  }
}
