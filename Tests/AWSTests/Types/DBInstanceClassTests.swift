import AWS
import HCL
import Terraform
import Testing

@Suite struct DBInstanceClassTests {
  @Test func `takes the classes it knows and families newer than them`() {
    #expect(DBInstanceClass.refused(DBInstanceClass.values + ["db.r9g.medium", "db.serverless"]) == [])
    #expect(Set(DBInstanceClass.values).count == DBInstanceClass.values.count)
  }

  @Test func `says that a family lacks a size, and which class has it`() {
    #expect(
      DBInstanceClass.fault(in: "db.r6g.medium")?.line
        == "\"db.r6g.medium\" does not exist"
        + " — as a class of Aurora PostgreSQL, db.r6g comes in large, xlarge, 2xlarge, 4xlarge, 8xlarge, 12xlarge, 16xlarge"
        + " — use one of these sizes, or db.t3.medium, db.t4g.medium")
  }

  @Test func `says that no family has a size`() {
    #expect(
      DBInstanceClass.fault(in: "db.t4g.micro")?.line
        == "\"db.t4g.micro\" does not exist — as a class of Aurora PostgreSQL, db.t4g comes in medium, large"
        + " — use one of these sizes")
  }

  @Test(arguments: [
    ("r6g.large", "did you mean \"db.r6g.large\"?"), ("db.large", "did you mean \"db.t3.large\"?"),
    ("db.r7g.lagre", "did you mean \"db.r7g.large\"?"), ("db.r6g", "write it like db.r6g.large"),
    ("db.", "write it like db.r6g.large"),
  ])
  func `says what is wrong with the form`(_ literal: String, _ remedy: String) {
    #expect(
      DBInstanceClass.fault(in: literal)?.line
        == "\"\(literal)\" is no class of Aurora PostgreSQL — it reads db.family.size — \(remedy)")
  }

  @Test func `has a member for each family`() {
    let members: [Value<DBInstanceClass>] =
      DBInstanceClass.BurstableSize.allCases.map(Value.t3) + DBInstanceClass.BurstableSize.allCases.map(Value.t4g)
      + DBInstanceClass.R5Size.allCases.map(Value.r5) + DBInstanceClass.GravitonSize.allCases.map(Value.r6g)
      + DBInstanceClass.R6ISize.allCases.map(Value.r6i) + DBInstanceClass.GravitonSize.allCases.map(Value.r7g)
      + DBInstanceClass.LargestSize.allCases.map(Value.r7i) + DBInstanceClass.LargestSize.allCases.map(Value.r8g)
      + DBInstanceClass.GravitonSize.allCases.map(Value.x2g) + [.serverless]
    #expect(members.map(\.expression) == DBInstanceClass.values.map(Expression.string))
  }
}
