"""The keyring: a real Secret Service in a desktop session made for the test, and computers that have none.

Nothing here touches the keyring of whoever runs the tests: each session has its own home, bus and daemon.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from composer.store.secrets import (
    LONGEST,
    SecretRefused,
    Secrets,
)

CANARY = "cAnArY-sEcReT å 👋"
SCRIPT = Path(__file__).with_name("keyring_session.py")
ROOT = Path(__file__).parents[2]

needs_linux = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux has keyrings that can be made for a test"
)
_MISSING = [
    name
    for name in ("dbus-run-session", "dbus-send", "gnome-keyring-daemon")
    if shutil.which(name) is None
]
needs_service = pytest.mark.skipif(bool(_MISSING), reason=f"not installed: {', '.join(_MISSING)}")


class Session:
    """A home of its own. `run` does the steps there and returns their results, checking that no secret was said."""

    def __init__(self, home: Path) -> None:
        self.home = home
        runtime = home / "run"
        runtime.mkdir(mode=0o700)
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        self.environment = {
            **kept,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "PYTHONPATH": str(ROOT),
        }

    def run(
        self, *steps: tuple[str, ...], unlock: str | None = None, bus: bool = True
    ) -> list[Any]:
        command = [sys.executable, str(SCRIPT)]
        if bus:
            daemon = "gnome-keyring-daemon --foreground --components=secrets"
            begin = (
                f"printf %s '{unlock}' | {daemon} --unlock" if unlock else f"{daemon} </dev/null"
            )
            shell = (
                f"{{ {begin}; }} >/dev/null 2>&1 & daemon=$!; until dbus-send --session --print-reply"
                " --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner"
                " string:org.freedesktop.secrets >/dev/null 2>&1; do kill -0 $daemon || exit 9; done;"
                ' "$@"'
            )
            command = ["dbus-run-session", "--", "sh", "-c", shell, "sh", *command]
        done = subprocess.run(
            command,
            env=self.environment,
            input=json.dumps(steps),
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        assert "cAnArY" not in done.stderr, "in the log"
        results: list[object] = json.loads(done.stdout)
        assert "cAnArY" not in str(results.pop()), "in the representation"
        return results

    def holds(self, text: str) -> list[str]:
        """The files under the home in which the text stands."""
        files = (path for path in self.home.rglob("*") if path.is_file())
        return [str(path) for path in files if text.encode() in path.read_bytes()]


@pytest.fixture
def session(tmp_path):
    return Session(tmp_path)


@needs_linux
@needs_service
class TestSecretService:
    """With GNOME Keyring."""

    def test_a_secret_is_stored_read_replaced_and_deleted(self, session):
        assert session.run(
            ("read", "a/password"),
            ("write", "a/password", CANARY),
            ("read", "a/password"),
            ("write", "a/password", "other"),
            ("read", "a/password"),
            ("read", "b/password"),
            ("delete", "a/password"),
            ("read", "a/password"),
            ("delete", "a/password"),
            unlock="login",
        ) == [None, None, CANARY, None, "other", None, None, None, None]

    def test_a_secret_is_there_in_the_next_session_and_in_no_file_readable(self, session):
        session.run(("write", "a/password", CANARY), unlock="login")
        assert session.run(("read", "a/password"), unlock="login") == [CANARY]
        assert session.holds("cAnArY") == []

    def test_a_locked_keyring_says_so(self, session):
        session.run(("write", "a/password", CANARY), unlock="login")
        read, written, status = session.run(
            ("read", "a/password"), ("write", "a/password", "new"), ("status",)
        )
        assert read[:2] == ["SecretsLocked", "The keyring is locked"]
        assert written[0] == "SecretsLocked"
        assert status[:2] == [False, "The keyring is locked"]
        assert session.run(("read", "a/password"), unlock="login") == [CANARY]

    def test_the_status_names_where_secrets_are_kept(self, session):
        [[ok, title, sentence]] = session.run(("status",), unlock="login")
        assert ok
        assert title == "The keyring works"
        assert "desktop’s keyring" in sentence

    def test_a_secret_kept_for_the_session_wins_until_one_is_stored(self, session):
        assert session.run(
            ("write", "a/password", "stored"),
            ("keep_for_session", "a/password", CANARY),
            ("kept_for_session", "a/password"),
            ("read", "a/password"),
            ("write", "a/password", "new"),
            ("kept_for_session", "a/password"),
            ("read", "a/password"),
            unlock="login",
        ) == [None, None, True, CANARY, None, False, "new"]

    def test_the_longest_secret_fits(self, session):
        longest = "å" * LONGEST
        assert session.run(("write", "k", longest), ("read", "k"), unlock="login")[1] == longest

    def test_the_environment_does_not_choose_the_keyring(self, session):
        session.environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        results = session.run(("write", "k", CANARY), ("read", "k"), unlock="login")
        assert results == [None, CANARY]


@needs_linux
class TestWithoutAService:
    """No bus, hence no keyring."""

    def test_it_says_what_is_missing_and_what_to_do(self, session):
        read, written, deleted, status = session.run(
            ("read", "k"), ("write", "k", CANARY), ("delete", "k"), ("status",), bus=False
        )
        assert read[:2] == ["SecretsUnavailable", "There is no keyring"]
        assert "GNOME Keyring" in read[2]
        assert written[0] == deleted[0] == "SecretsUnavailable"
        assert status[0] is False

    def test_the_session_keeps_what_a_person_wants_it_to(self, session):
        results = session.run(
            ("keep_for_session", "k", CANARY),
            ("read", "k"),
            ("delete", "k"),
            ("kept_for_session", "k"),
            bus=False,
        )
        assert results == [None, CANARY, None, False]
        assert session.holds("cAnArY") == []

    def test_no_installed_backend_that_writes_plain_files_is_ever_loaded(self, session):
        plugin(session)
        session.environment["PYTHON_KEYRING_BACKEND"] = "plain_files.Keyring"
        written, read = session.run(("write", "k", CANARY), ("read", "k"), bus=False)
        assert written[0] == read[0] == "SecretsUnavailable"
        assert not (session.home / "loaded").exists()
        assert session.holds("cAnArY") == []

    def test_the_plugin_of_that_test_would_be_loaded_by_keyring_itself(self, session):
        plugin(session)
        script = "import keyring; keyring.set_password('s', 'u', 'cAnArY')"
        subprocess.run([sys.executable, "-c", script], env=session.environment, check=True)
        assert session.holds("cAnArY") != []


def plugin(session: Session) -> None:
    """Install a backend as any package may, with the highest priority, and name it in keyring's own configuration."""
    site = session.home / "site"
    info = site / "plain_files-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: plain-files\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[keyring.backends]\nplain = plain_files\n")
    (site / "plain_files.py").write_text(
        f"""
from pathlib import Path
from keyring.backend import KeyringBackend
HOME = Path({str(session.home)!r})
(HOME / "loaded").touch()
class Keyring(KeyringBackend):
    priority = 99
    def get_password(self, service, username):
        return (HOME / "plain").read_text()
    def set_password(self, service, username, password):
        (HOME / "plain").write_text(password)
"""
    )
    config = session.home / ".config" / "python_keyring"
    config.mkdir(parents=True)
    (config / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=plain_files.Keyring\nkeyring-path={site}\n"
    )
    session.environment["PYTHONPATH"] = f"{ROOT}{os.pathsep}{site}"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("", "There is no password"),
        ("x" * (LONGEST + 1), "too long"),
        ("x" * 20_000, "20,000"),
        ("line\nbreak", "line break"),
        ("nul\0", "invisible"),
        ("lone \ud800", "invisible"),
    ],
)
def test_what_no_password_can_be_is_refused_before_any_keyring_is_asked(value, words):
    secrets = Secrets()
    for store in (secrets.write, secrets.keep_for_session):
        with pytest.raises(SecretRefused) as caught:
            store("k", value)
        assert words in str(caught.value)
        assert value == "" or value not in str(caught.value)
    assert not secrets.kept_for_session("k")
