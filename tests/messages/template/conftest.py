import pytest

from composer.messages.check import check_message


def message(*components, **more):
    template = {"name": "hello", "language": {"code": "en"}, **more}
    return {"type": "template", "template": {**template, "components": list(components)}}


def body(*parameters):
    return {"type": "body", "parameters": list(parameters)}


@pytest.fixture
def found():
    """Checks a template of these components: severity, place below the components, and rule of each problem."""

    def check(*components, **more):
        return {
            (one.severity.value, one.pointer.removeprefix("/template/components/"), one.rule)
            for one in check_message(message(*components, **more))
        }

    return check


@pytest.fixture
def said():
    """Checks a template of these components: the sentences, each with its place."""

    def check(*components, **more):
        return {
            one.pointer.removeprefix("/template/components/"): one.sentence
            for one in check_message(message(*components, **more))
        }

    return check


@pytest.fixture
def value_found(found):
    """Checks one value of a body: severity, place below the value, and rule of each problem."""

    def check(value):
        problems = found(body(value))
        return {(level, at.removeprefix("0/parameters/0/"), rule) for level, at, rule in problems}

    return check
