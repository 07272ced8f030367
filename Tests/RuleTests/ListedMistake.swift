/// A mistake of the lists of what neither Terraform nor the provider catches, and what rules it out here.
///
/// The lists are `aws-network-compute.md`, section 9, and `aws-data-secrets.md`, section 10.
struct ListedMistake: Sendable {
  /// The mistake, in the words of the list.
  let mistake: String
  /// What rules it out.
  let means: Means
  /// The tests that write it in Swift: the titles of the functions.
  let tests: [String]

  /// What can rule a mistake out.
  enum Means: Hashable, Sendable {
    /// It cannot be written: a type has no such value, or refuses the literal.
    case type(String)
    /// A rule refuses it.
    case rule(String)
    /// Another check of generation refuses it, which is not of AWS: two environments, wiring, references.
    case check(String)
    /// What the modules write makes it impossible; the test reads the plan.
    case construction(String)
  }

  init(_ mistake: String, _ means: Means, _ tests: String...) {
    self.mistake = mistake
    self.means = means
    self.tests = tests
  }
}
