"""The sandbox as a process of its own."""

import argparse
import json
import signal
import socket
import subprocess
import sys

import apsw
import httpx
import pytest

from composer.cli import main
from composer.sandbox.chaos import Chaos
from composer.sandbox.command import _line, add_parser
from composer.sandbox.config import Config, Gate, from_line

TRIP = [112002, 112006, 112003, 112007]


@pytest.fixture
def child(tmp_path, gateway):
    """Start a child process; its process and what it said when it was ready."""
    started = []

    def start(**more):
        line = {
            "host": "127.0.0.1",
            "port": 0,
            "ledger": str(tmp_path / "sandbox.db"),
            "username": "user",
            "password": "secret-word",
            "sources": None,
            "gates": {"g1": {"url": gateway.url, "username": "a", "password": "b"}},
            "speed": 50,
            **more,
        }
        process = subprocess.Popen(
            [sys.executable, "-m", "composer", "sandbox", "--child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        started.append(process)
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps(line).encode() + b"\n")
        process.stdin.flush()
        return process, json.loads(process.stdout.readline() or b"{}")

    yield start
    for process in started:
        process.kill()
        process.communicate()


def send(url, request):
    return httpx.post(
        url + "/messages", json=request, auth=("user", "secret-word"), trust_env=False, timeout=20
    )


def test_a_child_lives_as_long_as_its_lifeline(child, gateway, request_to):
    process, said = child()
    assert said["ready"] is True
    assert send(said["url"], request_to("+99900000001")).status_code == 200
    assert gateway.codes(4) == TRIP
    out, err = process.communicate(timeout=5)
    assert (process.returncode, out) == (0, b"")
    assert b"secret-word" not in err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to catch")
def test_a_child_ends_when_told_to(child):
    process, _ = child()
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=5) == 0


def test_what_a_killed_child_had_accepted_is_reported_by_the_next(child, gateway, request_to):
    process, said = child(speed=0.5)
    ids = send(said["url"], request_to("+99900000001")).json()["messageIds"]
    process.kill()
    process.wait(5)
    assert gateway.bodies == []
    _, said = child(speed=0.5)
    httpx.post(
        said["url"] + "/sandbox/speed",
        json={"speed": 500},
        auth=("user", "secret-word"),
        trust_env=False,
    )
    assert gateway.codes(4) == TRIP
    assert {report["messageId"] for report in gateway.bodies} == set(ids)


@pytest.mark.parametrize(
    ("more", "status", "named"),
    [
        ({"speed": -1}, 2, "speed"),
        ({"port": 99999}, 2, "65535"),
        ({"gates": {"g": "x"}}, 2, "gate “g”"),
        ({"gates": {"g": {"username": "u"}}}, 2, "“url”"),
        ({"gates": {"g": {"url": "http://x", "pasword": "hidden"}}}, 2, "“pasword”"),
        ({"gates": {"g": {"url": 5}}}, 2, "text in quotes"),
        ({"sources": "+46"}, 2, "“sources”"),
        ({"chaos": 5}, 2, "chaos must be"),
        ({"unknownTemplates": "x"}, 2, "“unknownTemplates”"),
        ({"script": [{"do": "dance"}]}, 2, "Action 1 is wrong"),
        ({"host": "256.0.0.1"}, 1, "256.0.0.1"),
        ({"ledger": "/nowhere/at/all/x.db"}, 1, "/nowhere/at/all/x.db"),
    ],
)
def test_a_child_that_cannot_start_says_why(more, status, named, child):
    process, said = child(**more)
    assert said == {}
    _, err = process.communicate(timeout=10)
    assert process.returncode == status
    assert err.startswith(b"The sandbox could not start: ")
    assert named in err.decode()
    assert b"hidden" not in err
    assert b"Traceback" not in err
    assert b"Errno" not in err


