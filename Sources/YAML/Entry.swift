extension YAML {
  /// A key of a mapping, with its value.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: YAML
    /// What is said about both.
    var remarks: Remarks

    /// `key: value`, below a comment, and with another one behind it.
    ///
    /// A comment may have several lines, a note has one; both are written after `#`.
    public static func entry(_ key: String, _ value: YAML, comment: String? = nil, note: String? = nil) -> Entry {
      Entry(key: key, value: value, remarks: Remarks(comment: comment, note: note))
    }

    /// The entry, with a blank line above it unless it comes first.
    public func afterBlankLine() -> Entry {
      var copy = self
      copy.remarks.followsBlankLine = true
      return copy
    }
  }

  /// An item of a sequence.
  public struct Item: Hashable, Sendable {
    /// The node.
    public let value: YAML
    /// What is said about it.
    var remarks: Remarks

    /// `- value`, below a comment, and with another one behind it.
    ///
    /// A comment may have several lines, a note has one; both are written after `#`.
    public static func item(_ value: YAML, comment: String? = nil, note: String? = nil) -> Item {
      Item(value: value, remarks: Remarks(comment: comment, note: note))
    }

    /// The item, with a blank line above it unless it comes first.
    public func afterBlankLine() -> Item {
      var copy = self
      copy.remarks.followsBlankLine = true
      return copy
    }
  }

  /// What stands around a node without being part of it.
  struct Remarks: Hashable, Sendable {
    var comment: String?
    var note: String?
    var followsBlankLine = false
  }
}
