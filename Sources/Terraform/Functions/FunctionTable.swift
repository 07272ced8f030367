/// stub
enum FunctionTable { static func minimumVersion(of name: String) -> TerraformVersion? { nil } }
