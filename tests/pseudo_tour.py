"""Leads the app, in the language that nobody speaks, through its pages; prints what it found there as JSON.

In a process of its own: a language and its direction are the whole application's.
"""

from __future__ import annotations

import contextlib
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from PySide6 import QtCore, QtWidgets

from composer.app import Composer, application
from composer.messages import KINDS, drafting
from composer.messages.draft import Draft
from composer.ui import languages
from tests import pseudo
from tests.watchdog import settle, wait_until

NUMBER = "+99900000001"


def main() -> None:
    """Walk, and print `{"unmarked": [...], "cut": [...]}`."""
    app = application()
    marked = pseudo.Pseudo(longer=0.3, from_right=True)
    languages.speak = lambda language: pseudo.speak(marked)  # noqa: ARG005 - whatever was wished for
    app.setLayoutDirection(QtCore.Qt.LayoutDirection.RightToLeft)
    found: dict[str, list[str]] = {"unmarked": [], "cut": []}
    with tempfile.TemporaryDirectory() as data:
        composer = Composer(app, Path(data), with_sandbox=False)
        composer.show()
        composer.window.resize(1280, 800)
        wait_until(lambda: composer.running is not None, 20, "the start")
        for name, persons in _stations(composer):
            settle(0.05)
            for top in app.topLevelWidgets():
                _look(top, name, (*persons, *_placeholders(top)), found)
        composer.window.close()
        composer.quit()
    json.dump(found, sys.stdout, ensure_ascii=False)


def _look(
    top: QtWidgets.QWidget, name: str, persons: Iterable[str], found: dict[str, list[str]]
) -> None:
    for where, text in pseudo.seen(top):
        if rest := pseudo.unmarked(text, persons):
            found["unmarked"].append(f"{name}: {where}: {rest}")
    if top.isVisible():
        with contextlib.suppress(AssertionError):  # what is laid out a moment later is not cut off
            wait_until(lambda: next(pseudo.cut(top), None) is None, 2, "the room")
        found["cut"] += [f"{name}: {where}: {text}" for where, text in pseudo.cut(top)]


_OWN = ("Sandbox", "iPhone", *languages.LANGUAGES.values())
"""What stands in no sentence: the first account's name, a word for a phone, languages in their own words."""


def _stations(composer: Composer) -> Iterator[tuple[str, tuple[str, ...]]]:
    for kind in KINDS:
        for sample in kind.samples[:1]:
            draft = drafting.with_message(Draft({"destinations": [NUMBER]}), sample.message)
            composer.desk.open(draft)
            composer.compose.show_all_problems()
            yield kind.key, (*_OWN, *_words(sample.message))
    for name in ("deliveries", "inbox", "templates"):
        composer.window.show_page(name)
        yield name, (*_OWN, *_words(composer.desk.draft.request))
    settings: Any = composer.window.show_page("settings")
    for row in range(settings.list.count()):
        settings.list.setCurrentRow(row)
        yield "settings", (*_OWN, *_words(composer.desk.draft.request))


def _words(value: object) -> Iterator[str]:
    """Every text in a message, the longest first: a person's own."""
    found: list[str] = []

    def look(one: object) -> None:
        if isinstance(one, dict):
            for held in one.values():
                look(held)
        elif isinstance(one, list | tuple):
            for held in one:
                look(held)
        elif isinstance(one, str) and one:
            found.extend((one, *one.split("\n")))

    look(value)
    return iter(sorted(found, key=len, reverse=True))


def _placeholders(top: QtWidgets.QWidget) -> list[str]:
    """Examples of codes and words of programs, which are the same in every language."""
    lines = top.findChildren(QtWidgets.QLineEdit)
    texts = {one.placeholderText() for one in lines}
    return [text for text in texts if text and " " not in text and pseudo.BEGIN not in text]


if __name__ == "__main__":
    main()
