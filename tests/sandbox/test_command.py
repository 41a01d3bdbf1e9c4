"""The sandbox as a process of its own."""

import argparse
import json
import signal
import subprocess
import sys

import httpx
import pytest

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


@pytest.mark.parametrize("more", [{"speed": -1}, {"gates": {"g": "x"}}, {"host": "256.0.0.1"}])
def test_a_child_that_cannot_start_says_why(more, child):
    process, said = child(**more)
    assert said == {}
    _, err = process.communicate(timeout=10)
    assert process.returncode == 1
    assert err.startswith(b"The sandbox could not start: ")
    assert b"Traceback" not in err


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
    config = from_line(
        _line(
            parsed(
                "--gates-file", str(gates),
                "--callback", "g2=http://127.0.0.1:1/",
                "--password-file", str(file), "--speed", "3", "--seed", "s",
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
    )
    assert "pass word" not in repr(config)
    assert "p@ss" not in repr(config)


def test_a_password_of_its_own_is_made():
    words = {_line(parsed())["password"] for _ in range(5)}
    assert len(words) == 5
    assert min(map(len, words)) >= 16


@pytest.mark.parametrize("callback", ["g1", "=http://x", "g1=ftp://x", "g1=http://"])
def test_a_callback_that_is_none_is_refused(callback):
    with pytest.raises(ValueError, match="--callback must look like"):
        _line(parsed("--callback", callback))


def test_a_password_on_the_command_line_is_refused():
    with pytest.raises(ValueError, match="--gates-file"):
        _line(parsed("--callback", "g1=https://me:p@example.com/cb"))


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
