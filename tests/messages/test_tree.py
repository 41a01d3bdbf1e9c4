"""Reading and changing plain trees by path."""

import copy

from hypothesis import given
from hypothesis import strategies as st

from composer.messages import tree
from composer.messages.tree import ABSENT


def test_absent_null_and_empty_are_three_things():
    message = {"a": None, "b": ""}
    assert tree.get(message, ("a",)) is None
    assert tree.get(message, ("b",)) == ""
    assert tree.get(message, ("c",)) is ABSENT


def test_put_makes_what_is_missing_and_leaves_the_rest_alone():
    message = {"a": {"b": 1}}
    before = copy.deepcopy(message)
    assert tree.put(message, ("a", "c", "d"), 2) == {"a": {"b": 1, "c": {"d": 2}}}
    assert message == before


def test_a_new_key_is_written_where_the_order_has_it():
    made = tree.put({"b": 2, "unknown": 0}, ("a",), 1, order=("a", "b"))
    assert list(made) == ["a", "b", "unknown"]


def test_a_known_key_stays_where_it_is():
    made = tree.put({"b": 2, "a": 1}, ("a",), 3, order=("a", "b"))
    assert list(made) == ["b", "a"]


def test_an_element_is_found_by_its_key():
    message = {"components": [{"type": "header"}, {"type": "body", "parameters": [1]}]}
    assert tree.get(message, ("components", "[type=body]", "parameters")) == [1]
    assert tree.get(message, ("components", "[type=button]")) is ABSENT


def test_an_element_that_is_missing_is_made_with_its_key():
    made = tree.put({}, ("components", "[type=body]", "parameters"), [])
    assert made == {"components": [{"type": "body", "parameters": []}]}


def test_dropping_a_text_takes_the_object_that_was_there_for_it():
    assert tree.drop({"footer": {"text": "x"}, "a": 1}, ("footer", "text"), depth=2) == {"a": 1}
    assert tree.drop({"footer": {"text": "x", "b": 1}}, ("footer", "text"), depth=2) == {
        "footer": {"b": 1}
    }


def test_dropping_at_depth_one_leaves_the_empty_object():
    assert tree.drop({"text": {"body": "x"}}, ("text", "body")) == {"text": {}}


def test_dropping_what_is_not_there_changes_nothing():
    message = {"a": [1]}
    assert tree.drop(message, ("a", 5)) == message
    assert tree.drop(message, ("b", "c"), depth=2) == message


def test_an_element_that_holds_only_its_key_goes_too():
    message = {"components": [{"type": "body", "parameters": [1]}]}
    assert tree.drop(message, ("components", "[type=body]", "parameters"), depth=3) == {}


keys = st.text("abc", min_size=1, max_size=1)
trees = st.recursive(
    st.none() | st.integers() | st.text(max_size=2),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=10,
)
paths = st.lists(keys | st.integers(0, 3), min_size=1, max_size=4)


@given(trees, paths, st.integers())
def test_what_was_put_is_there_and_the_old_tree_is_as_it_was(value, steps, new):
    before = copy.deepcopy(value)
    made = tree.put(value, steps, new)
    at = [0 if isinstance(step, int) else step for step in steps]
    found = tree.get(made, steps)
    assert found == new or (found is ABSENT and any(isinstance(step, int) for step in at))
    assert value == before


@given(trees, paths, st.integers(1, 4))
def test_what_was_dropped_is_gone_and_the_old_tree_is_as_it_was(value, steps, depth):
    before = copy.deepcopy(value)
    length = len(value) if isinstance(value, list) else None
    made = tree.drop(value, steps, depth)
    if not any(isinstance(step, int) for step in steps):
        assert made is ABSENT or tree.get(made, steps) is ABSENT
    elif length is not None and isinstance(made, list):
        assert len(made) <= length
    assert value == before


def test_an_element_is_found_by_its_place():
    samples = {"body_text": [["Anna", "4711"]]}
    assert tree.get(samples, ("body_text", "[0]", "[1]")) == "4711"
    assert tree.get(samples, ("body_text", "[0]", "[2]")) is ABSENT


def test_a_place_behind_the_end_leaves_the_others_theirs():
    made = tree.put({}, ("body_text", "[0]", "[1]"), "4711")
    assert made == {"body_text": [["", "4711"]]}
    assert tree.put(made, ("body_text", "[0]", "[0]"), "Anna") == {"body_text": [["Anna", "4711"]]}


def test_what_follows_a_dropped_place_stays_where_it_is():
    samples = {"body_text": [["Anna", "4711"]]}
    left = tree.drop(samples, ("body_text", "[0]", "[0]"))
    assert left == {"body_text": [["", "4711"]]}
    assert tree.drop(samples, ("body_text", "[0]", "[1]")) == {"body_text": [["Anna"]]}
