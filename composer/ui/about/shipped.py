"""All that Composer is made of, with versions and licences: what its resources list, and the packages it needs.

Packages are found as their own metadata names them, beginning with those Composer asks for. Reads files: not for the thread
of the window.
"""

from __future__ import annotations

import json
import platform
import re
import sysconfig
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import apsw
from PySide6 import QtCore

from composer import __version__
from composer.ui import assets

NEEDED = (
    "PySide6-Essentials",
    "pydantic",
    "httpx",
    "keyring",
    "apsw",
    "truststore",
    "platformdirs",
    "phonenumberslite",
    "fastapi",
    "starlette",
    "granian",
    "uvicorn",
)
"""The packages that Composer asks for; a test holds them against its own metadata."""

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_SHORT = 60
"""Longer than that, a package's field “License” holds the licence's text and not its name."""
_OF_PYTHON = "https://docs.python.org/3/license.html"
_OF_SQLITE = "https://sqlite.org/copyright.html"
_OF_QT = "https://download.qt.io/official_releases/qt/"
_SAYINGS = {
    "Python": f"The Python Software Foundation's licence: {_OF_PYTHON}",
    "SQLite": f"SQLite is in the public domain: {_OF_SQLITE}",
    "Qt": f"Qt is used under the GNU Lesser General Public License, version 3. Its sources: {_OF_QT}",
    "PySide6_Essentials": "Under the same licences as Qt: see there.",
    "shiboken6": "Under the same licences as Qt: see there.",
}
"""Said above the text of the licence, or in its place."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is shipped. `text` is its licence as its authors wrote it."""

    name: str
    version: str
    licence: str
    text: str


def parts() -> list[Part]:
    """Composer first, then all else by name."""
    own = list(_of_resources())
    found = [*own[1:], *_packages()]
    return [own[0], *sorted(found, key=lambda part: part.name.casefold())]


def _of_resources() -> Iterator[Part]:
    versions = {
        "Composer": __version__,
        "Qt": QtCore.qVersion(),
        "SQLite": apsw.sqlite_lib_version(),
        "Python": platform.python_version(),
    }
    for entry in json.loads(assets.text("licences/shipped.json")):
        name = entry["name"]
        texts = [_SAYINGS.get(name, ""), *(assets.text(file) for file in entry["files"])]
        if name == "Python":
            texts.append(_pythons_text())
        joined = "\n\n".join(text for text in texts if text)
        yield Part(name, versions.get(name, ""), entry["licence"], joined)


def _pythons_text() -> str:
    path = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _packages() -> Iterator[Part]:
    """What is needed, and what that needs, as far as it is installed: the rest is for other systems."""
    waiting, seen = deque(NEEDED), set[str]()
    while waiting:
        name = waiting.popleft()
        plain = re.sub(r"[-_.]+", "-", name).lower()
        if plain in seen:
            continue
        seen.add(plain)
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        waiting.extend(_asks_for(found))
        yield _part(found)


def _asks_for(found: metadata.Distribution) -> Iterator[str]:
    for line in found.requires or ():
        name, _, condition = line.partition(";")
        if "extra" not in condition and (match := _NAME.match(name.strip())):
            yield match[0]


def _part(found: metadata.Distribution) -> Part:
    name = found.metadata["Name"]
    texts = [_SAYINGS.get(name, "")]
    for file in found.files or ():
        if re.search(r"\.dist-info/.*(licen[cs]e|copying|notice)", str(file), re.IGNORECASE):
            path = Path(str(file.locate()))
            if path.is_file():
                texts.append(path.read_text(encoding="utf-8", errors="replace"))
    joined = "\n\n".join(text.strip() for text in texts if text)
    return Part(name, found.version, _licence(found), joined)


def _licence(found: metadata.Distribution) -> str:
    """The licence's name, from whichever field has it."""
    fields = found.metadata.json
    for key in ("license_expression", "license"):
        value = str(fields.get(key) or "").strip()
        if value and len(value) <= _SHORT and "\n" not in value:
            return value
    classifiers = fields.get("classifier") or ()
    named = [one.rpartition("::")[2].strip() for one in classifiers if one.startswith("License")]
    return ", ".join(named) or "–"
