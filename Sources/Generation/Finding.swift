/// One way in which a file on the disk is not as the Swift says.
public struct Finding: Hashable, Sendable {
  /// The ways, each with a remedy of its own.
  public enum Kind: String, Hashable, Sendable {
    /// As morket-gen wrote it, but the Swift gives something else now.
    case stale
    /// Changed since morket-gen wrote it.
    case edited
    /// Not there.
    case missing
    /// As morket-gen wrote it, but no longer generated.
    case orphaned
    /// Somebody else's, and in the way of a generated file.
    case foreign
    /// Not to be judged, because it cannot be read.
    case unreadable
  }

  /// Which way it is.
  public var kind: Kind
  /// Path below the output folder.
  public var path: String
  /// What is the matter.
  public var what: String
  /// Why it matters.
  public var why: String
  /// What to do about it.
  public var remedy: String

  /// The finding as one error.
  public var diagnostic: Diagnostic {
    Diagnostic(file: path, what: what, why: why, remedy: remedy)
  }
}

extension Finding {
  static func stale(_ path: String, command: String) -> Finding {
    Finding(
      kind: .stale, path: path, what: "stale", why: "the Swift gives other contents now", remedy: "run `\(command)`")
  }

  static func stalePermissions(_ path: String, executable: Bool, command: String) -> Finding {
    Finding(
      kind: .stale, path: path, what: "stale",
      why: "it is to be \(executable ? "executable and is not" : "not executable and is")", remedy: "run `\(command)`")
  }

  static func missing(_ path: String, command: String) -> Finding {
    Finding(kind: .missing, path: path, what: "missing", why: "the Swift gives this file", remedy: "run `\(command)`")
  }

  static func orphaned(_ path: String, command: String) -> Finding {
    Finding(
      kind: .orphaned, path: path, what: "orphaned", why: "the Swift no longer gives this file",
      remedy: "run `\(command)` to remove it")
  }

  static func leftover(_ path: String, command: String) -> Finding {
    Finding(
      kind: .orphaned, path: path, what: "orphaned", why: "an interrupted run left this temporary file",
      remedy: "run `\(command)` to remove it")
  }

  static func edited(_ path: String, source: String, command: String) -> Finding {
    Finding(
      kind: .edited, path: path, what: "edited by hand", why: "writing the file again would lose the edit",
      remedy: "move the edit into the \(source == "Swift" ? source : "Swift (\(source))"), "
        + "or overwrite the file with `\(command) --force`")
  }

  static func editedOrphan(_ path: String, hasHeader: Bool, command: String) -> Finding {
    Finding(
      kind: .edited, path: path, what: "edited by hand, and no longer generated",
      why: "removing the file would lose the edit",
      remedy: "\(hasHeader ? "delete its header line to keep it as your own" : "move it to keep it as your own"), "
        + "or remove it with `\(command) --force`")
  }

  static func foreign(_ path: String, needsHeader: Bool, command: String) -> Finding {
    Finding(
      kind: .foreign, path: path, what: "foreign, and in the way of a generated file",
      why: needsHeader ? "it has no header of morket-gen" : "it is not among the files that morket-gen owns",
      remedy: "move it, or overwrite it with `\(command) --force`")
  }

  static func foreignLink(_ path: String, command: String) -> Finding {
    Finding(
      kind: .foreign, path: path, what: "a symbolic link, and in the way of a generated file",
      why: "nothing is written through links", remedy: "move it, or replace it with `\(command) --force`")
  }

  static func foreignFolder(_ path: String) -> Finding {
    Finding(
      kind: .foreign, path: path, what: "a folder, and in the way of a generated file",
      why: "what is in it may be somebody's work", remedy: "move or delete it")
  }

  static func special(_ path: String) -> Finding {
    Finding(
      kind: .foreign, path: path, what: "a device, socket or pipe, and in the way of a generated file",
      why: "somebody else made it", remedy: "move or delete it")
  }

  static func fileForFolder(_ path: String) -> Finding {
    Finding(
      kind: .foreign, path: path, what: "a file, and in the way of a folder of generated files",
      why: "there cannot be both", remedy: "move or delete it")
  }

  static func linkForFolder(_ path: String) -> Finding {
    Finding(
      kind: .foreign, path: path, what: "a symbolic link, and in the way of a folder of generated files",
      why: "nothing is written through links", remedy: "replace the link by a folder")
  }

  static func linkForManifest(_ path: String) -> Finding {
    Finding(
      kind: .foreign, path: path, what: "a symbolic link, and in the way of the list of owned files",
      why: "nothing is written through links", remedy: "replace the link by the file that it names")
  }

  static func unreadable(_ failure: SystemFailure) -> Finding {
    Finding(
      kind: .unreadable, path: failure.path, what: failure.description,
      why: "nobody can tell whether it was edited", remedy: failure.remedy)
  }
}
