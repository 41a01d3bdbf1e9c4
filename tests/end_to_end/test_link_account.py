"""A LINK account from Settings to “read”: the desktop's own keyring, a sandbox that plays LINK, a relay elsewhere."""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys

import psutil
import pytest

USER, PASSWORD, TOKEN, CALLBACK = "acme", "cAnArY-pass wörd", "cAnArY-token", "cAnArY-callback"
GATE = "v08kM29P"
NUMBER = "+46700000001"

_MISSING = [
    name
    for name in ("dbus-run-session", "dbus-send", "gnome-keyring-daemon")
    if shutil.which(name) is None
]
needs_keyring = pytest.mark.skipif(
    bool(_MISSING) or sys.platform != "linux",
    reason=f"not installed: {', '.join(_MISSING) or 'a keyring made for a test'}",
)
_SESSION = """
printf login | gnome-keyring-daemon --foreground --components=secrets --unlock >/dev/null 2>&1 & daemon=$!
until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
    string:org.freedesktop.secrets >/dev/null 2>&1; do kill -0 $daemon || exit 9; done
"$@"
"""


def companion(stack, *words, **configuration):
    """The relay or the sandbox on its own; its address."""
    process = stack.enter_context(
        subprocess.Popen(
            [sys.executable, "-m", "composer", *words, "--child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
    )
    stack.callback(process.stdin.close)
    process.stdin.write(json.dumps({"host": "127.0.0.1", "port": 0, **configuration}) + "\n")
    process.stdin.flush()
    return json.loads(process.stdout.readline())["url"]


@pytest.fixture
def world(tmp_path):
    """The addresses of LINK and of the relay."""
    with contextlib.ExitStack() as stack:
        folder = tmp_path / "elsewhere"
        folder.mkdir()
        relay = companion(
            stack,
            *("relay", "serve"),
            store=str(folder / "relay.db"),
            gates=[{"id": GATE, "username": "link", "password": CALLBACK}],
            tokens=[{"name": "app", "token": TOKEN, "gates": [GATE]}],
            retention_days=30,
        )
        gate = {"url": f"{relay}/callbacks/{GATE}", "username": "link", "password": CALLBACK}
        link = companion(
            stack,
            "sandbox",
            ledger=str(folder / "sandbox.db"),
            username=USER,
            password=PASSWORD,
            sources=None,
            gates={GATE: gate},
            speed=20.0,
        )
        yield link, relay


@pytest.fixture
def home(tmp_path):
    """The environment of a home where nobody has been before."""
    (tmp_path / "home" / "run").mkdir(parents=True)
    (tmp_path / "home" / "run").chmod(0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return {
        **kept,
        "HOME": str(tmp_path / "home"),
        "XDG_RUNTIME_DIR": str(tmp_path / "home" / "run"),
    }


def open_app(start, home, *, keyring):
    prefix = ("dbus-run-session", "--", "sh", "-c", _SESSION, "sh") if keyring else ()
    app = start("--no-sandbox", prefix=prefix, environment=home)
    app.until("composer.running is not None and composer.models.ready")
    app.ask("hands.names.update(settings=composer.window.page('settings')) or True")
    return app


def fill_in(app, link, relay):
    app.ask("composer.window.show_page('settings').add_account()")
    for pointer, text in {
        "/name": "Sweden",
        "/username": USER,
        "password": PASSWORD,
        "/platform_id": "COMMON_API",
        "/platform_partner_id": "23456",
        "/sources": "+46701740699\n",
        "/gates": f"{GATE}\n",
        "/relay_url": relay,
        "token": TOKEN,
        "/base_url": link,
    }.items():
        app.ask(f"hands.fill({pointer!r}, {text!r})")


def outcome(app):
    """What the test of the connection says."""
    app.ask("settings.account.test.click()")
    app.until("settings.account.outcome.role in ('good', 'error')")
    return app.ask("settings.account.outcome.text")


def send(app, text):
    app.ask("composer.window.show_page('compose') and None")
    app.ask(f"composer.desk.edit(composer.desk.draft.put(('destinations',), [{NUMBER!r}]))")
    app.ask(f"composer.compose.focus_first() or hands.type({text!r})")
    app.ask("hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)")


def becomes(app, shown):
    app.until("composer.running.strip.isVisible()")
    app.until("composer.running.strip.journey.steps[-1]", [shown, True])


def told_nobody(app, tmp_path):
    """No secret in a file of the person's, in the log, on a command line, in the environment, in the clipboard."""
    own = [path for path in (tmp_path / "data", tmp_path / "home") for path in path.rglob("*")]
    holding = [
        path for path in own if path.is_file() and b"cAnArY" in path.read_bytes()
    ]  # sockets are no files
    assert holding == []
    assert "cAnArY" not in app.said()
    processes = [psutil.Process(app.process.pid), *app.family()]
    for process in processes:
        assert "cAnArY" not in str(process.cmdline()) + str(process.environ())
    assert "cAnArY" not in app.ask("hands.copied()")


@needs_keyring
def test_an_account_is_entered_tried_saved_and_sends_and_next_time_too(
    start, home, world, tmp_path
):
    app = open_app(start, home, keyring=True)
    fill_in(app, *world)
    app.ask("hands.fill('password', 'wrong')")
    assert "user name or password is wrong" in outcome(app)
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        app.ask(f"hands.fill('/base_url', 'http://127.0.0.1:{port}')")
        assert "connection" in outcome(app).lower()
    app.ask(f"hands.fill('/base_url', {world[0]!r})")
    app.ask(f"hands.fill('password', {PASSWORD!r})")
    assert outcome(app).startswith("The connection works.")
    app.ask("settings.account.save.click()")
    app.until("settings.account.use.isVisible() and settings.account.outcome.role == 'good'")
    app.ask("settings.account.use.click()")
    app.until("composer.running.desk.current.name", "Sweden")
    send(app, "Hej")
    becomes(app, "read")
    app.until("'Listening for delivery reports.' in composer.window._status.text()")
    told_nobody(app, tmp_path)
    app.ask("hands.later(composer.window.close)")
    assert app.ends() == 0

    again = open_app(start, home, keyring=True)
    assert again.ask("composer.running.desk.current.name") == "Sweden"
    send(again, " igen")
    becomes(again, "read")
    told_nobody(again, tmp_path)


def test_without_a_keyring_the_account_works_for_this_session_only(start, home, world, tmp_path):
    app = open_app(start, home, keyring=False)
    fill_in(app, *world)
    app.ask("settings.account.save.click()")
    app.until("settings.account.session.isVisible()")
    assert "There is no keyring" in app.ask("settings.account.outcome.text")
    app.ask("settings.account.session.click()")
    app.until("len(composer.running.desk.accounts)", 2)
    app.ask("settings.account.use.click()")
    app.until("composer.running.desk.current.name", "Sweden")
    send(app, "Hej")
    becomes(app, "read")
    app.ask("composer.running.inbox.try_wanted.emit()")
    app.until("composer.running.desk.current.id", "sandbox")
    assert "no longer “Sweden”" in app.ask("composer.compose._said.text()")
    told_nobody(app, tmp_path)
    app.ask("hands.later(composer.window.close)")
    assert app.ends() == 0

    again = open_app(start, home, keyring=False)
    send(again, " igen")
    becomes(again, "held")
    told_nobody(again, tmp_path)
