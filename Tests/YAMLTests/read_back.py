"""Reads documents with readers of YAML 1.1 and 1.2, and reports those that are not what they should be.

Standard input is a JSON list of pairs: the document's text, and the value that it stands for.
"""

import json
import sys

import ruamel.yaml
import yaml


def same(first, second):
    """Equal, with the same types and the same order of keys."""
    if type(first) is not type(second):
        return False
    if isinstance(first, dict):
        return list(first) == list(second) and all(same(first[key], second[key]) for key in first)
    if isinstance(first, list):
        return len(first) == len(second) and all(map(same, first, second))
    return first == second


READERS = {
    "PyYAML": yaml.safe_load,
    "ruamel.yaml": lambda text: ruamel.yaml.YAML(typ="safe", pure=True).load(text),
}

for text, expected in json.load(sys.stdin):
    for name, read in READERS.items():
        try:
            value = read(text)
        except Exception as error:  # whatever a reader says of a document of ours is a report
            print(f"{name} refuses {text!r}: {error}")
            continue
        if not same(value, expected):
            print(f"{name} reads {value!r} in {text!r}, not {expected!r}")
