"""Messages and their trees, as `tests/data/trees` has them for whoever draws WhatsApp messages."""

import json

import pytest

from composer.messages import KINDS
from tests.rendering.vectors import DEFINITIONS, TREES, as_data, cases, doubts, drawn

FILES = sorted(TREES.glob("*.json"))


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_each_message_has_the_tree_that_was_looked_through(path):
    case = json.loads(path.read_text("utf-8"))
    shown = drawn(case)
    assert json.loads(json.dumps(as_data(shown))) == case["tree"]
    assert json.loads(json.dumps(doubts(shown))) == case["doubts"]


def test_every_kind_and_every_form_of_a_template_has_a_vector():
    names = {path.stem for path in FILES}
    assert names == {name for name, _case in cases()}
    assert {f"{kind.key}-1" for kind in KINDS} <= names
    assert len(DEFINITIONS) == len(set(DEFINITIONS))


def test_doubts_name_their_source():
    found = [doubt for path in FILES for doubt in json.loads(path.read_text("utf-8"))["doubts"]]
    assert {doubt["status"] for doubt in found} == {"observed", "disputed"}
    assert all(doubt["source"] for doubt in found)
