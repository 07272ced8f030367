public import Terraform

/// What Redis does when its memory is full; the parameter `maxmemory-policy`.
///
/// Source: Amazon ElastiCache User Guide, "Redis OSS-specific parameters".
public enum MaxmemoryPolicy: ClosedEnumeration {
  /// The policies of Redis 7.
  public static var values: [String] {
    [
      "allkeys-lru", "allkeys-lfu", "allkeys-random", "volatile-lru", "volatile-lfu", "volatile-random", "volatile-ttl",
      "noeviction",
    ]
  }
}

extension Value where Type == MaxmemoryPolicy {
  /// Evicts the keys used least recently.
  public static var allKeysLRU: Self { .literal("allkeys-lru") }
  /// Evicts the keys used least often.
  public static var allKeysLFU: Self { .literal("allkeys-lfu") }
  /// Evicts any keys.
  public static var allKeysRandom: Self { .literal("allkeys-random") }
  /// Evicts the keys used least recently, of those that expire.
  public static var volatileLRU: Self { .literal("volatile-lru") }
  /// Evicts the keys used least often, of those that expire.
  public static var volatileLFU: Self { .literal("volatile-lfu") }
  /// Evicts any keys that expire.
  public static var volatileRandom: Self { .literal("volatile-random") }
  /// Evicts the keys that expire next.
  public static var volatileTTL: Self { .literal("volatile-ttl") }
  /// Evicts nothing: writes fail.
  public static var noEviction: Self { .literal("noeviction") }
}
