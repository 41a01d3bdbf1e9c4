"""The process: ready line, lifeline, kills, TLS."""

import json
import os
import signal
import socket
import ssl
import subprocess
import sys
from pathlib import Path

import httpx
import psutil
import pytest
import trustme

import composer
from composer.relay.errors import ConfigError, ListenError, StoreOpenError

ROOT = Path(composer.__file__).parent.parent
posix = pytest.mark.skipif(os.name != "posix", reason="signals")


def test_the_child_ends_with_its_input(start_child):
    relay = start_child()
    assert relay.post("1").status_code == 204
    relay.process.stdin.close()
    assert relay.process.wait(10) == 0
    assert relay.process.stdout.read() == b""
    assert relay.process.stderr.read() == b""


@posix
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_child_ends_with_a_signal(start_child, number):
    relay = start_child()
    relay.process.send_signal(number)
    assert relay.process.wait(10) == 0
    assert relay.process.stderr.read() == b""


LEAVING = """
import atexit, sys
from composer.cli import main
atexit.register(print, "Python is taken down")
sys.exit(main(["relay", "serve", "--child"]))
"""


def test_python_is_not_taken_down_below_threads_of_granian(tmp_path):
    """One of them that asks for Python meanwhile would abort the process: some in a hundred ends."""
    content = {
        "store": str(tmp_path / "relay.db"),
        "port": 0,
        "gates": [{"id": "g", "username": "u", "password": "p"}],
        "tokens": [{"name": "n", "token": "t", "gates": ["g"]}],
    }
    with subprocess.Popen(
        [sys.executable, "-c", LEAVING], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as relay:
        assert relay.stdin is not None
        assert relay.stdout is not None
        relay.stdin.write(json.dumps(content).encode() + b"\n")
        relay.stdin.flush()
        assert json.loads(relay.stdout.readline())["ready"]
        relay.stdin.close()
        assert relay.stdout.read() == b""
        assert relay.wait(10) == 0


def test_an_unfinished_callback_does_not_hold_the_end_up(start_child, basic):
    relay = start_child()
    host, port = relay.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as line:
        head = f"POST /callbacks/first HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000\r\n"
        line.sendall(f"{head}Authorization: {basic('link', 'pass')}\r\n\r\n[1,".encode())
        with socket.create_connection((host, int(port)), timeout=10) as half:
            half.sendall(b"POST /callb")
            assert relay.http.get("/healthz").status_code == 200
            relay.process.stdin.close()
            assert line.recv(100).startswith(b"HTTP/1.1 503")
            assert relay.process.wait(10) == 0


PARENT = """
import json, subprocess, sys, time
child = subprocess.Popen(
    [sys.executable, "-m", "composer", "relay", "serve", "--child"],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE,
)
child.stdin.write(sys.argv[1].encode() + b"\\n")
child.stdin.flush()
child.stdout.readline()
print(child.pid, flush=True)
time.sleep(60)
"""


def test_no_orphan_stays_when_the_parent_is_killed(tmp_path, until):
    content = {
        "store": str(tmp_path / "relay.db"),
        "port": 0,
        "gates": [{"id": "g", "username": "u", "password": "p"}],
        "tokens": [{"name": "n", "token": "t", "gates": ["g"]}],
    }
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, json.dumps(content)], stdout=subprocess.PIPE, cwd=ROOT
    )
    try:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        assert child.children() == []
    finally:
        parent.kill()
        parent.communicate()

    def ended():
        return not child.is_running() or child.status() == psutil.STATUS_ZOMBIE

    until(ended, "the relay ends")


def test_a_wrong_line_ends_the_child_with_a_sentence():
    done = subprocess.run(
        [sys.executable, "-m", "composer", "relay", "serve", "--child"],
        input=b'{"gates": 5}\n',
        capture_output=True,
        cwd=ROOT,
        timeout=20,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"configuration cannot be used" in done.stderr


def test_a_port_in_use_is_named(start):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ListenError, match=str(port)):
            start(port=port)


def test_a_store_in_use_is_named(start):
    start()
    with pytest.raises(StoreOpenError, match="Another relay"):
        start()


def test_certificates_make_it_https(start, tmp_path):
    authority = trustme.CA()
    issued = authority.issue_cert("127.0.0.1")
    issued.cert_chain_pems[0].write_to_path(tmp_path / "cert.pem")
    issued.private_key_pem.write_to_path(tmp_path / "key.pem")
    relay = start(certificate=tmp_path / "cert.pem", key=tmp_path / "key.pem")
    assert relay.url.startswith("https://")
    context = ssl.create_default_context()
    authority.configure_trust(context)
    for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
        context.minimum_version = context.maximum_version = version
        with httpx.Client(verify=context, trust_env=False) as client:
            assert client.get(f"{relay.url}/healthz").status_code == 200


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "cert.pem, cannot be read: No such file"), ("no certificate", "files in PEM form")],
)
def test_a_certificate_that_is_none_is_named(start, tmp_path, content, said):
    if content is not None:
        (tmp_path / "cert.pem").write_text(content, "utf-8")
    with pytest.raises(ConfigError, match=said) as caught:
        start(certificate=tmp_path / "cert.pem", key=tmp_path / "cert.pem")
    assert "Errno" not in caught.value.sentence
    assert "_ssl" not in caught.value.sentence


def test_a_key_of_another_certificate_is_named(start, tmp_path):
    authority = trustme.CA()
    one, other = (authority.issue_cert("127.0.0.1") for _ in range(2))
    one.cert_chain_pems[0].write_to_path(tmp_path / "cert.pem")
    other.private_key_pem.write_to_path(tmp_path / "key.pem")
    with pytest.raises(ConfigError, match="the key the one that belongs to it"):
        start(certificate=tmp_path / "cert.pem", key=tmp_path / "key.pem")
