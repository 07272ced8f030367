import HCL

/// What a configuration defines, for `morket-gen list`.
public struct Inventory: Sendable {
  /// The modules, the root (named `root`) first, the others by name.
  public let modules: [ModuleInventory]
  /// The bootstrap, if there is one.
  public let bootstrap: ModuleInventory?

  init(_ stack: Stack, bootstrap: Stack?) {
    self.bootstrap = bootstrap.map { ModuleInventory($0.root, name: "bootstrap", $0) }
    modules =
      [ModuleInventory(stack.root, name: "root", stack)]
      + stack.modules.sorted { $0.name < $1.name }.map { ModuleInventory($0, name: $0.name, stack) }
  }
}

/// What one module defines.
public struct ModuleInventory: Sendable {
  /// The module's name.
  public let name: String
  /// Addresses of the resources, data sources and ephemeral resources, in the order defined.
  public let resources: [InventoryItem]
  /// Arguments and blocks written past the bindings.
  public let rawUses: [InventoryItem]
  /// The checks that scanners are told to pass over.
  public let skips: [InventoryItem]
  /// Sensitive arguments that the state keeps, with the reasons.
  public let secrets: [InventoryItem]
  /// The rules that definitions may break, with the reasons; the place is the waiver's own.
  public let waivers: [InventoryItem]

  init(_ model: ModuleModel, name: String, _ stack: Stack) {
    self.name = name
    let blocks = model.resources
    resources = blocks.map { InventoryItem($0.address.description, "", $0.location) }
    rawUses = blocks.flatMap { block in
      block.arguments.rawNames.map { InventoryItem(block.address.description, $0, block.location) }
    }
    skips = blocks.flatMap { block in
      block.directives.map { InventoryItem(block.address.description, $0.text, block.location) }
    }
    waivers = blocks.flatMap { block in
      block.waivers.map { InventoryItem(block.address.description, "\($0.rule): \($0.reason)", $0.location) }
    }
    secrets = blocks.flatMap { block in
      model.keptSecrets(of: block, in: stack).map {
        InventoryItem(block.address.description, "\($0.path): \(block.keepsInState ?? "")", block.location)
      }
    }
  }
}

/// One line of a listing.
public struct InventoryItem: Sendable {
  /// The address of the block.
  public let address: String
  /// What is listed of it; empty when it is the block itself.
  public let detail: String
  /// Where it is defined.
  public let location: SourceLocation

  init(_ address: String, _ detail: String, _ location: SourceLocation) {
    self.address = address
    self.detail = detail
    self.location = location
  }
}

extension ArgumentEntries {
  /// The names of raw arguments and blocks, with the path of the blocks they stand in.
  fileprivate var rawNames: [String] {
    attributes.filter(\.isRaw).map(\.name)
      + blocks.flatMap { block in
        block.isRaw ? [block.name] : block.entries.rawNames.map { "\(block.name).\($0)" }
      }
  }
}
