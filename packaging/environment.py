"""Composer's own virtual environment: `.venv` at the root of the project, made once.

It counts as made when its stamp holds the fingerprint of what it should hold: the pins in
`constraints.txt`, the version of Python, and the way this module lays it out. The stamp is written
last, so an interrupted set-up never counts; it starts afresh the next time.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from errors import LauncherError

ROOT = Path(__file__).resolve().parent.parent
"""The folder of the project."""

VENV = ROOT / ".venv"
"""The environment's folder; git ignores it."""

PINS = ROOT / "packaging" / "constraints.txt"
"""Every package the environment holds, with version and hashes."""

_STAMP = "composer-stamp"
"""The file in the environment's folder that says it is ours, and what it holds once it is whole."""

_LAYOUT = "1"
"""To be raised when environments made by an older `_build` must be made anew."""

_LOCKED_BYTE = 1 << 30
"""Windows locks ranges of bytes and then refuses to read them: one far beyond the file's end."""


def python() -> Path:
    """The environment's interpreter."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def fingerprint(pins: bytes, version: tuple[int, int]) -> str:
    """Name what an environment holds: the same text means the same packages for the same Python."""
    import hashlib

    known = hashlib.sha256(pins.replace(b"\r\n", b"\n")).hexdigest()
    return f"layout {_LAYOUT}, Python {version[0]}.{version[1]}, pins {known}"


def is_ready(venv: Path, wanted: str) -> bool:
    """Whether the environment was set up to its end, and for exactly this fingerprint."""
    try:
        stamp = (venv / _STAMP).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    # The interpreter is a link: it dangles when the system's Python was replaced.
    return stamp == wanted and python().exists()


def ensure() -> bool:
    """Set the environment up unless it is; returns whether it had to be made."""
    wanted = fingerprint(PINS.read_bytes(), sys.version_info[:2])
    if is_ready(VENV, wanted):
        return False
    with _lock():
        if is_ready(VENV, wanted):  # another run made it while this one waited
            return True
        _build(wanted)
    return True


def base_interpreter() -> str:
    """The Python that environments are made from, also when this one runs in an environment."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def _build(wanted: str) -> None:
    from installing import install

    _clear()
    _create()
    site_packages = _site_packages()
    # A relative line is the same in every encoding, and stays right when the project moves.
    (site_packages / "composer.pth").write_text(
        os.path.relpath(ROOT, site_packages) + "\n", "utf-8"
    )
    install(python(), base_interpreter(), PINS, site_packages)
    stamp = VENV / _STAMP
    unfinished = stamp.with_suffix(".new")
    unfinished.write_text(wanted, "utf-8")
    unfinished.replace(stamp)


def _clear() -> None:
    """Empty the folder of what an earlier or interrupted set-up left; only ever a folder of ours."""
    import shutil

    stamp = VENV / _STAMP
    if VENV.exists() and not stamp.exists() and any(VENV.iterdir()):
        raise LauncherError(
            "The folder for the environment is taken",
            f"{VENV} is not one that this command made. Move it away and run this again.",
        )
    try:
        VENV.mkdir(exist_ok=True)
        stamp.write_text("unfinished", "utf-8")
        for entry in VENV.iterdir():
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            elif entry != stamp:
                entry.unlink()
    except OSError as error:
        raise LauncherError(
            "The environment's folder cannot be emptied",
            f"{error}. {VENV} must be writable, and Composer must not be running.",
        ) from error


def _create() -> None:
    """Make the bare environment. pip comes later and from outside: Debian splits it off."""
    try:
        import venv
    except ImportError as error:
        raise LauncherError(
            "Python's module venv is missing",
            "Install it (Debian and Ubuntu: sudo apt install python3-venv) and run this again.",
        ) from error
    try:
        venv.create(VENV, symlinks=os.name != "nt", with_pip=False)
    except OSError as error:
        raise LauncherError(
            "The environment cannot be made",
            f"{error}. Composer sets itself up in {VENV}: the folder must be writable.",
        ) from error


def _site_packages() -> Path:
    import sysconfig

    places = {"base": str(VENV), "platbase": str(VENV)}
    return Path(sysconfig.get_path("purelib", scheme="venv", vars=places))


@contextmanager
def _lock() -> Iterator[None]:
    """Let one run at a time set the environment up; the system frees the lock of a dead one."""
    with PINS.open("rb") as held:
        if not _try_lock(held):
            print("Another run is setting Composer up; waiting for it.", flush=True)
            _wait_for_lock(held)
        # Installers inherit it: one that outlives its launcher still keeps others out.
        os.set_inheritable(held.fileno(), True)  # noqa: FBT003
        yield


def _try_lock(held: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            held.seek(_LOCKED_BYTE)
            msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(held.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _wait_for_lock(held: IO[bytes]) -> None:
    import time

    while not _try_lock(held):
        time.sleep(0.2)
