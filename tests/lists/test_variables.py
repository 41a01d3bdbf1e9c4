import json

from hypothesis import given
from hypothesis import strategies as st

from composer.lists.variables import (
    Braces,
    fill,
    fill_request,
    request_variables,
    split_variables,
    variables,
)
from composer.messages.tree import same_shape

TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text("ab{}", max_size=12)
    | st.sampled_from(["{{name}}", "Hi {{ Name }}, {{code}}!", "{{other}}"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab{}", max_size=5), inner, max_size=3),
)  # fmt: skip
VALUES = st.dictionaries(st.sampled_from(["name", "code"]), st.text(), max_size=2)


def test_a_name_is_found_however_it_is_written():
    assert (
        fill("{{name}} {{ First  Name }}{{NAME}}", {"name": "Bo", "first name": "Bo B"})
        == "Bo Bo BBo"
    )


def test_without_a_value_the_braces_stay():
    assert fill("{{1}} {{name}}", {"name": "Bo"}) == "{{1}} Bo"


def test_what_is_no_name_is_text():
    for text in ("{{}}", "{{ }}", "{name}", "{{a\nb}}", "{{a{b}}", "{{" + "x" * 99 + "}}"):
        assert not variables(text)


def test_places_are_pointers():
    found = variables({"messages": [{"text": {"body": "{{ Name }} {{name}}"}, "a/b": "{{name}}"}]})
    assert list(found) == ["name"]
    assert found["name"].name == "Name"
    assert found["name"].places == ("/messages/0/text/body", "/messages/0/a~1b")


def test_who_gets_it_is_never_filled():
    request = {"destinations": ["{{name}}"], "source": "{{name}}", "messages": [{"x": "{{name}}"}]}
    assert fill_request(request, {"name": "Bo"}) == {
        "destinations": ["{{name}}"],
        "source": "{{name}}",
        "messages": [{"x": "Bo"}],
    }
    assert request_variables(request)["name"].places == ("/messages/0/x",)


def test_pieces():
    assert split_variables("Hi {{ a }}!{{b}}") == [
        ("Hi ", False),
        ("a", True),
        ("!", False),
        ("b", True),
    ]


@given(TREES, VALUES)
def test_filling_changes_texts_and_nothing_else(tree, values):
    before = json.dumps(tree)
    made = fill(tree, values)
    assert same_shape(made, tree)
    assert json.dumps(tree) == before
    assert json.loads(json.dumps(made)) == made


@given(VALUES)
def test_a_value_never_becomes_a_variable_or_structure(values):
    made = fill({"body": "<{{name}}|{{code}}>"}, values)
    name, code = values.get("name", "{{name}}"), values.get("code", "{{code}}")
    assert made == {"body": f"<{name}|{code}>"}


@given(TREES)
def test_without_values_it_is_the_very_same(tree):
    assert fill(tree, {}) is tree


@given(st.lists(TREES, min_size=1, max_size=4))
def test_braces_are_found_however_often_one_asks(trees):
    asked = Braces()
    for tree in (*trees, trees, [*trees, 1], {"a": trees}, trees[:1]):
        assert asked.there(tree) == ("{{" in json.dumps(list(texts(tree)), ensure_ascii=False))


def texts(tree):
    """The texts of a tree, without its keys."""
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict | list):
        for part in tree.values() if isinstance(tree, dict) else tree:
            yield from texts(part)


def test_parts_that_stayed_are_not_walked_again():
    class Counted(list[str]):
        walked = 0

        def __iter__(self):
            Counted.walked += 1
            return super().__iter__()

    big = Counted(["x"])
    asked = Braces()
    assert not asked.there({"big": big, "a": "1"})
    assert asked.there({"big": big, "a": "{{name}}"})
    assert not asked.there({"big": big, "a": "3"})
    assert Counted.walked == 1
