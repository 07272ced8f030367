import Terraform

extension Samples {
  static let encodingCases: [ExpressionCase] = [
    ExpressionCase(base64decode("aGk="), #"base64decode("aGk=")"#, gives: #""hi""#),
    ExpressionCase(base64encode(title), "base64encode(var.title)", gives: #""aGVsbG8gd29ybGQ=""#),
    ExpressionCase(base64encode(document), "base64encode(var.document)", gives: #""eyJwb3J0IjpbODAsNDQzXX0=""#),
    ExpressionCase(startswith(base64gzip(title), "H4sI"), #"startswith(base64gzip(var.title), "H4sI")"#, gives: "true"),
    ExpressionCase(csvdecode("a,b\n1,2\n"), #"csvdecode("a,b\n1,2\n")"#, gives: #"[{"a":"1","b":"2"}]"#),
    ExpressionCase(jsondecode(document)["port"][1], #"jsondecode(var.document)["port"][1]"#, gives: "443"),
    ExpressionCase(jsonencode(tags), "jsonencode(var.tags)", gives: #""{\"Name\":\"api\",\"Team\":\"core\"}""#),
    ExpressionCase(
      jsonencode(["b": .value(low), "a": ["x", "\(title)", 1.5, .null], "\(title)": true]),
      #"jsonencode({ b = var.low, a = ["x", var.title, 1.5, null], (var.title) = true })"#,
      gives: #""{\"a\":[\"x\",\"hello world\",1.5,null],\"b\":2,\"hello world\":true}""#),
    ExpressionCase(
      textdecodebase64("aABpAA==", encoding: "UTF-16LE"), #"textdecodebase64("aABpAA==", "UTF-16LE")"#, gives: #""hi""#),
    ExpressionCase(
      textencodebase64("hi", encoding: "UTF-16LE"), #"textencodebase64("hi", "UTF-16LE")"#, gives: #""aABpAA==""#),
    ExpressionCase(urlencode("a b&c"), #"urlencode("a b&c")"#, gives: #""a+b%26c""#),
    ExpressionCase(yamldecode("a: [1, 2]")["a"], #"yamldecode("a: [1, 2]")["a"]"#, gives: "[1,2]"),
    ExpressionCase(yamlencode(tags), "yamlencode(var.tags)", gives: #""\"Name\": \"api\"\n\"Team\": \"core\"\n""#),
    ExpressionCase(yamlencode(["a": [1]]), "yamlencode({ a = [1] })", gives: #""\"a\":\n- 1\n""#),
    ExpressionCase(
      base64sha256(title), "base64sha256(var.title)", gives: #""uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=""#),
    ExpressionCase(
      base64sha512(title), "base64sha512(var.title)",
      gives: #""MJ7MSJwS1utMxA9QyQLytNDtd+5RGnx6m808qG1M2G+YndNbxf9JlnDaNCVbRbDP2DDoH2Bdz33FVC6TrpzXbw==""#),
    ExpressionCase(md5(title), "md5(var.title)", gives: #""5eb63bbbe01eeed093cb22bb8f5acdc3""#),
    ExpressionCase(sha1(title), "sha1(var.title)", gives: #""2aae6c35c94fcfb415dbe95f408b9ce91ee846ed""#),
    ExpressionCase(
      sha256(title), "sha256(var.title)", gives: #""b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9""#),
    ExpressionCase(
      substr(sha512(document), offset: 0, length: 4), "substr(sha512(var.document), 0, 4)", gives: #""8514""#),
    ExpressionCase(
      uuidv5("dns", "www.example.com"), #"uuidv5("dns", "www.example.com")"#,
      gives: #""2ed6657d-e927-568b-95e1-2665a8aea6a2""#),
    ExpressionCase(can(rsadecrypt("eA==", privatekey: title)), #"can(rsadecrypt("eA==", var.title))"#, gives: "false"),
    ExpressionCase(formatdate("D MMM YYYY", time), #"formatdate("D MMM YYYY", var.time)"#, gives: #""29 Feb 2024""#),
    ExpressionCase(plantimestamp(), "plantimestamp()", gives: nil),
    ExpressionCase(timeadd(time, "-1h"), #"timeadd(var.time, "-1h")"#, gives: #""2024-02-29T09:20:30Z""#),
    ExpressionCase(timecmp(time, "2025-01-01T00:00:00Z"), #"timecmp(var.time, "2025-01-01T00:00:00Z")"#, gives: "-1"),
    ExpressionCase(cidrhost(network, hostnum: 5), "cidrhost(var.network, 5)", gives: #""10.0.0.5""#),
    ExpressionCase(cidrnetmask(network), "cidrnetmask(var.network)", gives: #""255.255.0.0""#),
    ExpressionCase(
      cidrsubnet(network, newbits: 8, netnum: low), "cidrsubnet(var.network, 8, var.low)", gives: #""10.0.2.0/24""#),
    ExpressionCase(
      cidrsubnets(network, newbits: 4, 8), "cidrsubnets(var.network, 4, 8)", gives: #"["10.0.0.0/20","10.0.16.0/24"]"#),
    ExpressionCase(
      cidrsubnets(network, expanding: [low, low]), "cidrsubnets(var.network, [var.low, var.low]...)",
      gives: #"["10.0.0.0/18","10.0.64.0/18"]"#),
  ]

  static let fileCases: [ExpressionCase] = [
    ExpressionCase(basename(abspath(Samples.file)), "basename(abspath(var.file))", gives: #""greeting.txt""#),
    ExpressionCase(basename(Samples.file), "basename(var.file)", gives: #""greeting.txt""#),
    ExpressionCase(dirname(Samples.file), "dirname(var.file)", gives: #"".""#),
    ExpressionCase(
      Terraform.file("\(Path.module)/greeting.txt"), #"file("${path.module}/greeting.txt")"#, gives: #""hello\n""#),
    ExpressionCase(filebase64(Samples.file), "filebase64(var.file)", gives: #""aGVsbG8K""#),
    ExpressionCase(
      filebase64sha256(Samples.file), "filebase64sha256(var.file)",
      gives: #""WJG1tSLV3whtD/CxEPvZ0hu0/HFjrzTQgoai6Eb2vgM=""#),
    ExpressionCase(length(filebase64sha512(Samples.file)), "length(filebase64sha512(var.file))", gives: "88"),
    ExpressionCase(fileexists(Samples.file), "fileexists(var.file)", gives: "true"),
    ExpressionCase(filemd5(Samples.file), "filemd5(var.file)", gives: #""b1946ac92492d2347c6235b4d2611184""#),
    ExpressionCase(fileset(Path.root, "*.txt"), #"fileset(path.root, "*.txt")"#, gives: #"["greeting.txt"]"#),
    ExpressionCase(filesha1(Samples.file), "filesha1(var.file)", gives: #""f572d396fae9206628714fb2ce00f72e94f2258f""#),
    ExpressionCase(
      filesha256(Samples.file), "filesha256(var.file)",
      gives: #""5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03""#),
    ExpressionCase(length(filesha512(Samples.file)), "length(filesha512(var.file))", gives: "128"),
    ExpressionCase(pathexpand("a/b"), #"pathexpand("a/b")"#, gives: #""a/b""#),
    ExpressionCase(fileexists("\(Path.cwd)/none"), #"fileexists("${path.cwd}/none")"#, gives: "false"),
    ExpressionCase(
      templatefile("greeting.tftpl", ["name": "\(title)", "port": .value(low)]),
      #"templatefile("greeting.tftpl", { name = var.title, port = var.low })"#, gives: #""hello world:2""#),
    ExpressionCase(
      templatestring(template, ["name": "x", "port": 1]), #"templatestring(var.template, { name = "x", port = 1 })"#,
      gives: #""x:1""#),
  ]
}