def test_a_port_in_use_is_named_with_what_to_do(capsys):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert main(["sandbox", "--port", port]) == 1
    err = capsys.readouterr().err
    assert f"Port {port} is in use" in err
    assert "--port" in err
    assert "Errno" not in err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--port", "99999"], "argument --port: a port is a whole number from 0"),
        (["--port", "-1"], "not “-1”"),
        (["--port", "http"], "not “http”"),
        (["--speed", "0"], "argument --speed: a speed is a number above 0"),
        (["--callback", "foo"], "argument --callback: it must look like GATE=https://"),
        (["--callback", "foo"], "not “foo”"),
        (["--callback", "=http://x"], "not “=http://x”"),
        (["--callback", "g1=ftp://x"], "not “g1=ftp://x”"),
        (["--callback", "g1=http://"], "not “g1=http://”"),
        (["--callback", "g1=http://[::1"], "not “g1=http://[::1”"),
    ],
)
def test_words_that_are_wrong_are_2_and_explained(words, said, capsys):
    with pytest.raises(SystemExit) as caught:
        main(["sandbox", *words])
    assert caught.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (None, "No such file"),
        (b"\xff", "UTF-8"),
        (b'{\n"g": ', "line 2"),
        (b"[]", "object in braces"),
        (b'{"g": {}}', "“url”"),
    ],
)
def test_a_gates_file_that_cannot_be_used_is_named(text, named, tmp_path, capsys):
    file = tmp_path / "gates.json"
    if text is not None:
        file.write_bytes(text)
    assert main(["sandbox", "--port", "0", "--gates-file", str(file)]) == 2
    err = capsys.readouterr().err
    assert str(file) in err
    assert named in err
    assert "Errno" not in err


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (None, "No such file"),
        (b"\xff", "UTF-8"),
        (b'[\n{"do": ', "line 2"),
        (b"{}", "list of actions"),
        (b'[{"do": "clear"}, {"do": "answer"}]', "Action 2 is wrong: status is missing."),
    ],
)
def test_a_script_that_cannot_be_used_is_named(text, named, tmp_path, capsys):
    file = tmp_path / "script.json"
    if text is not None:
        file.write_bytes(text)
    assert main(["sandbox", "--port", "0", "--script", str(file)]) == 2
    err = capsys.readouterr().err
    assert str(file) in err
    assert named in err


def test_the_manual_is_printed(capsys):
    assert main(["sandbox", "--manual"]) == 0
    assert "RECIPIENTS" in capsys.readouterr().out


def test_a_ledger_of_a_newer_composer_is_left_alone(tmp_path, capsys):
    file = tmp_path / "ledger.db"
    db = apsw.Connection(str(file))
    db.execute("PRAGMA user_version = 99")
    db.close()
    before = file.read_bytes()
    assert main(["sandbox", "--port", "0", "--ledger", str(file)]) == 1
    assert "newer Composer" in capsys.readouterr().err
    assert file.read_bytes() == before


@pytest.mark.parametrize("aside", [True, False])
@pytest.mark.parametrize("content", [b"no database" * 1000, None])
def test_a_ledger_that_cannot_be_read_is_kept(content, aside, child, tmp_path):
    file = tmp_path / "sandbox.db"
    if content is None:
        db = apsw.Connection(str(file))
        db.execute("PRAGMA user_version = 99")
        db.close()
        content = file.read_bytes()
    file.write_bytes(content)
    process, said = child(setAside=aside)
    kept = [one.read_bytes() for one in tmp_path.glob("sandbox.db.unusable-*")]
    if aside:
        assert said["ready"]
        assert kept == [content]
    else:
        assert (said, kept, file.read_bytes()) == ({}, [], content)
        assert "sandbox.db" in process.communicate(timeout=10)[1].decode()


def test_a_ledger_of_the_first_composer_goes_on(tmp_path, start, gateway, request_to):
    file = tmp_path / "ledger.db"
    old = apsw.Connection(str(file))
    old.execute("PRAGMA journal_mode=WAL")
    old.execute(FIRST_SCHEMA)
    old.execute(
        "INSERT INTO request VALUES (7, 1.0, '/messages', '{}', '{}', 'accepted', '[]', 200, '{}')"
    )
    old.execute(
        "INSERT INTO callback (request, lane, gate, kind, due, body, copies)"
        " VALUES (7, 'g1/m/0', 'g1', 'report', 1.0, '{\"resultCode\": 112003}', 1)"
    )
    old.close()
    client = start(ledger=str(file)).client
    assert gateway.codes(1) == [112003]
    client.send(request_to("+99900000700"))
    assert [(each["number"], each["method"]) for each in client.ledger()] == [
        (7, "POST"),
        (8, "POST"),
    ]


