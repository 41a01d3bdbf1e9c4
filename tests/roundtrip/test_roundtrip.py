"""The round trip itself: that it says OK where all is well, and that it finds what is not."""

import json
from pathlib import Path

import pytest
from PySide6 import QtWidgets

from composer.messages import KINDS
from tests.roundtrip.__main__ import main
from tests.roundtrip.window import differences_of

DATA = Path(__file__).parents[1] / "data" / "link"


@pytest.fixture
def tried(tmp_path, capsys):
    """Writes a file, tries it, and gives the exit status and the lines printed."""

    def run(text):
        (tmp_path / "it.json").write_text(text, encoding="utf-8")
        status = main([str(tmp_path / "it.json")])
        return status, capsys.readouterr().out.splitlines()

    return run


def test_every_example_of_the_specification_comes_back_or_is_refused(capsys):
    assert main([str(DATA)]) == 0
    *lines, summary = capsys.readouterr().out.splitlines()
    refused = {Path(line.split()[1]).name for line in lines if line.startswith("REFUSED")}
    sendable = [path.name for path in DATA.glob("*.json") if path.name not in refused]
    assert summary == f"{len(sendable)} ok, 0 diff, {len(refused)} refused"
    assert not any(name.startswith(("text", "template", "message-request")) for name in refused)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_sample_comes_back(window, kind):
    for sample in kind.samples:
        assert differences_of(window, {"messages": [dict(sample.message)]}) == []


META = DATA.parent / "meta"


@pytest.mark.parametrize("format_", ["cloud", "onprem"])
def test_every_example_of_metas_reference_comes_back(format_, capsys):
    assert main(["--format", format_, str(META)]) == 0
    *lines, summary = capsys.readouterr().out.splitlines()
    refused = {Path(line.split()[1]).name for line in lines if line.startswith("REFUSED")}
    assert refused == {"response.json", "response-held.json"}
    assert summary == f"{len(list(META.glob('*.json'))) - 2} ok, 0 diff, 2 refused"


_CLOUD = {"messaging_product": "whatsapp"}
_TEXT = {"to": "+46700000001", "type": "text", "text": {"body": "https://a.b"}}
_BESIDE, _INSIDE = {"preview_url": True}, {"text": {"preview_url": True, "body": "https://a.b"}}


def _template(*language):
    template = {"name": "a", "language": dict(language)}
    return {"to": "+46700000001", "type": "template", "template": template}


@pytest.mark.parametrize(
    "body",
    [
        {**_CLOUD, **_BESIDE, **_TEXT},
        {**_CLOUD, **_TEXT, **_BESIDE},
        {**_TEXT, **_INSIDE},
        {**_TEXT, **_INSIDE, "preview_url": False},
        _template(("code", "en"), ("policy", "deterministic")),
        _template(("policy", "deterministic"), ("code", "en")),
    ],
)
def test_what_stands_where_meta_has_it_not_comes_back_to_where_it_stood(tried, body):
    status, lines = tried(json.dumps(body))
    assert (status, lines[-1]) == (0, "1 ok, 0 diff, 0 refused")


def test_what_a_format_of_metas_loses_is_a_difference(tried, monkeypatch):
    from tests.roundtrip.meta import FORMATS

    own = FORMATS["cloud"]

    class Losing:
        decode = staticmethod(own.decode)

        @staticmethod
        def encode(request):
            return [{key: value for key, value in body.items() if key != "context"}
                    for body in own.encode(request)]  # fmt: skip

    monkeypatch.setitem(FORMATS, "cloud", Losing)
    status, lines = tried(
        '{"messaging_product": "whatsapp", "to": "+46700000001", "type": "text", "text": {"body": "Hi"},'
        ' "context": {"message_id": "1"}}'
    )
    assert status == 1
    assert lines[0].startswith("DIFF ")
    assert lines[0].endswith("/context")


