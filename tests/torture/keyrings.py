"""Keyrings that are not there, locked, denied, slow, silent or forgetful, while somebody types a password into an account."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

from tests.desktops import desktop, gnome_keyring, what_is_missing
from tests.torture.bystander import Bystander
from tests.torture.torment import NotHereError, Torment

PASSWORD = "cAnArY-right"
_LIMIT = 0.05
"""Seconds that the UI thread may be away."""
_SLOW = 30.0
_QUITS = 5.0
"""Seconds in which the app ends although the keyring does not answer: one that is promised, and what the machine needs."""

_SILENT = """
import argparse, sys
from PySide6 import QtCore, QtWidgets
from composer import app
from tests.torture import keyrings

def ready(composer):
    composer.background.call(composer, lambda: composer.running.secrets.read("link-1/password"))
    QtCore.QTimer.singleShot(500, composer, leave)

def leave():
    print("quitting", flush=True)
    QtWidgets.QApplication.exit(7)

shown = app.Composer.show

def show(composer):
    composer.started.connect(lambda: ready(composer))
    shown(composer)

app.Composer.show = show
with keyrings.fake("Silent"):
    sys.exit(app.run_app(argparse.Namespace(data=sys.argv[1], files=[], no_sandbox=True)))
"""
"""An app that asks a keyring which never answers, and is closed meanwhile; its status is 7."""


@contextlib.contextmanager
def fake(kind: str) -> Iterator[None]:
    """The only keyring there is, is a fake."""
    from composer.store import secrets

    row = secrets._Allowed(
        ("linux", "darwin", "win32"), "tests.torture.fake_keyrings", kind, "A fake"
    )
    with mock.patch.object(secrets, "_BACKENDS", (row,)):
        yield


@contextlib.contextmanager
def _real(home: Path, *, service: bool = True, unlock: str = "") -> Iterator[None]:
    """A desktop session with GNOME Keyring, or with a bus alone."""
    home.mkdir(exist_ok=True)
    with contextlib.ExitStack() as stack:
        environment = stack.enter_context(desktop(home))
        if service:
            stack.enter_context(gnome_keyring(environment, unlock))
        names = ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
        values = {name: environment[name] for name in names}
        stack.enter_context(mock.patch.dict(os.environ, values))
        yield


@contextlib.contextmanager
def _no_bus(home: Path) -> Iterator[None]:
    home.mkdir(exist_ok=True)
    values = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/nobody", "XDG_RUNTIME_DIR": str(home)}
    with mock.patch.dict(os.environ, values):
        yield


@contextlib.contextmanager
def _locked(home: Path) -> Iterator[None]:
    """There is a keyring from another day, and nobody unlocks it."""
    from composer.store.secrets import Secrets

    with _real(home, unlock="login"):
        Secrets().write("another", "day")
    with _real(home):
        yield


STORED, OFFERED, REFUSED = "stored", "offered for the session", "refused"

CASES: dict[str, tuple[Callable[[Path], Any], str, str]] = {
    "no D-Bus": (_no_bus, OFFERED, "There is no keyring"),
    "a bus without a keyring": (
        lambda home: _real(home, service=False),
        OFFERED,
        "There is no keyring",
    ),
    "locked": (_locked, OFFERED, "The keyring is locked"),
    "denied": (lambda _home: fake("Denied"), OFFERED, "The keyring is locked"),
    "forgets at once": (lambda _home: fake("Forgetful"), REFUSED, "was not stored"),
    "20,000 characters": (lambda home: _real(home, unlock="login"), REFUSED, "too long"),
    "a person who is asked and takes time": (lambda _home: fake("Slow"), STORED, ""),
    "works": (lambda home: _real(home, unlock="login"), STORED, ""),
}
"""What the keyring is like, what becomes of a password, and what is said of it."""


def keyrings(seconds: float, folder: Path) -> str:
    """An account is typed and saved with each; then, where that is offered, kept until the app ends."""
    if missing := what_is_missing():
        raise NotHereError(missing)
    from PySide6 import QtWidgets

    from composer.app import application
    from composer.ui.theme import Theme
    from tests.torture import fake_keyrings

    app = QtWidgets.QApplication.instance() or application()
    assert isinstance(app, QtWidgets.QApplication)
    theme = Theme(app, "light")
    fake_keyrings.PAUSE[0] = min(_SLOW, max(1.0, seconds / 4))
    until = time.monotonic() + seconds
    longest, rounds = 0.0, 0
    told = dict[str, float]()
    while not rounds or time.monotonic() < until:
        for name, (there, becomes, words) in CASES.items():
            place = folder / f"{rounds} {name}"
            place.mkdir()
            with there(place / "home"):
                waited = _save(theme, place, name, becomes, words)
            told[name] = max(waited, told.get(name, 0.0))
            longest = max(longest, waited)
        fake_keyrings.PAUSE[0] = 1.0  # once is enough
        rounds += 1
    quits = _quit(folder)
    return (
        f"{len(CASES)} keyrings, {rounds} times: stored, refused or offered for the session as it should be, no password in any"
        f" file; the longest hold-up of the UI thread was {longest * 1e3:.0f} ms, also in the"
        f" {min(_SLOW, max(1.0, seconds / 4)):.0f} s of a slow one; with one that never answers the app ended in {quits:.1f} s"
    )


def _save(theme: Any, folder: Path, name: str, becomes: str, words: str) -> float:
    """The longest hold-up, in seconds."""
    from tests.settings_bench import Bench
    from tests.torture.fake_keyrings import PAUSE
    from tests.watchdog import Watchdog, settle, wait_until

    data = folder / "data"
    data.mkdir()
    bench = Bench(theme, data)
    patience = 30 + 8 * PAUSE[0]
    try:
        bench.page.resize(1188, 770)
        bench.page.show()
        bench.type_account("https://link.invalid", PASSWORD)
        if name == "20,000 characters":
            bench.sheet.password.line.setMaxLength(30_000)
            bench.sheet.password.line.setText(PASSWORD * 1_700)
            bench.sheet.password.line.textEdited.emit(bench.sheet.password.line.text())
        settle(0.7)  # what a page does at its first moment is not the keyring's
        with Bystander() as bystander, Watchdog() as watchdog:
            bench.form.save.click()
            if becomes == STORED:
                wait_until(lambda: len(bench.workspace.accounts()) == 1, patience, name)
            else:
                wait_until(lambda: words in bench.form.outcome.text, patience, name)
            assert bench.form.session.isVisible() == (becomes == OFFERED), name
            if becomes == OFFERED:
                assert bench.workspace.accounts() == [], f"{name}: saved without its password"
                bench.form.session.click()
                wait_until(lambda: len(bench.workspace.accounts()) == 1, patience, name)
            if name == "works":
                _delete_behind_its_back(bench)
        if becomes == REFUSED:
            assert bench.workspace.accounts() == [], f"{name}: saved without its password"
        _find_nothing(folder, name)
    finally:
        bench.close()
        bench.page.deleteLater()
    limit = max(_LIMIT, 2 * bystander.longest)
    assert watchdog.longest < limit, "\n".join(
        (f"{name}: {watchdog.longest * 1e3:.0f} ms", *watchdog.culprits[:2])
    )
    return watchdog.longest


def _delete_behind_its_back(bench: Any) -> None:
    """Another program takes the entry out of the keyring: the account asks for it anew."""
    from composer.store.accounts import password_key, read_account
    from composer.store.secrets import Secrets
    from tests.watchdog import wait_until

    (account,) = map(read_account, bench.workspace.accounts())
    gone: list[str | None] = []

    def take() -> None:
        elsewhere, key = Secrets(), password_key(account.id)
        gone.append(elsewhere.read(key))
        elsewhere.delete(key)

    thread = threading.Thread(target=take)
    thread.start()
    wait_until(lambda: not thread.is_alive(), 30, "the other program")
    assert gone == [PASSWORD]
    bench.desk._show_kept(account)
    wait_until(lambda: "Nothing is stored" in bench.sheet.password.note, 30, "a word of it")


def _find_nothing(folder: Path, name: str) -> None:
    files = [one for one in folder.rglob("*") if one.is_file()]
    found = [one for one in files if PASSWORD.encode() in one.read_bytes()]
    assert not found, f"{name}: the password stands in {found}"


def _quit(folder: Path) -> float:
    """Seconds until the app is gone whose keyring does not answer."""
    place = folder / "silent"
    place.mkdir()
    with subprocess.Popen(
        [sys.executable, "-c", _SILENT, str(place)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as child:
        assert child.stdout is not None
        try:
            assert child.stdout.readline() == b"quitting\n"
            began = time.monotonic()
            child.wait(_QUITS + 10)
        except subprocess.TimeoutExpired:
            child.kill()
            raise AssertionError("the app does not end while the keyring does not answer") from None
    took = time.monotonic() - began
    assert child.returncode == 7, f"the app ended with status {child.returncode}"
    assert took < _QUITS, f"the app took {took:.1f} s to end"
    return took


TORMENTS = (
    Torment(
        "keyrings",
        "Whatever the keyring does, the window goes on, no password gets into a file, and the session can keep it.",
        keyrings,
        120.0,
    ),
)
