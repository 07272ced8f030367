import Terraform

/// Whether a number of days is one in which Secrets Manager keeps a deleted secret; 0 deletes it at once.
///
/// Source: AWS Secrets Manager API Reference, `DeleteSecret`, `RecoveryWindowInDays`.
func recoveryWindowIsOne(_ days: Value<Int>) -> Value<Bool> {
  contains(concat([0], range(7, 31)), days)
}
