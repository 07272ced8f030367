import HCL

extension Configuration {
  /// The override file with which a root plans without its backend and without credentials; Terraform merges it over the
  /// other files, since its name is to end in `_override.tf` (Terraform documentation, "Override Files").
  ///
  ///     terraform {
  ///       backend "local" {}
  ///     }
  ///
  ///     provider "aws" {
  ///       alias      = "us_east_1"
  ///       access_key = "none"
  ///     }
  public func offlineOverride(_ settings: [OfflineProvider]) -> [UInt8] {
    let backend = Block("backend", labels: ["local"], body: Body([]))
    var sections = [RenderedSection(Block("terraform", body: Body([.block(backend)])), nil)]
    for provider in stack.root.providers {
      guard let settings = settings.first(where: { $0.requirement == provider.reference.requirement }) else { continue }
      let block = ProviderBlock(
        reference: provider.reference, location: provider.location, arguments: settings.arguments)
      sections.append(RenderedSection(block.lowered, nil))
    }
    return RenderedFile("offline_override.tf", sections).rendered().bytes
  }
}
