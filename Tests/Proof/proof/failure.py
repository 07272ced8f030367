"""What goes wrong, in words for who reads it."""


class Failure(Exception):
    """Something that the proof asks for does not hold, or a tool did not do what it should."""


def require(holds, text):
    """Fails with a text unless something holds."""
    if not holds:
        raise Failure(text)


def require_equal(found, wanted, what):
    """Fails unless both are the same, and shows the two."""
    if found != wanted:
        raise Failure(f"{what}\n  found:  {found!r}\n  wanted: {wanted!r}")
