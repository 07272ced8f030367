import Testing

@testable import Generation

struct ManifestTests {
  private func parse(_ text: String) -> Manifest {
    Manifest(parsing: Array(text.utf8))
  }

  @Test func `lists paths in order, with the hash of those that have no header`() {
    let manifest = Manifest().adding([("b/z.tf", nil), ("a.zip", "sha256:2"), ("b/a b.tf", nil), ("a.zip", "sha256:1")])
    #expect(
      String(decoding: manifest.bytes, as: UTF8.self) == """
        # The files that morket-gen owns in this folder, listed by itself. Keep it beside them in version control.
        a.zip sha256:1
        a.zip sha256:2
        b/a b.tf
        b/z.tf

        """)
    #expect(Manifest(parsing: manifest.bytes) == manifest)
  }

  @Test func `tells the hashes of a path that is listed`() {
    let manifest = parse("a.zip sha256:1\nb.tf\n")
    #expect(manifest.hashes(of: "a.zip") == ["sha256:1"])
    #expect(manifest.hashes(of: "b.tf") == [])
    #expect(manifest.hashes(of: "c.tf") == nil)
  }

  @Test func `takes both sides of a merge that git left undecided`() {
    let manifest = parse("a\n<<<<<<< HEAD\nb sha256:1\n=======\nb sha256:2\nc\n>>>>>>> other\n")
    #expect(manifest.paths == ["a", "b", "c"])
    #expect(manifest.hashes(of: "b") == ["sha256:1", "sha256:2"])
  }

  @Test func `passes over what is no path in the folder`() {
    let manifest = Manifest(parsing: Array("/etc/passwd\n../a\n\nb/../../c\nd\n".utf8) + [0xff, 0x00, 0x0a])
    #expect(manifest.paths == ["d"])
  }

  @Test func `leaves paths out with their hashes`() {
    let manifest = parse("a/b sha256:1\nc\n").without { $0.hasPrefix("a/") }
    #expect(manifest == parse("c\n"))
    #expect(manifest.adding([("a/b", nil)]).hashes(of: "a/b") == [])
  }
}
