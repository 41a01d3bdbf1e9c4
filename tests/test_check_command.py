"""`composer check`, run as people and scripts run it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from composer.check_command import problems
from composer.cli import main

DATA = Path(__file__).parent / "data" / "link"


@pytest.fixture
def check(tmp_path):
    def run(*words, stdin=None):
        return subprocess.run(
            [sys.executable, "-m", "composer", "check", *map(str, words)],
            capture_output=True,
            input=stdin,
            cwd=tmp_path,
            env={
                **os.environ,
                "PYTHONPATH": str(Path(__file__).parents[1]),
                "PYTHONIOENCODING": "ascii",
            },
            check=False,
        )

    return run


def test_a_right_message_is_silent_and_0(check):
    done = check(DATA / "text.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_one_line_a_problem(check, tmp_path):
    (tmp_path / "m.json").write_text('{"type": "text", "text": {"body": ""}}', encoding="utf-8")
    done = check("m.json")
    assert done.returncode == 1
    assert done.stdout.decode() == "m.json: error /text/body Text is missing.\n"


@pytest.mark.parametrize(
    ("content", "what"), [(b"[]", "a list"), (b"null", "null")], ids=["list", "null"]
)
def test_what_is_no_request_at_all_has_the_pointer_of_the_whole(check, content, what):
    done = check("-", stdin=content)
    assert done.returncode == 1
    said = f"-: error  The request must be an object in braces; here it is {what}.\n"
    assert done.stdout.decode() == said


def test_json_lines(check, tmp_path):
    (tmp_path / "m.json").write_text(
        '{"type": "text", "text": {"body": "", "färg": 1}}', encoding="utf-8"
    )
    done = check("--json", "m.json")
    lines = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    assert [(one["file"], one["severity"], one["pointer"]) for one in lines] == [
        ("m.json", "error", "/text/body"),
        ("m.json", "warning", "/text/färg"),
    ]
    assert set(lines[0]) == {"file", "severity", "pointer", "message", "source"}
    assert lines[0]["message"] == "Text is missing."
    assert lines[0]["source"] == "LINK 1.6, Text message"


def test_keys_and_names_of_files_do_not_break_the_line(check, tmp_path):
    key, name = "ke\ny x\u2028\x1b[31m", "a\nb\r.json"
    message = {"type": "text", "text": {"body": "x", key: 1}}
    (tmp_path / name).write_text(json.dumps(message), encoding="utf-8")
    [line] = check(name).stdout.decode().splitlines()
    at = "/text/ke\\ny\\u0020x\\u2028\\u001b[31m"
    assert line.startswith(f"a\\nb\\r.json: warning {at} “ke y x \\u001b[31m” is not")
    said = json.loads(check("--json", name).stdout)
    assert (said["file"], said["pointer"]) == (name, f"/text/{key}")


def test_a_key_that_stands_twice_is_an_error_at_its_pointer(check, tmp_path):
    (tmp_path / "m.json").write_text(
        '[{"type": "text", "type": "text", "text": {"a/b": 1, "body": "x", "a/b": 2, "a/b": 3}}]',
        encoding="utf-8",
    )
    done = check("--json", "m.json")
    said = [json.loads(line) for line in done.stdout.splitlines()]
    twice = [one for one in said if "more than once" in one["message"]]
    assert done.returncode == 1
    assert [one["pointer"] for one in twice] == ["/0/type", "/0/text/a~1b"]
    assert {one["severity"] for one in twice} == {"error"}
    assert {one["source"] for one in twice} == {"RFC 8259, section 4"}


def test_warnings_alone_are_0(check, tmp_path):
    (tmp_path / "m.json").write_text(
        '{"type": "text", "text": {"body": "x", "y": 1}}', encoding="utf-8"
    )
    done = check("m.json")
    assert done.returncode == 0
    assert b"warning /text/y" in done.stdout


def test_a_whole_request_has_pointers_into_the_file(check):
    done = check(DATA / "message-request.as-printed.json")
    assert done.returncode == 1
    assert b"error /messages/0/template/components/0/" in done.stdout


@pytest.mark.parametrize(
    "content",
    [b"{", b"", b"\xff\xfe", b"[" * 100_000, b"[" * 400 + b"]" * 400],
    ids=["half", "empty", "bytes", "deepest", "deep"],
)
def test_what_cannot_be_read_is_2_and_no_traceback(check, tmp_path, content):
    (tmp_path / "m.json").write_bytes(content)
    done = check("m.json", DATA / "text.json")
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.startswith(b"m.json: error  This is ")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b" \n", "This is empty."),
        (b"\xff\xfe{\0}\0", "This is text in UTF-16. Save it as UTF-8."),
        (b'{"a": "\xe5"}', "This is not text in UTF-8 (at byte 7). Save it as UTF-8."),
    ],
    ids=["empty", "UTF-16", "Latin 1"],
)
def test_what_to_do_with_an_unreadable_file_is_said(check, tmp_path, content, said):
    (tmp_path / "m.json").write_bytes(content)
    done = check("m.json")
    assert (done.returncode, done.stderr.decode()) == (2, f"m.json: error  {said}\n")


def test_a_script_gets_an_object_for_an_unreadable_file_too(check):
    done = check("--json", "gone.json")
    said = {
        "file": "gone.json",
        "severity": "error",
        "pointer": "",
        "message": "This cannot be read: No such file or directory.",
        "source": "",
    }
    assert (done.returncode, json.loads(done.stdout), done.stderr) == (2, said, b"")
    done = check("--json", "--definition", "gone.json", DATA / "text.json")
    assert (done.returncode, json.loads(done.stdout), done.stderr) == (2, said, b"")


def test_a_missing_file_is_2_and_the_others_are_checked(check, tmp_path):
    (tmp_path / "m.json").write_text('{"type": "text", "text": {"body": ""}}', encoding="utf-8")
    done = check("gone.json", "m.json")
    assert done.returncode == 2
    assert b"gone.json: error  This cannot be read: " in done.stderr
    assert b"m.json: error" in done.stdout


def test_standard_input(check):
    done = check("-", stdin=b'{"type": "fax"}')
    assert done.returncode == 1
    assert done.stdout.startswith(b"-: error /type ")


def test_nothing_of_the_window_is_imported(tmp_path):
    script = (
        "import sys; from composer.cli import main; main(['check', sys.argv[1]]); "
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6', 'composer.ui', 'httpx', 'keyring'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(DATA / "text.json")],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        check=True,
    )
    assert done.stdout.strip() == b"[]"


TEMPLATE = {"name": "welcome", "language": {"code": "en"}, "components": []}
ALONE = {
    "report": ({"messageId": "a", "resultCode": 112003}, [("error", "", "delivery report")]),
    "inbound": (
        {"type": "text", "source": "1", "content": {"message": {"contentType": "TEXT"}}},
        [("error", "", "sent to you")],
    ),
    "reports": ([{"messageId": "a", "resultCode": 112003}], [("error", "", "delivery report")]),
    "Cloud API": (
        {"messaging_product": "whatsapp", "to": "+1", "type": "text"},
        [("error", "/text", "missing")],
    ),
    "Cloud API, no message": (
        {"messaging_product": "whatsapp", "pin": "1"},
        [("error", "", "no message in it")],
    ),
    "no type": (
        {"text": {"body": ""}},
        [("error", "/type", "missing"), ("error", "/text/body", "missing")],
    ),
    "template": (TEMPLATE, [("hint", "", "put into a message")]),
    "wrong template": (
        {**TEMPLATE, "name": ""},
        [("error", "/name", "missing"), ("hint", "", "put into a message")],
    ),
    "components": (
        [{"type": "body", "parameters": [{"type": "text", "text": 7}]}],
        [
            ("error", "", "missing"),
            ("error", "/0/parameters/0/text", "must be text"),
            ("error", "", "missing"),
            ("hint", "", "name and language are still missing"),
        ],
    ),
    "messages": (
        [{"type": "text", "text": {"body": "Hi"}}, {"type": "text", "text": {"body": ""}}],
        [("error", "/1/text/body", "missing")],
    ),
    "nothing of LINK": ({"a": 1}, [("error", "", "Nothing here is known")]),
}


@pytest.mark.parametrize("name", ALONE)
def test_whatever_a_form_would_open_is_checked_and_all_else_is_named(name):
    value, expected = ALONE[name]
    found = problems(value)
    assert [(one.severity.value, one.pointer) for one in found] == [one[:2] for one in expected]
    for one, (_severity, _pointer, said) in zip(found, expected, strict=True):
        assert said in one.sentence


TEMPLATES = DATA.parent / "templates"


def test_definitions_are_checked_by_the_rules_of_the_review(check, tmp_path):
    definition = json.loads((TEMPLATES / "order_confirmation.en.json").read_text("utf-8"))
    right = check("--template", TEMPLATES / "order_confirmation.en.json")
    assert (right.returncode, right.stdout, right.stderr) == (0, b"", b"")
    definition["components"][0]["text"] = "{{1}} thanks you for your order {{2}} of today"
    wrong = tmp_path / "wrong.json"
    wrong.write_text(json.dumps({"data": [definition]}), "utf-8")
    done = check("--template", "--json", wrong)
    line = json.loads(done.stdout)
    assert done.returncode == 1
    assert (line["severity"], line["pointer"]) == ("error", "/data/0/components/0/text")
    assert line["source"] == "Meta error 2388299"


def test_components_alone_are_not_asked_for_a_name(check, tmp_path):
    bare = tmp_path / "bare.json"
    bare.write_text(json.dumps([{"type": "BODY", "text": "Hello {{1}}"}]), "utf-8")
    done = check("--template", bare)
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 1
    assert (
        f"{bare}: error /0/text A body cannot end with a gap. Write a word after {{{{1}}}}."
        in lines
    )
    assert not any("Name" in line for line in lines[:-1])


def test_what_is_no_definition_is_told_so(check):
    done = check("--template", DATA / "template-text.json")
    assert done.returncode == 1
    assert b"not the template itself" in done.stdout


@pytest.mark.parametrize(
    "shape", ["message", "template", "request", "list", "Meta's", "list of Meta's"]
)
def test_a_message_is_checked_against_its_definition(check, tmp_path, shape):
    message = {
        "type": "template",
        "template": {
            "name": "order_confirmation",
            "language": {"code": "en"},
            "components": [{"type": "body", "parameters": [{"type": "text", "text": "Anna"}]}],
        },
    }
    value, above = {
        "message": (message, "/template"),
        "template": (message["template"], ""),
        "request": ({"messages": [message]}, "/messages/0/template"),
        "list": ([message], "/0/template"),
        "Meta's": ({**CLOUD, **message}, "/template"),
        "list of Meta's": ([{**CLOUD, **message}], "/0/template"),
    }[shape]
    file = tmp_path / "message.json"
    file.write_text(json.dumps(value), "utf-8")
    done = check("--definition", TEMPLATES / "order_confirmation.en.json", "--json", file)
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    here = [one for one in said if one["pointer"] == f"{above}/components/0/parameters/1/text"]
    assert [one["message"] for one in here] == [
        "{{2}} in the body is missing. The template asks for it."
    ]


def test_of_several_definitions_the_one_of_its_name_and_language_counts(check, tmp_path):
    known = [
        json.loads((TEMPLATES / f"{name}.json").read_text("utf-8"))
        for name in ("order_confirmation.en", "opening_hours.en_GB")
    ]
    definitions, right, strange = (
        tmp_path / name for name in ("known.json", "right.json", "strange.json")
    )
    definitions.write_text(json.dumps(known), "utf-8")
    template = {"name": "opening_hours", "language": {"code": "en_GB"}, "components": []}
    right.write_text(json.dumps({"type": "template", "template": template}), "utf-8")
    other = {**template, "language": {"code": "sv"}}
    strange.write_text(json.dumps({"type": "template", "template": other}), "utf-8")
    assert check("--definition", definitions, right).returncode == 0
    done = check("--definition", definitions, strange)
    assert done.returncode == 1
    assert b"None of the definitions is" in done.stdout


def test_a_definition_that_cannot_be_read_is_2(check, tmp_path):
    done = check("--definition", tmp_path / "none.json", DATA / "template-text.json")
    assert done.returncode == 2
    done = check("--definition", DATA / "text.json", DATA / "template-text.json")
    assert done.returncode == 2
    assert b"no template here" in done.stderr


def test_definition_and_template_exclude_each_other(check):
    done = check("--template", "--definition", DATA / "text.json", DATA / "text.json")
    assert done.returncode == 2


BUTTON = {"type": "reply", "reply": {"id": "1", "title": "Yes 🎉"}}
REPLIES = {
    "type": "interactive",
    "interactive": {"type": "button", "body": {"text": "a"}, "action": {"buttons": [BUTTON]}},
}
TO = {"to": "+46700000001"}
CLOUD = {"messaging_product": "whatsapp", **TO}
DATE = {"type": "date_time", "date_time": {"fallback_value": "", "hour": 9}}
DATED = {"name": "a", "language": {"code": "en"}, "components": [{"type": "body"}]}
FORMATS = {
    "by LINK's rules": (REPLIES, "auto", ["warning /interactive/action/buttons/0/reply/title "]),
    "by the Cloud API's": (REPLIES, "cloud", []),
    "a request by Meta's": (
        {"destinations": ["+46700000001"], "messages": [REPLIES], "refId": "1"},
        "onprem",
        ["hint /refId "],
    ),
    "Meta's": ({**CLOUD, **REPLIES}, "auto", []),
    "Meta's by LINK's rules": (
        {**CLOUD, **REPLIES},
        "link",
        ["warning /interactive/action/buttons/0/reply/title "],
    ),
    "taken for the Cloud API's": ({**TO, **REPLIES}, "cloud", ["error /messaging_product "]),
    "taken for On-Premises'": ({**TO, **REPLIES}, "onprem", []),
    "the Cloud API's for On-Premises": (
        {**CLOUD, **REPLIES, "context": {"message_id": "1"}},
        "onprem",
        ["warning /messaging_product ", "warning /context "],
    ),
    "a list": ([{**CLOUD, **REPLIES}, {**CLOUD, "type": "text"}], "auto", ["error /1/text "]),
    "read": ({"messaging_product": "whatsapp", "status": "read"}, "auto", ["error /message_id "]),
    "a date": (
        {
            **CLOUD,
            "type": "template",
            "template": {**DATED, "components": [{"type": "body", "parameters": [DATE]}]},
        },
        "auto",
        ["error /template/components/0/parameters/0/date_time/fallback_value "],
    ),
}


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_has_its_rules_and_pointers(name, tmp_path, capsys):
    value, format_, expected = FORMATS[name]
    path = tmp_path / "it.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    status = main(["check", "--format", format_, str(path)])
    lines = [line.removeprefix(f"{path}: ") for line in capsys.readouterr().out.splitlines()]
    assert status == int(any(line.startswith("error") for line in expected))
    assert len(lines) == len(expected), lines
    assert all(
        line.startswith(one) for line, one in zip(sorted(lines), sorted(expected), strict=True)
    ), lines
