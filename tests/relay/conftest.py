"""Relays to test: in this process (quick, on real sockets and files) and as the app's child process."""

from __future__ import annotations

import asyncio
import base64
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

import composer
from composer.relay.config import Config
from composer.relay.server import serve

DEADLINE = 10.0
ROOT = Path(composer.__file__).parent.parent

CONTENT: dict[str, Any] = {
    "port": 0,
    "gates": [
        {"id": "first", "username": "link", "password": "pass"},
        {"id": "second", "username": "link", "password": "pass"},
    ],
    "tokens": [
        {"name": "app", "token": "token-of-first", "gates": ["first"]},
        {"name": "other", "token": "token-of-second", "gates": ["second"]},
        {"name": "support", "token": "token-of-all", "gates": ["*"]},
    ],
}


def until(condition: Callable[[], Any], what: str) -> Any:
    """The condition's value once it is true."""
    deadline = time.monotonic() + DEADLINE
    while time.monotonic() < deadline:
        if value := condition():
            return value
        time.sleep(0.01)
    pytest.fail(f"not in {DEADLINE:g} s: {what}")


@dataclass
class Relay:
    """A relay that accepts connections, and the two sides that talk to it."""

    url: str
    store: Path
    stop: Callable[[], None]
    process: subprocess.Popen[bytes] | None = None
    http: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        self.http = httpx.Client(base_url=self.url, timeout=DEADLINE, trust_env=False)

    def post(self, body: str | bytes, gate: str = "first", **options: Any) -> httpx.Response:
        options.setdefault("auth", ("link", "pass"))
        content = body.encode() if isinstance(body, str) else body
        return self.http.post(f"/callbacks/{gate}", content=content, **options)

    def get(self, after: str = "", token: str = "token-of-first", **params: Any) -> httpx.Response:
        return self.http.get(
            "/v1/events",
            params={"after": after, **params},
            headers={"Authorization": f"Bearer {token}"},
        )

    def page(self, after: str = "", token: str = "token-of-first", **params: Any) -> dict[str, Any]:
        response = self.get(after, token, **params)
        assert response.status_code == 200, response.text
        page: dict[str, Any] = response.json()
        return page

    def bodies(self, after: str = "", **params: Any) -> list[str]:
        return [event["body"] for event in self.page(after, **params)["events"]]

    def metric(self, name: str) -> float:
        for line in self.http.get("/metrics").text.splitlines():
            if line.startswith(f"{name} "):
                return float(line.split()[1])
        raise AssertionError(name)


@pytest.fixture(name="until", scope="session")
def until_fixture() -> Callable[[Callable[[], Any], str], Any]:
    return until


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Relay]]:
    """Start a relay in a thread of this process; keyword arguments are keys of the configuration."""
    running: list[Relay] = []

    def begin(**changes: Any) -> Relay:
        config = Config.model_validate({"store": tmp_path / "relay.db", **CONTENT, **changes})
        relay = _in_thread(config)
        running.append(relay)
        return relay

    yield begin
    for relay in running:
        relay.http.close()
        relay.stop()


@pytest.fixture
def relay(start: Callable[..., Relay]) -> Relay:
    return start()


def _in_thread(config: Config) -> Relay:
    told = threading.Event()
    urls: list[str] = []
    faults: list[BaseException] = []
    stops: list[Callable[[], object]] = []

    def ready(url: str) -> None:
        urls.append(url)
        told.set()

    async def main() -> None:
        stopping = asyncio.Event()
        loop = asyncio.get_running_loop()
        stops.append(lambda: loop.call_soon_threadsafe(stopping.set))
        await serve(config, ready, stopping)

    def run() -> None:
        try:
            asyncio.run(main())
        except BaseException as fault:
            faults.append(fault)
        finally:
            told.set()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    assert told.wait(DEADLINE)
    if faults:
        thread.join(DEADLINE)
        raise faults[0]

    def stop() -> None:
        if thread.is_alive():
            stops[0]()
            thread.join(DEADLINE)
        assert not thread.is_alive()
        assert not faults

    return Relay(urls[0], config.folder / config.store, stop)


@pytest.fixture
def start_child(tmp_path: Path) -> Iterator[Callable[..., Relay]]:
    """Start `composer relay serve --child`, as the app does."""
    running: list[Relay] = []

    def begin(**changes: Any) -> Relay:
        store = tmp_path / "child.db"
        line = json.dumps({"store": str(store), **CONTENT, **changes})
        process = subprocess.Popen(
            [sys.executable, "-m", "composer", "relay", "serve", "--child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(line.encode() + b"\n")
        process.stdin.flush()
        first = process.stdout.readline()
        if not first:
            pytest.fail(process.communicate()[1].decode())
        ready = json.loads(first)
        assert ready["ready"] is True
        relay = Relay(ready["url"], store, process.kill, process)
        running.append(relay)
        return relay

    yield begin
    for relay in running:
        relay.http.close()
        assert relay.process is not None
        with relay.process:
            relay.process.kill()


def basic(username: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode()


@pytest.fixture(name="basic", scope="session")
def basic_fixture() -> Callable[[str, str], str]:
    return basic
