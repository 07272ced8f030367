/// Carries a plan out, so that at any moment every file is as it was or as it should be.
///
/// First all new contents are written to temporary files beside the old ones. That takes nearly all of the time and can
/// fail for want of space or permission; then everything is taken back and the tree is as it was. After that the temporary
/// files are renamed, one quick call each.
struct Transaction {
  private let plan: Plan
  private let fileSystem: any FileSystem
  private var madeFolders: [String] = []
  private var staged: [String] = []

  /// What failed, and what was done nevertheless.
  struct Outcome {
    /// What failed before any file was changed; then none was.
    var refusals: [SystemFailure] = []
    /// What failed while files were changed.
    var failures: [SystemFailure] = []
  }

  private init(_ plan: Plan, on fileSystem: any FileSystem) {
    self.plan = plan
    self.fileSystem = fileSystem
  }

  /// Carries out a plan that has no problems.
  static func carryOut(_ plan: Plan, on fileSystem: any FileSystem) -> Outcome {
    var transaction = Transaction(plan, on: fileSystem)
    for path in plan.leftovers { try? fileSystem.removeFile(at: path) }
    let refusals = transaction.stage()
    if !refusals.isEmpty {
      transaction.takeBack()
      return Outcome(refusals: refusals)
    }
    return Outcome(failures: transaction.commit())
  }

  /// Writes all that is new beside the old.
  private mutating func stage() -> [SystemFailure] {
    do throws(SystemFailure) {
      if plan.manifest.isNeededBefore { try replaceManifest(plan.manifest.interim) }
    } catch {
      return [error]
    }
    var failures: [SystemFailure] = []
    var lost: Set<String> = []
    for folder in plan.newFolders {
      if lost.contains(PathRule.folder(of: folder)) {
        lost.insert(folder)
        continue
      }
      do throws(SystemFailure) {
        try fileSystem.makeFolder(at: folder)
        madeFolders.append(folder)
      } catch {
        failures.append(error)
        if error.concernsAll { return failures }
        lost.insert(folder)
      }
    }
    for step in plan.steps where !lost.contains(PathRule.folder(of: step.path)) {
      guard let after = step.newFile else { continue }
      do throws(SystemFailure) {
        try write(after.bytes, after.permissions, beside: step.path)
      } catch {
        failures.append(error)
        if error.concernsAll { return failures }
        // The other files of the folder would only say it again.
        lost.insert(PathRule.folder(of: step.path))
      }
    }
    guard failures.isEmpty, plan.manifest.isNeededAfter, let final = plan.manifest.final else { return failures }
    do throws(SystemFailure) {
      try write(final, .usual(executable: false), beside: Manifest.path)
    } catch {
      failures.append(error)
    }
    return failures
  }

  /// Leaves the tree as it was. What fails here is left to the next run.
  private func takeBack() {
    for path in staged { try? fileSystem.removeFile(at: TemporaryFile.path(for: path)) }
    for folder in madeFolders.reversed() { try? fileSystem.removeFolder(at: folder) }
    guard plan.manifest.isNeededBefore else { return }
    if let before = plan.manifest.before {
      var copy = self
      try? copy.replaceManifest(before)
    } else {
      try? fileSystem.removeFile(at: Manifest.path)
    }
  }

  /// Puts the new in the place of the old.
  private func commit() -> [SystemFailure] {
    var failures: [SystemFailure] = []
    for step in plan.steps {
      do throws(SystemFailure) {
        switch step.action {
        case .keep, .release, .refuse: break
        case .create, .replace: try fileSystem.move(TemporaryFile.path(for: step.path), to: step.path)
        case .setPermissions: try fileSystem.setPermissions(of: step.path, step.permissionBits)
        case .remove: try fileSystem.removeFile(at: step.path)
        }
      } catch {
        failures.append(error)
        if step.newFile != nil { try? fileSystem.removeFile(at: TemporaryFile.path(for: step.path)) }
      }
    }
    removeEmptyFolders()
    guard plan.manifest.isNeededAfter else { return failures }
    let temporary = TemporaryFile.path(for: Manifest.path)
    do throws(SystemFailure) {
      switch (plan.manifest.final, failures.isEmpty) {
      case (nil, true): try fileSystem.removeFile(at: Manifest.path)
      case (_?, true): try fileSystem.move(temporary, to: Manifest.path)
      // What could not be removed stays listed, so that the next run tries again.
      case (nil, false): break
      case (_?, false): try fileSystem.removeFile(at: temporary)
      }
    } catch {
      failures.append(error)
      try? fileSystem.removeFile(at: temporary)
    }
    return failures
  }

  /// Removes the folders that held files of ours and hold nothing now.
  private func removeEmptyFolders() {
    var folders: Set<String> = []
    for step in plan.steps where step.action == .remove || step.action == .release {
      folders.formUnion(PathRule.folders(above: step.path))
    }
    // The inner ones come first this way.
    for folder in folders.sorted(by: >) { try? fileSystem.removeFolder(at: folder) }
  }

  private mutating func replaceManifest(_ bytes: [UInt8]) throws(SystemFailure) {
    try write(bytes, .usual(executable: false), beside: Manifest.path)
    try fileSystem.move(TemporaryFile.path(for: Manifest.path), to: Manifest.path)
    staged.removeLast()
  }

  private mutating func write(
    _ bytes: [UInt8], _ permissions: Permissions, beside path: String
  ) throws(SystemFailure) {
    do throws(SystemFailure) {
      try fileSystem.createFile(at: TemporaryFile.path(for: path), bytes, permissions)
      staged.append(path)
    } catch {
      // People know the file, not what is written beside it.
      throw SystemFailure(operation: error.operation, path: path, code: error.code)
    }
  }
}

extension Plan.Step {
  /// The file to be written, if the step writes one.
  fileprivate var newFile: (bytes: [UInt8], permissions: Permissions)? {
    guard action == .create || action == .replace, let after else { return nil }
    guard before != nil else { return (after.bytes, .usual(executable: after.isExecutable)) }
    return (after.bytes, .exactly(permissionBits))
  }

  /// The permission bits of a file that is there and stays or is replaced.
  fileprivate var permissionBits: UInt32 {
    Permissions.bits(before?.permissions ?? 0o644, executable: after?.isExecutable ?? false)
  }
}
