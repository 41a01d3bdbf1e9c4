"""The whole application at work for hours, in minutes: messages, replies and reports come and go, and nothing piles up."""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from tests.torture.torment import Torment

EVERY_MS = 100
"""Between two messages: ten times as fast as somebody who sends one a second."""

_WARM = 0.3
"""Of the time, after which what is only filled once (caches, pools, fonts) is filled."""

_GROWTH = 5 << 20
"""Bytes for each 3,600 messages, which is an hour of one a second."""
_CACHES = 24 << 20
"""Bytes that may fill up later: SQLite keeps 16 MB of a growing journal in memory."""
_CONNECTIONS = 10
"""To the sandbox and its relay, which come and go."""
_SPEED = 20.0
"""Of the sandbox, so that a message is read as soon as the next are sent."""


@dataclass(frozen=True)
class _Reading:
    memory: int
    files: int
    sent: int


def soak(seconds: float, folder: Path) -> str:
    """The window with its pages, its sandbox and its relay; somebody writes back to every fifth message."""
    from PySide6 import QtCore, QtWidgets

    from composer.app import Composer, application
    from composer.store.accounts import sandbox_account
    from tests.watchdog import settle, wait_until

    app = QtWidgets.QApplication.instance() or application()
    assert isinstance(app, QtWidgets.QApplication)
    composer: Any = Composer(app, folder / "data")
    composer.show()
    wait_until(lambda: composer.running is not None and composer.models.ready, 60, "the start")
    running = composer.running
    running.settings.change_speed(_SPEED)
    account = sandbox_account()
    sent = 0

    def send() -> None:
        nonlocal sent
        sent += 1
        # Each gets another after nine seconds: sooner it would have to wait.
        person = sent % 90 + 1
        number = f"+9990{person:03}0900" if sent % 5 == 0 else f"+9990000{person:04}"
        message = {"type": "text", "text": {"body": f"Message {sent}"}}
        request = {
            "platformId": account.platform_id,
            "platformPartnerId": account.platform_partner_id,
            "refId": composer.new_ref_id(),
            "source": account.sources[0],
            "eventReportGates": list(account.gates),
            "destinations": [number],
            "priority": "NORMAL",
            "messages": [message],
        }
        running._submit("sandbox", [request], lambda _none: None, failures.append)

    def turn() -> None:
        # What people do meanwhile: look at one page after the other.
        composer.window.show_page(("deliveries", "inbox", "compose")[sent // 50 % 3])

    def read() -> _Reading:
        gc.collect()
        process = psutil.Process()
        return _Reading(process.memory_info().rss, process.num_fds(), sent)

    failures: list[Exception] = []
    sending, turning = QtCore.QTimer(interval=EVERY_MS), QtCore.QTimer(interval=2_000)
    sending.timeout.connect(send)
    turning.timeout.connect(turn)
    wait_until(lambda: "starting" not in str(running.line.states.values()), 60, "the sandbox")
    sending.start()
    turning.start()
    began = time.monotonic()
    settle(seconds * _WARM)
    before = read()
    settle(seconds * (1 - _WARM))
    sending.stop()
    turning.stop()
    after = read()

    def all_told() -> bool:
        return bool(running.line.counts.get("read") == sent)

    try:
        wait_until(all_told, 120 + seconds, "the reports on all of it")
    except AssertionError:
        print({word: n for word, n in running.line.counts.items() if n}, sent, running.line.states)
        raise
    composer.window.close()
    composer.quit()
    told = _told(before, after, time.monotonic() - began)
    assert not failures, failures[:3]
    _hold(before, after, told)
    return told


def _told(before: _Reading, after: _Reading, seconds: float) -> str:
    grown = (after.memory - before.memory) / 1e6
    return (
        f"{after.sent:,} messages in {seconds:.0f} s, all read; in the last {after.sent - before.sent:,} of them memory grew by"
        f" {grown:.1f} MB to {after.memory / 1e6:.0f}, open files from {before.files} to {after.files}"
    )


def _hold(before: _Reading, after: _Reading, told: str) -> None:
    allowed = _CACHES + _GROWTH * (after.sent - before.sent) / 3_600
    assert after.memory - before.memory <= allowed, told
    assert after.files <= before.files + _CONNECTIONS, told


TORMENTS = (
    Torment("soak", "An application at work for hours takes no more memory or files.", soak, 600.0),
)
