import Terraform

/// Whether a name can start the names of everything a module makes.
///
/// The longest name is a target group's, 32 characters with a service's name at its end (Elastic Load Balancing API
/// Reference, `CreateTargetGroup`), which leaves 24.
func nameHasShape(_ name: Value<String>) -> Value<Bool> {
  can(regex("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", name)) && length(name) >= 2 && length(name) <= 24
}
