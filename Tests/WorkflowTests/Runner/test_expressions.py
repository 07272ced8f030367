"""The evaluator itself: what it would get wrong, the workflows could not be trusted for."""

import unittest

from expressions import ExpressionError, evaluate, fill

CONTEXTS = {
    "github": {"ref_name": "main", "event": {"pull_request": {"number": 7}}},
    "vars": {"P": "p"},
    "needs": {"a": {"result": "success", "outputs": {"list": "[]"}}},
}


class ExpressionTests(unittest.TestCase):
    """Values by their expressions."""

    def test_values(self):
        """Each expression has this value."""
        for source, value in [
            ("github.ref_name == 'MAIN'", True),
            ("github.event.pull_request.number", 7),
            ("github.event.issue.number", None),
            ("vars.MISSING != ''", False),
            ("vars.MISSING == 'x'", False),
            ("'1' == true", True),
            ("vars.MISSING || '600'", "600"),
            ("vars.P || '600'", "p"),
            ("github.ref_name == 'main' && vars.MISSING || github.ref_name == 'develop' && vars.P || ''", ""),
            ("github.ref_name == 'main' && vars.P || github.ref_name == 'develop' && 's' || ''", "p"),
            ("!(github.ref_name == 'main') || false", False),
            ("needs.a.outputs.list != '[]'", False),
            ("fromJSON('{\"a-b\": [1]}')['a-b']", [1]),
            ("format('x-{0}-{1}', github.ref_name, 'it''s')", "x-main-it's"),
        ]:
            self.assertEqual(evaluate(f"${{{{ {source} }}}}", CONTEXTS), value, source)

    def test_fills_texts(self):
        """Expressions are replaced wherever they stand."""
        self.assertEqual(fill("a-${{ vars.P }}-${{ vars.NONE }}b", CONTEXTS), "a-p-b")

    def test_refuses_what_it_does_not_know(self):
        """What is not understood is no value."""
        for source in ["secrets.X", "runner.os", "hash('x')", "vars.P ==", "fromJSON('')"]:
            with self.assertRaises((ExpressionError, IndexError), msg=source):
                evaluate(source, CONTEXTS)


if __name__ == "__main__":
    unittest.main()
