import HCL
import Terraform
import TestSupport
import Testing

@Suite struct ExpressionLoweringTests {
  @Test("an expression lowers to the HCL beside it", arguments: Samples.all)
  func lowering(_ example: ExpressionCase) {
    expectNoDifference(example.expression.renderedOnOneLine(), example.hcl)
    #expect(example.faults.isEmpty)
  }
}
