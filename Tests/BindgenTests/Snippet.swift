import Foundation

@testable import Bindings

/// A small provider, its manifest, and the Swift they give.
enum Snippet {
  static func generate(
    schema: Data = Data(Snippet.schema.utf8), manifest: String = Snippet.manifest
  ) throws -> [GeneratedFile] {
    try Bindings.generate(schema: schema, manifest: Data(manifest.utf8), enumerations: Data(enumerations.utf8))
  }

  static let schema = """
    {"format_version": "1.0", "provider_schemas": {"registry.example/hashicorp/aws": {
      "resource_schemas": {
        "aws_role": {"block": {"attributes": {
          "id": {"type": "string", "optional": true, "computed": true},
          "arn": {"type": "string", "computed": true}
        }}},
        "aws_thing": {"block": {
          "attributes": {
            "arn": {"type": "string", "computed": true},
            "default": {"type": "bool", "optional": true},
            "id": {"type": "string", "optional": true, "computed": true},
            "links": {"type": ["list", ["object", {"url": "string", "vpc_id": "string"}]], "computed": true},
            "mode": {"type": "string", "optional": true},
            "name": {"type": "string", "required": true},
            "old": {"type": "string", "optional": true, "deprecated": true},
            "password_wo": {"type": "string", "optional": true, "sensitive": true, "write_only": true},
            "policy": {"type": "string", "required": true},
            "role_arn": {"type": "string", "required": true},
            "tags": {"type": ["map", "string"], "optional": true},
            "token": {"type": "string", "optional": true, "sensitive": true},
            "vpc_ids": {"type": ["set", "string"], "required": true}
          },
          "block_types": {
            "health_check": {"nesting_mode": "list", "min_items": 1, "max_items": 1, "block": {
              "attributes": {
                "path": {"type": "string", "required": true},
                "period": {"type": "number", "optional": true}
              },
              "block_types": {"matcher": {"nesting_mode": "set", "block": {
                "attributes": {"codes": {"type": ["list", "number"], "optional": true}}
              }}}
            }},
            "legacy": {"nesting_mode": "list", "block": {"deprecated": true}}
          }
        }}
      },
      "data_source_schemas": {
        "aws_thing": {"block": {"attributes": {
          "id": {"type": "string", "optional": true, "computed": true},
          "vpc_id": {"type": "string", "computed": true}
        }}}
      }
    }}}
    """

  static let manifest = """
    {
      "provider": {"source": "hashicorp/aws", "version": "1.2.3", "repository": "example/provider"},
      "services": {"Net": {"managed": ["aws_thing"], "data": ["aws_thing"]}, "Roles": {"managed": ["aws_role"]}},
      "attributeNames": {}, "idIsARN": ["aws_role"], "readOnly": ["aws_*:id"], "settable": [], "omitted": {},
      "deprecations": {"aws_thing:old": "use `name`"}, "aliases": {},
      "rules": [
        {"type": "ID<AWS.Thing>", "attributes": ["vpc_id", "vpc_ids"]},
        {"type": "ARN<AWS.Role>", "attributes": ["role_arn"]},
        {"type": "JSON", "attributes": ["policy"]}
      ],
      "overrides": {}, "labels": {},
      "enumerations": {"open": [], "left": {}, "names": {}, "values": {}}
    }
    """

  static let enumerations = """
    {"provider": "1.2.3", "partial": {},
     "strings": {"aws_thing": {"mode": ["FAST", "really-slow"]}},
     "numbers": {"aws_thing": {"health_check.period": [10, 30]}}}
    """
}
