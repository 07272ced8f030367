public import Generation

/// A tree that takes many forms: from one variant to the next, files and folders come and go, change their contents, and
/// become and cease to be programs.
public enum VariantTree {
  /// The scope that all files lie in.
  public static let scope: Scope = "tree"

  /// More than any variant.
  public static let stride = 1_000_000

  /// The tree of one variant.
  public static func tree(_ variant: Int) -> GeneratedTree {
    let files = (0..<60).filter { ($0 + variant) % 5 != 0 }.map { file($0, variant) }
    return GeneratedTree(files: files, scopes: [scope], command: "tree-writer \(variant)")
  }

  /// One file of a variant. Every third is JSON, which has no header. All values in it are the index times `stride` plus
  /// the variant.
  public static func file(_ index: Int, _ variant: Int) -> GeneratedFile {
    let isJSON = index % 3 == 0
    let folder = "tree/folder\((index / 6 + (index % 7 == 0 ? variant : 0)) % 10)/inner\(index % 2)"
    let values = (0..<80).map { "\"value\($0)\": \(index * stride + variant)" }.joined(separator: ",\n")
    return GeneratedFile(
      "\(folder)/file\(index).\(isJSON ? "json" : "tf")", group: folder, header: isJSON ? .absent : .hash,
      isExecutable: (index + variant) % 4 == 0, contents: "{\n\(values)\n}\n")
  }
}
