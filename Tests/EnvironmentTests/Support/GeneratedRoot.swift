import Terraform

/// The protocol of root modules in Swift; in these tests `RootModule` is a folder, and `Terraform` the program.
typealias GeneratedRoot = Terraform.RootModule
