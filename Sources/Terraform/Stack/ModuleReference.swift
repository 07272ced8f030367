import HCL

/// What the page of a called module says: what it makes, what it takes and gives, and how it is called.
public struct ModuleReference: Sendable {
  /// The folder's name: `vpc`.
  public let name: String
  /// The name of the type in Swift: `VPC`.
  public let typeName: String
  /// A place in the Swift file that declares the type, where it declares anything.
  public let location: SourceLocation?
  /// What it makes, in the order of the types.
  public let made: [Block]
  /// What it reads or borrows: data sources, then ephemeral resources.
  public let read: [Block]
  /// The files beside its HCL.
  public let files: [String]
  /// Its variables, in the order declared.
  public let inputs: [Input]
  /// Its outputs, in the order declared.
  public let outputs: [Output]
  /// The first call of it.
  public let call: Call

  /// A block that makes or reads something.
  public struct Block: Hashable, Sendable {
    /// The address in the module.
    public let address: String
    /// How many there are, as Terraform writes it: `count = 2`; `nil` for one.
    public let repetition: String?
  }

  /// A variable.
  public struct Input: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its type, on one line of HCL.
    public let type: String
    /// Its default, on one line of HCL; `nil` where it has to be given.
    public let defaultValue: String?
    /// What it is.
    public let description: String
  }

  /// An output.
  public struct Output: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// What it is.
    public let description: String
  }

  /// A call of the module.
  public struct Call: Sendable {
    /// Where the handle is declared.
    public let declaration: SourceLocation
    /// Where the call is defined.
    public let definition: SourceLocation
    /// The `module` block.
    public let text: String
  }

  init(_ model: ModuleModel, calledAs call: ModuleCallBlock, source: String) {
    name = model.name
    typeName = model.typeName
    location = model.variables.first?.location ?? model.outputs.first?.location ?? model.handles.first?.location
    func blocks(_ mode: ResourceMode) -> [Block] {
      model.resources.filter { $0.mode == mode }
        .sorted { ($0.address.type, $0.address.name) < ($1.address.type, $1.address.name) }
        .map { Block(address: $0.address.description, repetition: $0.repetition?.text) }
    }
    made = blocks(.managed)
    read = blocks(.data) + blocks(.ephemeral)
    files = model.files.filter { $0.verbatim != nil }.map(\.name)
    inputs = model.variables.map { variable in
      Input(
        name: variable.name, type: variable.type.expression.renderedOnOneLine(),
        defaultValue: variable.defaultValue?.expression.renderedOnOneLine(), description: variable.description)
    }
    outputs = model.outputs.map { Output(name: $0.name, description: $0.description) }
    self.call = Call(
      declaration: call.handle.location, definition: call.location,
      text: Body([.block(call.lowered(source: source))]).rendered())
  }
}

extension Configuration {
  /// What the pages of the modules say, by name.
  public var references: [ModuleReference] { stack.references }
}

extension Stack {
  /// Each called module with its first call.
  fileprivate var references: [ModuleReference] {
    var seen: Set<String> = []
    var references: [ModuleReference] = []
    for caller in [root] + modules {
      for call in caller.moduleCalls where seen.insert(call.called.name).inserted {
        references.append(ModuleReference(self[call], calledAs: call, source: caller.source(of: call)))
      }
    }
    return references.sorted { $0.name < $1.name }
  }
}

extension Repetition {
  /// `count = 2`
  fileprivate var text: String { "\(attribute.name) = \(attribute.value.renderedOnOneLine())" }
}
