"""Templates from and into files: everything that holds some is read, and what is written is read back the same."""

import json
from typing import Any

import pytest

from composer.template_files import (
    as_text,
    file_name,
    read_paths,
    read_text,
    write_file,
    write_files,
)

BODY = {"type": "BODY", "text": "Hello {{1}}, welcome.", "example": {"body_text": [["Anna"]]}}
ONE: dict[str, Any] = {
    "name": "welcome",
    "language": "en_US",
    "category": "UTILITY",
    "components": [BODY],
}
MESSAGE = {
    "type": "template",
    "template": {"name": "welcome", "language": {"code": "en_US"}, "components": []},
}


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (ONE, [ONE]),
        ([ONE, ONE], [ONE, ONE]),
        ({"data": [{**ONE, "id": "1", "status": "APPROVED"}], "paging": {}}, [{**ONE, "id": "1", "status": "APPROVED"}]),
        ([BODY], [{"components": [BODY]}]),
    ],
)  # fmt: skip
def test_what_holds_templates_is_read(value, found):
    assert list(read_text(json.dumps(value)).definitions) == found


def test_a_message_gives_a_sketch_and_says_so():
    brought = read_text(json.dumps(MESSAGE))
    assert brought.definitions[0]["name"] == "welcome"
    assert "sketched" in brought.notes[0]


def test_what_is_not_quite_json_is_repaired_and_told():
    brought = read_text(json.dumps(ONE)[:-1] + ",}  // mine")
    assert brought.definitions == (ONE,)
    assert brought.notes


@pytest.mark.parametrize("text", ["", "no JSON", "[]", '{"type": "text", "text": {"body": "x"}}'])
def test_what_holds_none_says_why(text):
    brought = read_text(text)
    assert brought.definitions == ()
    assert brought.refused[0]


def test_a_folder_is_read_whole_and_what_cannot_be_read_is_named(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / ".git").mkdir()
    (tmp_path / "a.json").write_bytes(b"\xef\xbb\xbf" + json.dumps(ONE).encode())
    (tmp_path / "sub" / "b.json").write_text(json.dumps(ONE), "utf-16")
    (tmp_path / "c.json").write_bytes(b"\0\1")
    (tmp_path / ".git" / "d.json").write_text(json.dumps(ONE))
    (tmp_path / "readme.md").write_text("x")
    brought = read_paths([tmp_path, tmp_path / "gone.json"])
    assert brought.definitions == (ONE, ONE)
    assert [why.partition(":")[0] for why in brought.refused] == ["c.json", "gone.json"]


def test_an_empty_folder_says_so(tmp_path):
    assert "no JSON files" in read_paths([tmp_path]).refused[0]


def test_what_is_written_is_read_back_the_same(tmp_path):
    strange = {**ONE, "name": "å\ud83d/../x", "mine": {"kept": [1.5, None]}}
    paths = write_files(tmp_path, [ONE, {**ONE, "language": "de"}, ONE, strange])
    assert [path.name for path in paths] == [
        "welcome.en_US.json",
        "welcome.de.json",
        "welcome.en_US.2.json",
        "x.en_US.json",
    ]
    assert all(path.parent == tmp_path for path in paths)
    assert json.loads(paths[3].read_text("utf-8")) == strange
    first = paths[0].read_text("utf-8")
    write_file(paths[0], ONE)
    assert paths[0].read_text("utf-8") == first == as_text(ONE)
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(path.name for path in paths)


def test_who_wrote_it_in_which_order_is_not_seen_in_the_file(tmp_path):
    """Two people keep one repository: only what differs is a difference there."""
    turned = {key: ONE[key] for key in reversed(ONE)}
    turned["components"] = [{key: one[key] for key in reversed(one)} for one in ONE["components"]]
    (here,) = write_files(tmp_path, [ONE])
    first = here.read_text("utf-8")
    write_file(here, turned)
    assert here.read_text("utf-8") == first
    assert first.startswith('{\n  "name"')
    assert first.index('"type"') < first.index('"text"')


def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path):
    folder = tmp_path / "welcome.json"
    folder.mkdir()
    with pytest.raises(OSError, match=r"."):
        write_file(folder, ONE)
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize(
    ("definition", "name"),
    [
        ({}, "template.json"),
        ({"name": "a", "language": None}, "a.json"),
        ({"name": ".../..", "language": "en"}, "en.json"),
        ({"name": "x" * 400, "language": "en"}, "x" * 120 + ".en.json"),
    ],
)
def test_file_names_are_those_that_every_system_takes(definition, name):
    assert file_name(definition) == name
