"""What somebody who helps wants to know of an installation, as a text to copy: no secrets, no messages, nobody's number."""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import apsw
import PySide6
from PySide6 import QtCore, QtGui

from composer import __version__
from composer.store.accounts import Account


def details(folder: Path, accounts: Sequence[Account], look: str) -> str:
    """A line for each thing; in English, whatever the person's language: others read it."""
    system = QtCore.QSysInfo
    made_of = (
        f"Python {platform.python_version()}",
        f"Qt {QtCore.qVersion()}",
        f"PySide {PySide6.__version__}",
        f"SQLite {apsw.sqlite_lib_version()}",
    )
    computer = (
        system.prettyProductName(),
        f"{system.kernelType()} {system.kernelVersion()}",
        system.currentCpuArchitecture(),
    )
    shown = (QtGui.QGuiApplication.platformName(), f"{look} look", QtCore.QLocale().name())
    lines = (
        f"Composer {__version__}",
        ", ".join(made_of),
        ", ".join(computer),
        f"Windows by {', '.join((*shown, *_screens()))}",
        f"Accounts: {_accounts(accounts)}",
        f"Data: {_from_home(folder)} ({_sizes(folder)})",
    )
    return "\n".join(lines) + "\n"


def _screens() -> list[str]:
    return [
        f"{one.size().width()} × {one.size().height()} at {one.devicePixelRatio():.0%}"
        for one in QtGui.QGuiApplication.screens()
    ]


def _accounts(accounts: Sequence[Account]) -> str:
    """Only how many of which kind."""
    counts = Counter(f"{one.kind} {one.mode}" for one in accounts)
    return ", ".join(f"{count} {name}" for name, count in counts.items())


def _from_home(folder: Path) -> str:
    """Without the name of the person, which a home folder often is."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)


def _sizes(folder: Path) -> str:
    found = []
    for name in ("workspace.db", "journal.db", "composer.log"):
        try:
            found.append(f"{name} {(folder / name).stat().st_size / 1e6:.1f} MB")
        except OSError:
            found.append(f"no {name}")
    return ", ".join(found)
