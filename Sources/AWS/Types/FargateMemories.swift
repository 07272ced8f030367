extension FargateSize {
  /// The memory that goes with 256 CPU units.
  public enum Memory256: Int, CaseIterable, Sendable {
    /// The amount that the name says, in MiB or GiB.
    case mib512 = 512, gib1 = 1024, gib2 = 2048
  }

  /// The memory that goes with 512 CPU units.
  public enum Memory512: Int, CaseIterable, Sendable {
    /// The amount that the name says, in MiB or GiB.
    case gib1 = 1024, gib2 = 2048, gib3 = 3072, gib4 = 4096
  }

  /// The memory that goes with 1024 CPU units.
  public enum Memory1024: Int, CaseIterable, Sendable {
    /// The amount that the name says, in MiB or GiB.
    case gib2 = 2048, gib3 = 3072, gib4 = 4096, gib5 = 5120, gib6 = 6144, gib7 = 7168, gib8 = 8192
  }

  /// The memory that goes with 2048 CPU units.
  public enum Memory2048: Int, CaseIterable, Sendable {
    /// The amount that the name says, in MiB or GiB.
    case gib4 = 4096, gib5 = 5120, gib6 = 6144, gib7 = 7168, gib8 = 8192, gib9 = 9216, gib10 = 10240, gib11 = 11264,
      gib12 = 12288, gib13 = 13312, gib14 = 14336, gib15 = 15360, gib16 = 16384
  }

  /// The memory that goes with 4096 CPU units.
  public enum Memory4096: Int, CaseIterable, Sendable {
    /// The amount that the name says, in MiB or GiB.
    case gib8 = 8192, gib9 = 9216, gib10 = 10240, gib11 = 11264, gib12 = 12288, gib13 = 13312, gib14 = 14336,
      gib15 = 15360, gib16 = 16384, gib17 = 17408, gib18 = 18432, gib19 = 19456, gib20 = 20480, gib21 = 21504,
      gib22 = 22528, gib23 = 23552, gib24 = 24576, gib25 = 25600, gib26 = 26624, gib27 = 27648, gib28 = 28672,
      gib29 = 29696, gib30 = 30720
  }

  /// The memory that goes with 8192 CPU units.
  public enum Memory8192: Int, CaseIterable, Sendable {
    /// The amount that the name says, in MiB or GiB.
    case gib16 = 16384, gib20 = 20480, gib24 = 24576, gib28 = 28672, gib32 = 32768, gib36 = 36864, gib40 = 40960,
      gib44 = 45056, gib48 = 49152, gib52 = 53248, gib56 = 57344, gib60 = 61440
  }

  /// The memory that goes with 16384 CPU units.
  public enum Memory16384: Int, CaseIterable, Sendable {
    /// The amount that the name says, in MiB or GiB.
    case gib32 = 32768, gib40 = 40960, gib48 = 49152, gib56 = 57344, gib64 = 65536, gib72 = 73728, gib80 = 81920,
      gib88 = 90112, gib96 = 98304, gib104 = 106496, gib112 = 114688, gib120 = 122880
  }
}
