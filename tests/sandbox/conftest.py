"""A sandbox on a real port in a thread of its own, and a real HTTP server that takes its callbacks."""

import asyncio
import base64
import contextlib
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from composer.sandbox.config import Config, Gate
from composer.sandbox.server import serving

WITHIN = 20.0


class Gateway:
    """Takes callbacks, in order of arrival; refuses as many as `refusals` says."""

    def __init__(self):
        self.bodies = []
        self.authorizations = []
        self.refusals = 0
        self._changed = threading.Condition()
        gateway = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                status = gateway.take(json.loads(body), self.headers.get("Authorization"))
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}/callbacks/g1"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.05,))
        self.thread.start()

    def take(self, body, authorization):
        with self._changed:
            if self.refusals:
                self.refusals -= 1
                self._changed.notify_all()
                return 503
            self.bodies.append(body)
            self.authorizations.append(authorization)
            self._changed.notify_all()
            return 204

    def wait(self, condition):
        """Wait until `condition(bodies)` holds; the bodies."""
        with self._changed:
            assert self._changed.wait_for(lambda: condition(self.bodies), WITHIN), self.bodies
            return list(self.bodies)

    def codes(self, count):
        """The result codes of the first `count` callbacks, None for an incoming message."""
        return [body.get("resultCode") for body in self.wait(lambda all_: len(all_) >= count)]

    def close(self):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


class Client:
    """The sandbox's client, with the account's credentials."""

    def __init__(self, url):
        self.url = url
        self.http = httpx.Client(
            base_url=url, auth=("user", "secret-word"), trust_env=False, timeout=WITHIN
        )

    def send(self, request):
        return self.http.post("/messages", json=request)

    def ledger(self):
        return self.http.get("/sandbox/ledger").json()["requests"]

    def wait_ledger(self, condition):
        """Poll the ledger until `condition(requests)` holds; the requests."""
        deadline = time.monotonic() + WITHIN
        while not condition(requests := self.ledger()):
            assert time.monotonic() < deadline, requests
        return requests


class Running:
    """A sandbox in a thread; `stop` ends it gracefully."""

    def __init__(self, config):
        self._ready = threading.Event()
        self._config = config
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()))
        self._thread.start()
        assert self._ready.wait(WITHIN)
        self.client = Client(self.url)

    async def _run(self):
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        async with serving(self._config) as sandbox:
            self.url = sandbox.url
            self._ready.set()
            await self._stop.wait()

    def stop(self):
        if self._thread.is_alive():
            self.client.http.close()
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join(WITHIN)
            assert not self._thread.is_alive()


@pytest.fixture
def gateway():
    made = Gateway()
    yield made
    made.close()


@pytest.fixture
def start(gateway):
    """Start a sandbox with these settings, with the gate g1 going to the gateway."""
    with contextlib.ExitStack() as stack:

        def start(**settings):
            gate = Gate(gateway.url, "gate-user", "gate-word")
            given = {"gates": {"g1": gate}, "speed": 50.0, **settings}
            running = Running(Config("user", "secret-word", **given))
            stack.callback(running.stop)
            return running

        yield start


@pytest.fixture
def sandbox(start):
    return start().client


@pytest.fixture
def request_to():
    """A valid request to a destination."""

    def request_to(*destinations, message=None, **more):
        return {
            "platformId": "p",
            "platformPartnerId": "pp",
            "priority": "NORMAL",
            "refId": "ref-1",
            "source": "+46000000000",
            "destinations": list(destinations),
            "eventReportGates": ["g1"],
            "customParameters": {"order": "77"},
            "messages": [message or {"type": "text", "text": {"body": "Hello"}}],
            **more,
        }

    return request_to


@pytest.fixture
def basic():
    """An Authorization header."""
    return lambda user, word: "Basic " + base64.b64encode(f"{user}:{word}".encode()).decode()
