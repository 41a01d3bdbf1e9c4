"""Desktop sessions made for a test: a bus of their own, with a GNOME Keyring or without. Nobody's own keyring is touched."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

_NEEDED = ("dbus-daemon", "dbus-send", "gnome-keyring-daemon")
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
"""A bus that starts no service by itself."""


def what_is_missing() -> str:
    """Why there can be no such session here; empty where there can."""
    if sys.platform != "linux":
        return "only Linux has keyrings that can be made for a test"
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    return f"not installed: {', '.join(missing)}" if missing else ""


@contextlib.contextmanager
def desktop(home: Path) -> Iterator[Mapping[str, str]]:
    """The environment of a session with this home and nothing on its bus."""
    (home / "run").mkdir(mode=0o700, exist_ok=True)
    config = home / "bus.conf"
    config.write_text(_BUS)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
    }
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
        try:
            yield environment
        finally:
            daemon.terminate()


@contextlib.contextmanager
def gnome_keyring(environment: Mapping[str, str], unlock: str = "") -> Iterator[None]:
    """A GNOME Keyring on the session's bus, unlocked with that password, or locked."""
    words = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
    with subprocess.Popen(
        [*words, "--unlock"] if unlock else words,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as keyring:
        assert keyring.stdin is not None
        keyring.stdin.write(unlock.encode())
        keyring.stdin.close()
        try:
            _wait_for_secrets(environment)
            yield
        finally:
            keyring.terminate()


def _wait_for_secrets(environment: Mapping[str, str]) -> None:
    ask = "dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner"
    command = [*ask.split(), "string:org.freedesktop.secrets"]
    end = time.monotonic() + 20
    while subprocess.run(command, env=environment, capture_output=True, check=False).returncode:
        assert time.monotonic() < end, "the keyring did not come up"
