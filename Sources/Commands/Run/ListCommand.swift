import Generation
import Terraform

/// `morket-gen list`: shows what is defined, and where.
struct ListCommand {
  private let command: ParsedCommand
  private let session: Session

  init(_ command: ParsedCommand, _ session: Session) {
    self.command = command
    self.session = session
  }

  /// Shows the modules, or what was asked for of them.
  func run(_ tree: TerraformTree, _ beside: CompanionTree) -> ExitCode {
    let modules = tree.inventory.modules + (tree.inventory.bootstrap.map { [$0] } ?? [])
    if command.has(.raw) {
      say(modules.flatMap(\.rawUses).map(rawUse), none: "nothing is written past the bindings")
    } else if command.has(.skips) {
      say(modules.flatMap(\.skips).map(skip), none: "no scanner check is skipped")
    } else if command.has(.secrets) {
      say(modules.flatMap(\.secrets).map(secret), none: "no secret is kept in the state")
    } else if command.has(.waivers) {
      say(modules.flatMap(\.waivers).map(waiver), none: "no rule is waived")
    } else {
      let bootstrap = tree.inventory.bootstrap.map { text(of: $0, in: [TerraformTree.bootstrap], tree) }
      let others = tree.inventory.modules.map { module in
        let isRoot = module.name == tree.inventory.modules.first?.name
        return text(
          of: module, in: isRoot ? tree.environmentFolders : ["\(TerraformTree.modules)/\(module.name)"], tree)
      }
      let texts = others + (bootstrap.map { [$0] } ?? []) + beside.listing(session.style)
      session.say(texts.joined(separator: "\n"))
    }
    return .done
  }

  private func text(of module: ModuleInventory, in folders: [String], _ tree: TerraformTree) -> String {
    let count = module.resources.count.counted("resource")
    var text = "\(session.style.paint(module.name, .bold)): \(count)\n"
    for folder in folders {
      let files = tree.files.map(\.file).filter { $0.group == folder }.map { $0.path.dropFirst(folder.count + 1) }
      text += "  \(folder): \(files.joined(separator: ", "))\n"
    }
    let width = module.resources.map(\.address.count).max() ?? 0
    for resource in module.resources {
      let gap = String(repeating: " ", count: width - resource.address.count)
      let place = place(resource.location.file, resource.location.line)
      text += "  \(session.style.paint(resource.address, .cyan))\(gap)  \(place)\n"
    }
    return text
  }

  private func rawUse(_ item: InventoryItem) -> String {
    let path = item.detail.split(separator: ".").map { PathStep(name: String($0)) }
    let span = PlaceFinder(session.sources).span(of: path, at: item.location)
    return "\(place(span.file, span.line)): \(item.address): \(item.detail)\n"
  }

  private func skip(_ item: InventoryItem) -> String {
    let directive = item.detail.split(separator: "=", maxSplits: 1).last ?? ""
    let parts = directive.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let line = session.sources.outline(at: item.location).line(ofModifier: "skip", parts.first ?? "")
    let place = place(item.location.file, line ?? item.location.line)
    return "\(place): \(item.address): \(parts.joined(separator: ": "))\n"
  }

  private func secret(_ item: InventoryItem) -> String {
    let parts = item.detail.split(separator: ": ", maxSplits: 1).map(String.init)
    let line = session.sources.outline(at: item.location).line(ofModifier: "keepsInState", parts.last ?? "")
    return "\(place(item.location.file, line ?? item.location.line)): \(item.address): \(item.detail)\n"
  }

  private func waiver(_ item: InventoryItem) -> String {
    "\(place(item.location.file, item.location.line)): \(item.address): \(item.detail)\n"
  }

  private func say(_ lines: [String], none: String) {
    session.say(lines.isEmpty ? "\(none)\n" : lines.joined())
  }

  private func place(_ file: String, _ line: Int) -> String {
    "\(session.sources.shown(file)):\(line)"
  }
}
