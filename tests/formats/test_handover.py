"""Requests as texts for other tools: run as people run them, they send the same bytes."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from composer.formats.handover import (
    HANDOVERS,
    Account,
    as_bash,
    as_httpx,
    as_json,
    as_powershell,
    create_call,
    delete_call,
    get_call,
    message_call,
    update_call,
)
from composer.formats.reading import read
from composer.templates.filling import fill_with_samples
from tests.templates.definitions import NAMES, definition

REQUEST = {
    "refId": "it's «här» ‘so’",
    "messages": [
        {"type": "text", "text": {"body": 'Line 1\nLine 2 "quoted" $HOME `x` \\ 🙂 مرحبا'}}
    ],
    "none": None,
    "numbers": [1, -2.5, 10**20, True, False, [], {}],
}
ACCOUNT = Account("SMSC", "0/1 å", "+46701740699")


@pytest.fixture
def server():
    """A server that keeps what it is sent."""
    got = []

    class Handler(BaseHTTPRequestHandler):
        def _take(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            got.append((self.command, self.path, self.headers.get("Authorization"), body))
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

        do_POST = do_PUT = do_GET = do_DELETE = _take  # noqa: N815

        def log_message(self, *words):
            pass

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}/v1", got
    running.shutdown()
    running.server_close()
    thread.join()


_ENVIRONMENT = {"LINK_USERNAME": "anna", "LINK_PASSWORD": "s3cret"}
_BASIC = "Basic " + base64.b64encode(b"anna:s3cret").decode()


def _run(command):
    environment = {key: value for key, value in os.environ.items() if "proxy" not in key.lower()}
    return subprocess.run(
        command, env={**environment, **_ENVIRONMENT}, capture_output=True, check=True, timeout=60
    )


@pytest.mark.skipif(
    not (shutil.which("curl") and shutil.which("bash")), reason="needs curl and bash"
)
def test_bash_sends_it(server):
    address, got = server
    _run(["bash", "-c", as_bash(message_call(address, REQUEST))])
    method, path, signed, body = got[0]
    assert (method, path, signed) == ("POST", "/v1/messages", _BASIC)
    assert json.loads(body) == REQUEST


def test_python_sends_it(server):
    address, got = server
    _run([sys.executable, "-c", as_httpx(create_call(address, ACCOUNT, REQUEST))])
    method, path, signed, body = got[0]
    assert (method, signed) == ("PUT", _BASIC)
    assert (
        path
        == "/v1/platformId/SMSC/platformPartnerId/0%2F1%20%C3%A5/source/%2B46701740699/templates"
    )
    assert json.loads(body) == REQUEST


@pytest.mark.skipif(not shutil.which("pwsh"), reason="needs PowerShell")
def test_powershell_sends_it(server):
    address, got = server
    text = as_powershell(message_call(address, REQUEST)).replace("curl.exe", "curl")
    _run(["pwsh", "-NoProfile", "-Command", text])
    assert json.loads(got[0][3]) == REQUEST


def test_powershell_is_ascii_and_its_here_string_ends_where_it_should():
    text = as_powershell(message_call("https://example.com", REQUEST))
    assert text.isascii()
    body = text.removeprefix("@'\n").partition("\n'@ | curl.exe")[0]
    assert json.loads(body) == REQUEST


@pytest.mark.parametrize("way", sorted(HANDOVERS))
@pytest.mark.parametrize("name", NAMES[::6])
def test_what_is_copied_here_can_be_pasted_here(way, name):
    request = {"messages": [fill_with_samples(definition(name))]}
    call = message_call("https://eu.example.com/v1/", request)
    assert read(HANDOVERS[way](call)).value == request


@pytest.mark.parametrize("way", sorted(set(HANDOVERS) - {"JSON"}))
def test_no_secret_is_in_it(way):
    text = HANDOVERS[way](
        message_call("https://anna:s3cret@example.com:8443/v1?key=s3cret", REQUEST)
    )
    assert "s3cret" not in text
    assert "anna" not in text
    assert "https://example.com:8443/v1/messages" in text
    assert "LINK_PASSWORD" in text


def test_every_request_about_templates_has_its_path():
    base = "https://example.com/v1"
    whole = (
        f"{base}/platformId/SMSC/platformPartnerId/0%2F1%20%C3%A5/source/%2B46701740699/templates"
    )
    calls = (
        (create_call(base, ACCOUNT, {}), "PUT", whole),
        (update_call(base, ACCOUNT, "12", {}), "POST", f"{whole}/12"),
        (get_call(base, ACCOUNT, "1/2"), "GET", f"{whole}/1%2F2"),
        (delete_call(base, ACCOUNT, "12", "a_b"), "DELETE", f"{whole}/12/a_b"),
    )
    for call, method, url in calls:
        assert (call.method, call.url) == (method, url)
    assert as_json(calls[2][0]) == ""
    assert "--data" not in as_bash(calls[2][0])
    assert "json=" not in as_httpx(calls[3][0])
