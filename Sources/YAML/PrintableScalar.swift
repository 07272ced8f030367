extension Unicode.Scalar {
  /// Whether it stands for itself everywhere, and is seen.
  ///
  /// What YAML 1.1 takes for the end of a line (U+0085, U+2028, U+2029), what changes how text runs, what has no width and the
  /// byte order mark do not. A table rather than the properties of characters, which change with the version of Swift.
  ///
  /// Source: YAML 1.2.2, 5.1; YAML 1.1, 4.1.4.
  var isPlainlyPrintable: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE_0000...0xE_0FFF: false
    case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
