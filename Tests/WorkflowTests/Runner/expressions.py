"""Evaluates the expressions of GitHub's workflows: `${{ … }}`.

Source: GitHub Docs, "Evaluate expressions in workflows and actions". What is not here raises an error, so that no
workflow passes because something was not understood.
"""

import json
import re

TOKEN = re.compile(
    r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<number>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_][A-Za-z0-9_-]*)"
    r"|(?P<sign>==|!=|&&|\|\||[!().,\[\]]))"
)


class ExpressionError(Exception):
    """An expression that GitHub would refuse, or that is beyond this evaluator."""


def tokens(source):
    """The parts of an expression, as pairs of kind and text."""
    found, position = [], 0
    source = source.strip()
    while position < len(source):
        match = TOKEN.match(source, position)
        if not match:
            raise ExpressionError(f"not understood from here: {source[position:]}")
        found.append((match.lastgroup, match.group(match.lastgroup)))
        position = match.end()
    return found


def truthy(value):
    """What `if` and `&&` take for true."""
    return value not in (False, None, "", 0)


def text(value):
    """What a value is inside a text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list)):
        return "Object" if isinstance(value, dict) else "Array"
    return str(value)


def equal(left, right):
    """`==`: texts are compared without regard to case."""
    if isinstance(left, str) and isinstance(right, str):
        return left.lower() == right.lower()
    if type(left) is type(right):
        return left == right
    return number(left) == number(right)


def number(value):
    """What a value is where values of two types are compared."""
    if value is None or value == "":
        return 0.0
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")


class Evaluator:
    """Reads one expression and computes it as it goes; no operator has effects, so nothing need be skipped."""

    def __init__(self, source, contexts, functions):
        self.rest = tokens(source)
        self.contexts = contexts
        self.functions = functions

    def value(self):
        """The value of the whole expression."""
        value = self.either()
        if self.rest:
            raise ExpressionError(f"not understood: {self.rest}")
        return value

    def take(self, *signs):
        """The next sign, if it is one of these."""
        if self.rest and self.rest[0][0] == "sign" and self.rest[0][1] in signs:
            return self.rest.pop(0)[1]
        return None

    def expect(self, sign):
        """The next sign, which has to be this one."""
        if not self.take(sign):
            raise ExpressionError(f"`{sign}` is missing before {self.rest}")

    def either(self):
        """`a || b`"""
        value = self.both()
        while self.take("||"):
            other = self.both()
            value = value if truthy(value) else other
        return value

    def both(self):
        """`a && b`"""
        value = self.comparison()
        while self.take("&&"):
            other = self.comparison()
            value = other if truthy(value) else value
        return value

    def comparison(self):
        """`a == b`"""
        value = self.negation()
        while sign := self.take("==", "!="):
            same = equal(value, self.negation())
            value = same if sign == "==" else not same
        return value

    def negation(self):
        """`!a`"""
        if self.take("!"):
            return not truthy(self.negation())
        return self.member()

    def member(self):
        """`a.b['c']`"""
        value = self.primary()
        while sign := self.take(".", "["):
            if sign == ".":
                key = self.rest.pop(0)[1]
            else:
                key = self.either()
                self.expect("]")
            value = value.get(key) if isinstance(value, dict) else None
        return value

    def primary(self):
        """A literal, a context, a call or something in parentheses."""
        if self.take("("):
            value = self.either()
            self.expect(")")
            return value
        kind, word = self.rest.pop(0)
        if kind == "text":
            return word[1:-1].replace("''", "'")
        if kind == "number":
            return float(word)
        if kind != "name":
            raise ExpressionError(f"`{word}` cannot stand there")
        if word in ("true", "false", "null"):
            return {"true": True, "false": False, "null": None}[word]
        if self.take("("):
            arguments = []
            while not self.take(")"):
                arguments.append(self.either())
                self.take(",")
            if word not in self.functions:
                raise ExpressionError(f"there is no function {word} here")
            return self.functions[word](*arguments)
        if word not in self.contexts:
            raise ExpressionError(f"there is no context {word} here")
        return self.contexts[word]


def from_json(source):
    """`fromJSON`: a text that is no JSON ends the job, on GitHub as here."""
    try:
        return json.loads(source)
    except ValueError as error:
        raise ExpressionError(f"fromJSON of {source!r}: {error}") from error


def template_format(template, *values):
    """`format`"""
    for index, value in enumerate(values):
        template = template.replace("{%d}" % index, text(value))
    return template


COMMON = {
    "fromJSON": from_json,
    "toJSON": lambda value: json.dumps(value, indent=2),
    "format": template_format,
    "contains": lambda whole, part: part in whole,
}


def evaluate(source, contexts, functions=None):
    """The value of `source`, with or without `${{ … }}` around it."""
    source = source.strip()
    if source.startswith("${{") and source.endswith("}}"):
        source = source[3:-2]
    return Evaluator(source, contexts, {**COMMON, **(functions or {})}).value()


def fill(template, contexts, functions=None):
    """A text in which every `${{ … }}` is replaced by its value."""
    return re.sub(
        r"\$\{\{(.*?)\}\}",
        lambda match: text(evaluate(match.group(1), contexts, functions)),
        template,
        flags=re.DOTALL,
    )
