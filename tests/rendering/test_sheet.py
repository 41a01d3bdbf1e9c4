"""The page for a colleague: what is on it, and that nothing on it is read as markup or leads elsewhere."""

import json
from html.parser import HTMLParser

import pytest

from composer.messages import KINDS
from composer.rendering.sheet import Sheet, as_html, definition_rows, message_rows
from composer.templates.filling import fill_with_samples
from tests.templates.definitions import NAMES, definition

HOSTILE = "<img src=x onerror=alert(1)>\"'&{title}</pre><script>alert(2)</script>"


class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


def _read(sheet):
    reader = Reader()
    reader.feed(as_html(sheet))
    return reader


def test_all_of_it_is_on_the_page():
    sheet = Sheet(
        "hello",
        "English",
        (("{{1}} in the body", "Anna"),),
        '{"a": 1}',
        b"png",
        (10, 20),
        "A phone",
    )
    reader = _read(sheet)
    for text in ("hello", "English", "{{1}} in the body", "Anna", '{"a": 1}'):
        assert text in reader.text
    [image] = [attrs for tag, attrs in reader.tags if tag == "img"]
    assert image["src"] == "data:image/png;base64,cG5n"
    assert (image["width"], image["alt"]) == ("10", "A phone")


def test_nothing_is_read_as_markup():
    plain = _read(Sheet("a", "b", (("c", "d"),), "e", b"png", (1, 1), "f"))
    hostile = _read(
        Sheet(HOSTILE, HOSTILE, ((HOSTILE, HOSTILE),), HOSTILE, b"png", (1, 1), HOSTILE)
    )
    assert [tag for tag, _attrs in hostile.tags] == [tag for tag, _attrs in plain.tags]
    assert hostile.text.count(HOSTILE) == 6  # the title stands in the page's head too


@pytest.mark.parametrize("name", NAMES)
def test_a_definition_says_its_samples_and_a_message_its_values(name):
    whole = definition(name)
    rows = dict(definition_rows(whole))
    assert rows["Category"].upper() == whole["category"]
    assert "no sample" not in rows.values()
    filled = message_rows(fill_with_samples(whole), whole)
    assert all(value != "empty" for _label, value in filled)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_a_message_says_what_its_fields_hold(kind):
    for sample in kind.samples:
        rows = list(message_rows(sample.message))
        assert rows or kind.key == "location-request"
        text = json.dumps(sample.message, ensure_ascii=False)
        held = [value for _label, value in rows]
        assert all(
            value.split("\n")[0][:20].replace('"', '\\"') in text or value in ("True", "False")
            for value in held
        )
