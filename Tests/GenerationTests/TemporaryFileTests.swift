import Testing

@testable import Generation

struct TemporaryFileTests {
  @Test func `stands hidden beside the file that it is for`() {
    #expect(TemporaryFile.path(for: "a/b/main.tf") == "a/b/.main.tf.morket-gen-tmp")
    #expect(TemporaryFile.path(for: "main.tf") == ".main.tf.morket-gen-tmp")
  }

  @Test func `is known by its name`() {
    #expect(TemporaryFile.isName(".main.tf.morket-gen-tmp"))
    #expect(!TemporaryFile.isName("main.tf.morket-gen-tmp"))
    #expect(!TemporaryFile.isName(".morket-gen-tmp"))
    #expect(!TemporaryFile.isName(".main.tf"))
  }
}
