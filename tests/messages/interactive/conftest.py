from copy import deepcopy

import pytest

from composer.messages import tree
from composer.messages.check import check_message
from composer.messages.tree import ABSENT


def changed(message, changes):
    """The message with other values at slash paths; ABSENT takes one away."""
    for path, value in changes.items():
        steps = [int(step) if step.isdigit() else step for step in path.split("/")]
        message = tree.drop(message, steps) if value is ABSENT else tree.put(message, steps, value)
    return message


@pytest.fixture
def say(example):
    """Changes an example of the specification, and gives what is said about it: severity, pointer, sentence."""

    def read(name, changes):
        message = changed(deepcopy(example(name)), changes)
        return [(one.severity, one.pointer, one.sentence) for one in check_message(message)]

    return read


@pytest.fixture
def hit(say):
    """Asserts that the change is named at its place, with these words, as bad as that."""

    def look(name, case):
        changes, severity, at, words = case
        found = say(name, changes)
        assert [one for one in found if one[:2] == (severity, f"/{at}") and words in one[2]], found
        return found

    return look
