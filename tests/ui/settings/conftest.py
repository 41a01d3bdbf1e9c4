"""A Settings page with all that is behind it: the desk, the exchange, disk, a keyring; and a sandbox that plays LINK."""

import json
import subprocess
import sys

import pytest

from tests.desktops import desktop, gnome_keyring, what_is_missing
from tests.settings_bench import PASSWORD, USER, Bench


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
    if missing := what_is_missing():
        pytest.skip(missing)
    with (
        desktop(tmp_path_factory.mktemp("home")) as environment,
        gnome_keyring(environment, "login"),
    ):
        yield environment["DBUS_SESSION_BUS_ADDRESS"]


@pytest.fixture
def keyring(bus, monkeypatch):
    """This process uses the keyring of the tests' own session."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)


@pytest.fixture
def no_keyring(monkeypatch, tmp_path):
    """There is no session bus, hence no keyring."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
