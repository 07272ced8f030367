/// The SHA-256 hash of a stream of bytes (FIPS 180-4).
///
/// It is written out here because neither the standard library nor Foundation on Linux has one. The variables take their
/// turns by position instead of being moved, which is what makes it fast without the optimiser, too.
struct SHA256 {
  private var state = State()
  private var pending: [UInt8] = []
  private var count = 0

  init() {
    pending.reserveCapacity(128)
  }

  /// The hash of some bytes as 64 lower-case hexadecimal digits.
  static func hex(of bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hex()
  }

  /// Takes more bytes in.
  mutating func update(_ bytes: some Sequence<UInt8>) {
    let done: Void? = bytes.withContiguousStorageIfAvailable { take($0) }
    if done == nil { Array(bytes).withUnsafeBufferPointer { take($0) } }
  }

  /// The hash of all bytes taken in so far.
  consuming func hex() -> String {
    let bits = UInt64(count) &* 8
    var padding: [UInt8] = [0x80]
    padding.append(contentsOf: repeatElement(0, count: (119 - count % 64) % 64))
    for shift in stride(from: 56, through: 0, by: -8) {
      padding.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    padding.withUnsafeBufferPointer { take($0) }

    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for word in state.words {
      for shift in stride(from: 28, through: 0, by: -4) { text.append(digits[Int(word >> UInt32(shift)) & 15]) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    count += bytes.count
    var rest = bytes[...]
    if !pending.isEmpty {
      let missing = rest.prefix(64 - pending.count)
      pending.append(contentsOf: missing)
      rest = rest.dropFirst(missing.count)
      guard pending.count == 64 else { return }
      pending.withUnsafeBufferPointer { state.compress($0) }
      pending.removeAll(keepingCapacity: true)
    }
    let whole = rest.count / 64 * 64
    if whole > 0 { state.compress(UnsafeBufferPointer(rebasing: rest.prefix(whole))) }
    pending.append(contentsOf: rest.dropFirst(whole))
  }
}

/// The eight words that a hash turns over, and the turning.
private struct State {
  private var h0: UInt32 = 0x6a09_e667
  private var h1: UInt32 = 0xbb67_ae85
  private var h2: UInt32 = 0x3c6e_f372
  private var h3: UInt32 = 0xa54f_f53a
  private var h4: UInt32 = 0x510e_527f
  private var h5: UInt32 = 0x9b05_688c
  private var h6: UInt32 = 0x1f83_d9ab
  private var h7: UInt32 = 0x5be0_cd19

  var words: [UInt32] { [h0, h1, h2, h3, h4, h5, h6, h7] }

  /// Works through blocks of 64 bytes.
  mutating func compress(_ bytes: UnsafeBufferPointer<UInt8>) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      roundConstants.withUnsafeBufferPointer { constants in
        var start = 0
        while start < bytes.count {
          State.fill(schedule, from: bytes, at: start)
          turn(schedule, constants)
          start &+= 64
        }
      }
    }
  }

  private static func fill(
    _ w: UnsafeMutableBufferPointer<UInt32>, from bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) {
    var i = 0
    while i < 16 {
      let at = start &+ i &* 4
      w[i] =
        UInt32(truncatingIfNeeded: bytes[at]) &<< 24 | UInt32(truncatingIfNeeded: bytes[at &+ 1]) &<< 16
        | UInt32(truncatingIfNeeded: bytes[at &+ 2]) &<< 8 | UInt32(truncatingIfNeeded: bytes[at &+ 3])
      i &+= 1
    }
    while i < 64 {
      let a = w[i &- 15]
      let b = w[i &- 2]
      let s0 = (a &>> 7 | a &<< 25) ^ (a &>> 18 | a &<< 14) ^ (a &>> 3)
      let s1 = (b &>> 17 | b &<< 15) ^ (b &>> 19 | b &<< 13) ^ (b &>> 10)
      w[i] = w[i &- 16] &+ s0 &+ w[i &- 7] &+ s1
      i &+= 1
    }
  }

  private mutating func turn(_ w: UnsafeMutableBufferPointer<UInt32>, _ k: UnsafeBufferPointer<UInt32>) {
    var a = h0
    var b = h1
    var c = h2
    var d = h3
    var e = h4
    var f = h5
    var g = h6
    var h = h7
    var i = 0
    while i < 64 {
      round(a, b, c, &d, e, f, g, &h, w[i] &+ k[i])
      round(h, a, b, &c, d, e, f, &g, w[i &+ 1] &+ k[i &+ 1])
      round(g, h, a, &b, c, d, e, &f, w[i &+ 2] &+ k[i &+ 2])
      round(f, g, h, &a, b, c, d, &e, w[i &+ 3] &+ k[i &+ 3])
      round(e, f, g, &h, a, b, c, &d, w[i &+ 4] &+ k[i &+ 4])
      round(d, e, f, &g, h, a, b, &c, w[i &+ 5] &+ k[i &+ 5])
      round(c, d, e, &f, g, h, a, &b, w[i &+ 6] &+ k[i &+ 6])
      round(b, c, d, &e, f, g, h, &a, w[i &+ 7] &+ k[i &+ 7])
      i &+= 8
    }
    h0 = h0 &+ a
    h1 = h1 &+ b
    h2 = h2 &+ c
    h3 = h3 &+ d
    h4 = h4 &+ e
    h5 = h5 &+ f
    h6 = h6 &+ g
    h7 = h7 &+ h
  }
}

@inline(__always)
private func round(
  _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
  _ input: UInt32
) {
  let s1 = (e &>> 6 | e &<< 26) ^ (e &>> 11 | e &<< 21) ^ (e &>> 25 | e &<< 7)
  let first = h &+ s1 &+ (g ^ (e & (f ^ g))) &+ input
  let s0 = (a &>> 2 | a &<< 30) ^ (a &>> 13 | a &<< 19) ^ (a &>> 22 | a &<< 10)
  d = d &+ first
  h = first &+ s0 &+ (a & b | c & (a | b))
}

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2).
private let roundConstants: [UInt32] = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
  0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
  0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
  0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
  0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
  0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
  0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]