ODD = [
    {"messages": [{"type": "text", "text": {"body": 5}}]},
    {"messages": [{"type": "text", "text": "only a text"}]},
    {"messages": [{"type": "text", "text": None, "previewUrl": "yes"}]},
    {"messages": [{"type": "text", "text": {"body": "a\u00a0b\u2028c\r\nd"}}]},
    {"messages": [{"text": {}, "type": "text", "": {"deep": [None, [], {}]}}]},
    {"messages": [{"type": "image", "image": {"id": "1", "link": "https://a.b/c.png"}}]},
    {"messages": [{"type": "location", "location": {"latitude": "1.50", "longitude": 2.0}}]},
    {"messages": [{"type": "nobody knows"}, None, 5, [], {"type": "text", "text": {"body": ""}}]},
    {"messages": [{"type": "text", "text": {"body": "Hi"}}], "relativeValidityTime": "48"},
    {"relativeValidityTime": 1.5, "messages": [{"type": "text", "text": {"body": "Hi"}}]},
    {"priority": "URGENT", "absoluteValidityTime": None, "messages": [{"type": "sticker"}]},
    {"customParameters": {"b": 1, "a": None, "": "x"}, "messages": [{"type": "audio"}]},
    {"customParameters": [{"key": "a"}], "eventReportGates": "g", "messages": [{"type": "audio"}]},
    {"eventReportGates": ["g", 7, None], "refId": 12, "messages": [{"type": "video"}]},
    {"destinations": ["+46701", 46702, None, "+46701"], "messages": [{"type": "text"}]},
    {"source": {"number": 1}, "destinations": [], "messages": [{"type": "text"}]},
    {"messages": [{"type": "text"}], "nobody": {"knows": [1, 1.0, True]}, "destinations": ["1"] * 40},
]  # fmt: skip


@pytest.mark.parametrize("request_", ODD, ids=lambda request: json.dumps(request)[:60])
def test_what_is_odd_comes_back_as_it_came(window, request_):
    assert differences_of(window, request_) == []


def test_several_requests_one_after_the_other_leave_nothing_behind(window):
    one = {"messages": [{"type": "text", "text": {"body": "One"}, "odd": 1}], "refId": "a"}
    other = {"messages": [{"type": "text", "text": {"body": "Two"}}]}
    assert [differences_of(window, request) for request in (one, other, one)] == [[], [], []]


def test_a_field_that_says_something_else_is_a_difference(own_window):
    request = {"messages": [{"type": "text", "text": {"body": "Hello"}}]}
    own_window.load(request)
    edit = own_window.form._form.findChild(QtWidgets.QPlainTextEdit)
    edit.blockSignals(True)
    edit.setPlainText("Hallo")
    edit._typed()
    edit.blockSignals(False)
    whole, faults = own_window.read()
    assert whole["messages"][0]["text"]["body"] == "Hallo"
    assert not faults


def test_a_hidden_field_is_a_difference(own_window):
    request = {"messages": [{"type": "text", "text": {"body": "Hello"}}]}
    own_window.load(request)
    own_window.form._form.findChild(QtWidgets.QPlainTextEdit).hide()
    whole, _faults = own_window.read()
    assert whole == {"messages": [{"type": "text"}]}


def test_an_unknown_key_that_is_not_shown_is_a_difference(window, monkeypatch):
    monkeypatch.setattr("composer.ui.forms.leftovers.leftovers", lambda *_args: [])
    request = {"messages": [{"type": "text", "text": {"body": "Hello"}, "odd": 1}]}
    assert differences_of(window, request) == ["/messages/0/odd"]


def test_a_draft_that_puts_keys_in_order_is_a_difference(window, monkeypatch):
    import composer.messages.drafting as drafting

    opened = drafting.opened

    def sorted_keys(request, keep=None):
        return opened(json.loads(json.dumps(request, sort_keys=True)), keep)

    monkeypatch.setattr(drafting, "opened", sorted_keys)
    request = {"messages": [{"type": "text", "text": {"body": "Hello"}}]}
    assert "/messages/0 (order of keys)" in differences_of(window, request)


def test_what_marks_a_message_as_read_is_no_message(tried):
    status, lines = tried('{"messaging_product": "whatsapp", "status": "read", "message_id": "1"}')
    assert status == 0
    assert lines[0].startswith("REFUSED ")
    assert "Meta" in lines[0]
    assert lines[1] == "0 ok, 0 diff, 1 refused"


def test_what_is_no_json_is_refused_with_its_place(tried):
    status, lines = tried('{"type": "text",}')
    assert status == 0
    assert "Line 1" in lines[0]


def test_a_bare_template_a_bare_message_and_a_list_are_requests(tried):
    template = {"name": "t", "language": {"code": "en"}}
    message = {"type": "text", "text": {"body": "Hi"}}
    for value in (template, message, [message, message]):
        status, lines = tried(json.dumps(value))
        assert (status, lines[-1]) == (0, "1 ok, 0 diff, 0 refused")


def test_no_file_at_all_is_no_success(tmp_path, capsys):
    assert main([str(tmp_path)]) == 2
    assert capsys.readouterr().out == "0 ok, 0 diff, 0 refused\n"
