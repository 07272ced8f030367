public import Terraform

/// A key of 32 bytes for a symmetric cipher, as a secret.
public struct SecretKey: ObjectType {
  /// What the key is for.
  @Member("description") public var description: Value<String>
  /// How the bytes are written.
  @Member("encoding") public var encoding: Value<KeyEncoding>

  /// Makes the object.
  public init() {}
}

/// How a key's bytes are written as text.
public enum KeyEncoding: ClosedEnumeration {
  /// The encodings.
  public static var values: [String] { ["hex", "base64"] }
}

extension Value where Type == KeyEncoding {
  /// Hexadecimal digits: 64 for 32 bytes.
  public static var hex: Self { .literal("hex") }
  /// Base64: 44 characters for 32 bytes.
  public static var base64: Self { .literal("base64") }
}
