"""How a call is added to moto, or replaced there."""

from moto.core.exceptions import ServiceException


def add(response, *functions):
    """Adds calls that moto lacks, by the names of the functions."""
    for function in functions:
        assert not hasattr(response, function.__name__), f"moto has {function.__name__} of {response.__name__} itself"
        setattr(response, function.__name__, function)


def replace(owner, *functions):
    """Replaces what moto has and what is of no use here."""
    for function in functions:
        assert hasattr(owner, function.__name__), f"moto has no {function.__name__} of {owner.__name__}"
        setattr(owner, function.__name__, function)


def fault(service, code, message):
    """An error as moto's own module of the service would raise it: the module says whose errors it knows."""
    kind = type(code, (ServiceException,), {"__module__": f"moto.{service}.exceptions", "code": code})
    return kind(message)


def kept(backend, what):
    """A dictionary of a backend, by which an addition keeps what it was given."""
    if not hasattr(backend, what):
        setattr(backend, what, {})
    return getattr(backend, what)


def keeping(response, call, thing, **attributes):
    """What makes a call keep parameters that moto drops, as attributes of the thing it makes."""

    def fill():
        original = getattr(response, call)

        def kept_call(self):
            answer = original(self)
            for parameter, attribute in attributes.items():
                value = self._get_param(parameter)
                if value is not None:
                    setattr(thing(answer), attribute, value)
            return answer

        setattr(response, call, kept_call)

    return fill