FIRST_SCHEMA = """
CREATE TABLE request (
    number INTEGER PRIMARY KEY AUTOINCREMENT, received REAL NOT NULL, path TEXT NOT NULL,
    headers TEXT NOT NULL, body TEXT NOT NULL, verdict TEXT NOT NULL, notes TEXT NOT NULL,
    status INTEGER NOT NULL, answer TEXT NOT NULL);
CREATE TABLE callback (
    id INTEGER PRIMARY KEY, request INTEGER NOT NULL REFERENCES request(number) ON DELETE CASCADE,
    lane TEXT NOT NULL, gate TEXT NOT NULL, kind TEXT NOT NULL, due REAL NOT NULL,
    body TEXT NOT NULL, copies INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'pending');
CREATE INDEX callback_pending ON callback (lane, id) WHERE state = 'pending';
CREATE INDEX callback_request ON callback (request);
"""


def test_the_help_says_who_reaches_it(capsys):
    with pytest.raises(SystemExit):
        main(["sandbox", "--help"])
    assert "this computer only" in " ".join(capsys.readouterr().out.split())


def parsed(*words):
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    return parser.parse_args(["sandbox", *words])


def test_the_arguments_become_a_configuration(tmp_path):
    file = tmp_path / "word"
    file.write_text("pass word\n")
    gates = tmp_path / "gates.json"
    gates.write_text(
        json.dumps(
            {"g1": {"url": "https://example.com/cb?x=1", "username": "me", "password": "p@ss"}}
        )
    )
    script = tmp_path / "script.json"
    script.write_text('{"about": "x", "actions": [{"do": "clear"}]}')
    config = from_line(
        _line(
            parsed(
                "--gates-file", str(gates),
                "--callback", "g2=http://127.0.0.1:1/",
                "--password-file", str(file), "--speed", "3", "--seed", "s", "--chaos",
                "--unknown-templates", "fail", "--script", str(script),
            )
        )
    )  # fmt: skip
    assert config == Config(
        "sandbox",
        "pass word",
        port=8025,
        gates={
            "g1": Gate("https://example.com/cb?x=1", "me", "p@ss"),
            "g2": Gate("http://127.0.0.1:1/"),
        },
        speed=3.0,
        seed="s",
        chaos=Chaos(),
        unknown_templates="fail",
        script=({"do": "clear"},),
    )
    assert "pass word" not in repr(config)
    assert "p@ss" not in repr(config)


def test_a_password_of_its_own_is_made():
    words = {_line(parsed())["password"] for _ in range(5)}
    assert len(words) == 5
    assert min(map(len, words)) >= 16


@pytest.mark.parametrize("callback", ["g1=https://me:hidden@example.com/cb", "https://me:hidden@x"])
def test_a_password_on_the_command_line_is_refused_and_not_shown(callback, capsys):
    with pytest.raises(SystemExit):
        parsed("--callback", callback)
    err = capsys.readouterr().err
    assert "--callback" in err
    assert "hidden" not in err


def test_on_its_own_it_says_where_it_is():
    process = subprocess.Popen(
        [sys.executable, "-m", "composer", "sandbox", "--port", "0"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout
    try:
        said = b"".join(iter(process.stdout.readline, b"Press Ctrl+C to stop.\n")).decode()
        words = dict(line.split(None, 1) for line in said.splitlines() if line.startswith("  A"))
        answer = httpx.post(words["Address"] + "/messages", trust_env=False)
        assert answer.status_code == 401
        assert "Password" in said
    finally:
        process.terminate()
        assert process.communicate(timeout=10)[1] == b""
