import HCL
import TestSupport
import Testing

@Suite struct BodyTests {
  @Test func `writes attributes, blocks and groups`() {
    let body = Body([
      .block(
        Block(
          "resource", labels: ["aws_vpc", "main"],
          body: Body([
            .attribute(Attribute("cidr_block", .reference("var", "cidr_block"))),
            .attribute(Attribute("enable_dns_hostnames", .bool(true))),
            .blankLine,
            .attribute(Attribute("tags", .object([ObjectItem(.name("Name"), .string("main"))]))),
            .blankLine,
            .block(Block("lifecycle", body: Body([.attribute(Attribute("prevent_destroy", .bool(true)))]))),
          ])))
    ])
    expectNoDifference(
      body.rendered(),
      """
      resource "aws_vpc" "main" {
        cidr_block           = var.cidr_block
        enable_dns_hostnames = true

        tags = { Name = "main" }

        lifecycle {
          prevent_destroy = true
        }
      }

      """)
  }

  @Test func `writes an empty body as nothing and an empty block on one line`() {
    expectNoDifference(Body().rendered(), "")
    expectNoDifference(Body([.block(Block("locals"))]).rendered(), "locals {}\n")
    expectNoDifference(
      Body([.block(Block("provider", labels: ["aws"], body: Body([.blankLine])))]).rendered(),
      """
      provider "aws" {

      }

      """)
  }

  @Test func `quotes labels`() {
    let block = Block("resource", labels: ["a\"b", "tab\t\\", "zero\u{200B}width"])
    expectNoDifference(
      Body([.block(block)]).rendered(),
      #"""
      resource "a\"b" "tab\t\\" "zero\u200bwidth" {}

      """#)
  }

  @Test func `appends to bytes that are there`() {
    var bytes = Array("# generated\n".utf8)
    Body([.attribute(Attribute("a", .null)), .attribute(Attribute("bc", .null))]).render(into: &bytes)
    expectNoDifference(String(decoding: bytes, as: UTF8.self), "# generated\na  = null\nbc = null\n")
  }

  @Test func `gives the same bytes as text`() {
    let body = Body([.attribute(Attribute("name", .string("größe")))])
    #expect(body.renderedBytes() == Array(body.rendered().utf8))
  }
}
