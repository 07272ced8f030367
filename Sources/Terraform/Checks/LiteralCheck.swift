import HCL

extension ModuleCheck {
  /// Reports the literals that their types refuse, each at the definition that uses it.
  mutating func checkLiterals() {
    for element in model.elements {
      switch element {
      case .resource(let block):
        report(block.repetition?.value.faults ?? [], at: block.location, attribute: block.repetition?.attribute.name)
        report(block.arguments, at: block.location)
        for condition in (block.lifecycle?.preconditions ?? []) + (block.lifecycle?.postconditions ?? []) {
          report(condition, at: block.location)
        }
      case .moduleCall(let call):
        report(call.repetition?.value.faults ?? [], at: call.location, attribute: "for_each")
        report(call.arguments, at: call.location)
      case .provider(let block): report(block.arguments, at: block.location)
      case .local(let binding): report(binding.value.faults, at: binding.location, attribute: nil)
      case .output(let block): report(block.value.faults, at: block.location, attribute: nil)
      case .validation(let validation): report(validation.condition, at: validation.location)
      case .check(let block): for assertion in block.assertions { report(assertion, at: block.location) }
      case .refactoring, .section, .file: break
      }
    }
    for variable in model.variables {
      report(variable.typeFaults + (variable.defaultValue?.faults ?? []), at: variable.location, attribute: nil)
    }
  }

  /// Reports the faults of a block's arguments and of the blocks in it.
  mutating func report(_ arguments: ArgumentEntries, at location: SourceLocation) {
    for attribute in arguments.attributes where !attribute.faults.isEmpty {
      report(attribute.faults, at: location, attribute: attribute.name)
    }
    for block in arguments.blocks {
      if let dynamic = block.dynamic { report(dynamic.collection.faults, at: block.location, attribute: nil) }
      report(block.entries, at: block.location)
    }
  }

  private mutating func report(_ condition: Condition, at location: SourceLocation) {
    report(condition.condition.faults + condition.message.faults, at: location, attribute: nil)
  }

  private mutating func report(_ faults: [LiteralFault], at location: SourceLocation, attribute: String?) {
    for fault in faults {
      report(
        fault.what, why: fault.why, remedy: fault.remedy, at: location, attribute: attribute,
        path: attribute == nil ? [] : fault.path)
    }
  }
}
