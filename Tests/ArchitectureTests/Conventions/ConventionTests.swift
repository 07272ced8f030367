import Testing

@Suite struct ConventionTests {
  @Test(arguments: Convention.all) func `holds for every file that is not listed`(_ convention: Convention) throws {
    let files = PackageFiles.swift(in: convention.folders)
    try #require(!files.isEmpty)
    for file in files {
      let fault = try convention.fault(file, PackageFiles.text(of: file))
      if let fault, convention.exceptions[file] == nil { Issue.record("\(file): \(fault)") }
      if fault == nil, let reason = convention.exceptions[file] {
        Issue.record("\(file) needs no exception any more: take out \"\(reason)\"")
      }
    }
    for file in convention.exceptions.keys.sorted() where !files.contains(file) {
      Issue.record("\(file) is gone: take out its exception")
    }
  }
}
