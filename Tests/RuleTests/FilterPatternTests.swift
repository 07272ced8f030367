import Testing

@testable import AWS

@Suite struct FilterPatternTests {
  @Test(arguments: [
    "", " ", "ERROR", "?ERROR ?error", "ERROR -EXITING", "\"internal error\" 500", "%AUTHORIZED%", "\"a \\\" quote\"",
    "{ $.level = \"error\" }", "{$.level=error}", "{ ($.a = 1) && ($.b != \"x*\") }",
    "{ ($.errorCode = \"*UnauthorizedOperation\") || ($.errorCode = \"AccessDenied*\") }",
    "{ $.requestParameters.ipPermissions.items[0].ipProtocol >= 6 }", "{ $.error IS NULL }", "{ $.flag IS TRUE }",
    "{ $.error NOT EXISTS }", "{ $.message = %err.*% }",
    "{ $.user.id = 1 && $.users[0].email = \"John.Doe@example.com\" }",
    "{ (($.a = 1) || ($.b = 2)) && $.c < 3.5 }", "{ $.ip = 10.0.* }",
    "[ip, user, username, timestamp, request, status_code, bytes]", "[ip, ..., status_code = 4*, bytes]",
    "[w1 = \"x, y\" && w1 != %z%, (w2 > 1 || w2 < 0), ...]",
  ])
  func `reads what the documentation shows`(pattern: String) {
    #expect(FilterPattern.fault(in: pattern) == nil)
  }

  @Test(arguments: [
    ("{ $.level = \"error\"", "has no } at its end"),
    ("{ $.level = \"error }", "has a quotation mark that is not closed"),
    ("{ level = \"error\" }", "has \"level = \"error\" }\" where a selector such as $.level is due"),
    ("{ $.level == \"error\" }", "has \"\"error\" }\" where } is due"),
    ("{ $.level }", "has no comparison after $.level"),
    ("{ $.level = }", "compares $.level with nothing"),
    ("{ ($.level = 50 }", "has a ( that is not closed"),
    ("{ $.level = 50 and $.a = 1 }", "has \"and $.a = 1 }\" where } is due"),
    ("{ $.level = 50 } }", "has \"}\" after its end"),
    ("{ }", "has \"}\" where a selector such as $.level is due"),
    ("{ $.message = %err }", "has a regular expression that % does not end"),
    ("[ip, user", "has no ] at its end"),
    ("[ip, , user]", "has a field without a name"),
    ("[ip, (user]", "has a ( that is not closed"),
    ("[ip) , user]", "has a ) that was not opened"),
    ("[ip] x", "has \"x\" after its end"),
    ("$.level = \"error\"", "has the term $.level, which needs quotes"),
    ("ERROR: failed", "has the term ERROR:, which needs quotes"),
    ("\"internal", "has a quotation mark that is not closed"),
  ])
  func `says what is wrong with others`(pattern: String, fault: String) {
    #expect(FilterPattern.fault(in: pattern) == fault)
  }
}
