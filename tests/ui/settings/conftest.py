"""A Settings page with all that is behind it: the desk, the exchange, disk, a keyring; and a sandbox that plays LINK."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
import time
from typing import Any

import pytest
from PySide6 import QtCore
from PySide6.QtTest import QTest

from composer.exchange import Exchange
from composer.store.accounts import SANDBOX, sandbox_account
from composer.store.secrets import Secrets
from composer.store.workspace import Workspace
from composer.ui.background import Background
from composer.ui.settings.account_desk import AccountDesk
from composer.ui.settings.page import SettingsPage
from composer.ui.widgets.rows import DETAIL

USER, PASSWORD = "acme", "cAnArY-right"
_NEEDED = ("dbus-daemon", "dbus-send", "gnome-keyring-daemon")

FIELDS = {
    "/name": "Sweden",
    "/username": USER,
    "/platform_id": "COMMON_API",
    "/platform_partner_id": "23456",
    "/sources": "+46701740699\r",
}
"""What is typed for a new account, besides the address and the password."""


class Bench:
    """The page, and hands for it."""

    def __init__(self, theme, folder, accounts=()):
        self.folder = folder
        self.secrets = Secrets()
        self.workspace = Workspace(folder / "workspace.db")
        self.background = Background()
        self.background.start()
        self._exchange: Any = None
        for account in accounts:
            self.workspace.save_account(account.id, account.to_json())
        everyone = [sandbox_account(), *accounts]
        self.desk = AccountDesk(
            self.background, self.workspace, self._network, self.secrets, everyone, SANDBOX
        )
        self.page = SettingsPage(theme)
        self.desk.attach(self.page)
        self.page.resize(1188, 770)

    async def _network(self):
        if self._exchange is None:
            loop = asyncio.get_running_loop()
            self._exchange = loop.create_future()
            made = Exchange(
                self.folder,
                self.secrets,
                on_change=lambda: None,
                on_state=lambda *_state: None,
                with_sandbox=False,
            )
            await made.open([])
            self._exchange.set_result(made)
        return await self._exchange

    def close(self):
        async def end():
            if self._exchange is not None:
                await (await self._exchange).close()

        self.background.stop(end, timeout=5)
        self.workspace.close()

    @property
    def form(self):
        return self.page.account

    @property
    def sheet(self):
        sheet = self.form.sheet
        assert sheet is not None
        return sheet

    def field(self, pointer):
        places: Any = [place for form in self.sheet.forms for place in form.places()]
        return next(place for place in places if place.pointer == pointer)

    def editor(self, pointer):
        return self.field(pointer).focus_target()

    def type(self, pointer, text):
        editor = self.editor(pointer)
        editor.setFocus()
        editor.selectAll() if hasattr(editor, "selectAll") else editor.lineEdit().selectAll()
        for letter in text:
            if letter == "\r":
                QTest.keyClick(editor, QtCore.Qt.Key.Key_Return)
            else:
                QTest.keyClicks(editor, letter)

    def type_account(self, base_url, password=PASSWORD):
        self.page.add_account()
        for pointer, text in FIELDS.items():
            self.type(pointer, text)
        self.type("/base_url", base_url)
        QTest.keyClicks(self.sheet.password.line, password)

    def details(self):
        """What the list says below each name."""
        items = [self.page.list.item(index) for index in range(self.page.list.count())]
        return {item.text(): item.data(DETAIL) for item in items}


@pytest.fixture
def bench(theme, qtbot, tmp_path):
    made = []

    def make(*accounts):
        bench = Bench(theme, tmp_path, accounts)
        made.append(bench)
        qtbot.addWidget(bench.page)
        with qtbot.waitExposed(bench.page):
            bench.page.show()
        bench.page.activateWindow()
        qtbot.waitUntil(bench.page.isActiveWindow)
        return bench

    yield make
    for bench in made:
        bench.close()


@pytest.fixture(scope="session")
def link(tmp_path_factory):
    """The base address of a sandbox in a process of its own."""
    config = {
        "host": "127.0.0.1",
        "port": 0,
        "ledger": str(tmp_path_factory.mktemp("link") / "sandbox.db"),
        "username": USER,
        "password": PASSWORD,
        "sources": None,
        "gates": {},
        "speed": 1.0,
    }
    command = [sys.executable, "-m", "composer", "sandbox", "--child"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(config) + "\n")
        process.stdin.flush()
        yield json.loads(process.stdout.readline())["url"]
        process.stdin.close()
        process.wait(10)


@pytest.fixture(scope="session")
def bus(tmp_path_factory):
    """The address of a desktop session made for the tests, with an unlocked GNOME Keyring."""
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if sys.platform != "linux" or missing:
        pytest.skip(f"not installed: {', '.join(missing) or 'a keyring made for a test'}")
    home = tmp_path_factory.mktemp("home")
    (home / "run").mkdir(mode=0o700)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
    }
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = address = daemon.stdout.readline().strip()
        with subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as keyring:
            assert keyring.stdin is not None
            keyring.stdin.write(b"login")
            keyring.stdin.close()
            _wait_for_secrets(environment)
            yield address, environment
            keyring.terminate()
        daemon.terminate()


def _wait_for_secrets(environment):
    ask = "dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus"
    command = [*ask.split(), "string:org.freedesktop.secrets"]
    command[5] += ".GetNameOwner"
    end = time.monotonic() + 20
    while subprocess.run(command, env=environment, capture_output=True, check=False).returncode:
        assert time.monotonic() < end, "the keyring did not come up"


@pytest.fixture
def keyring(bus, monkeypatch):
    """This process uses the keyring of the tests' own session."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus[0])


@pytest.fixture
def no_keyring(monkeypatch, tmp_path):
    """There is no session bus, hence no keyring."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
