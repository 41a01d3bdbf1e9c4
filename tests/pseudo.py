"""A language that nobody speaks: every text that can be translated is marked, a third longer, and may run right to left.

Whatever a person sees without the marks cannot be translated, or is not in the translators' files.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import translate
from composer.ui.spoken import Spoken

ROOT = Path(__file__).parent.parent
BEGIN, END = "⟦", "⟧"
_FROM_RIGHT = "\u200f"
"""A letter that is not seen, of a script from right to left: it says the direction of what it stands in."""
_WORD = 9
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_FILLED = re.compile(r"(?<!\{)(\{\w+\})(?!\})")
_ROLES = (
    QtCore.Qt.ItemDataRole.DisplayRole,
    QtCore.Qt.ItemDataRole.ToolTipRole,
    QtCore.Qt.ItemDataRole.AccessibleTextRole,
)


@cache
def texts() -> frozenset[tuple[str, str]]:
    """Context and source of every text that the translators' files have to have."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        from translations.collecting import collect
    finally:
        sys.path.pop(0)
    return frozenset((text.context, text.source) for text in collect(ROOT))


class Pseudo(QtCore.QTranslator):
    """Marks what is known; what is asked for and not known is kept in `unknown`."""

    def __init__(self, *, longer: float = 0.0, from_right: bool = False) -> None:
        super().__init__()
        self._longer = longer
        self._side = _FROM_RIGHT if from_right else ""
        self.unknown: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> Any:
        """The marked text; None where it is not known in this context."""
        if (context, source) in texts() or context.startswith("Q"):
            return self._marked(source)
        self.unknown.add((context, source))
        return None

    def _marked(self, source: str) -> str:
        """Each part without gaps by itself: what is filled in must be marked, or somebody's own word."""
        parts = _FILLED.split(source)
        more = _tildes(int(len("".join(parts[::2])) * self._longer))
        last = max((at for at in range(0, len(parts), 2) if parts[at].strip()), default=-1)
        for at in range(0, len(parts), 2):
            bare = parts[at].strip()
            if bare:
                longer = bare + (more if at == last else "")
                marked = f"{self._side}{BEGIN}{longer}{END}{self._side}"
                parts[at] = parts[at].replace(bare, marked, 1)
        return "".join(parts)


def _tildes(count: int) -> str:
    """So many, in words of a usual length: one word as long as a line could not be broken."""
    return " ".join("~" * min(_WORD, count - at) for at in range(0, count, _WORD))


def speak(pseudo: Pseudo | None) -> None:
    """Speak it from now on, or English again."""
    sources = [source for context, source in texts() if context == translate.CONTEXT]
    translate.speak(None if pseudo is None else Spoken(sources), None)
    if pseudo is not None:
        QtCore.QCoreApplication.installTranslator(pseudo)


_NOBODYS: Final = re.compile(
    r"\((?:Ctrl|Shift|Alt|F\d)[^)]*\)|\((?:[a-z]{2,3}(?:_[A-Z]{2})?|UTC)\)|https?://\S+|wamid\.\S+"
    r"|\b\w+(?:[-_.]\w+)+\b|(?:LINK \d\.\d|Meta)[\w, ]*$|\bHTTP \d+|\b(?:SANDBOX|TEST|LIVE)\b"
)
"""Keys, codes, addresses, ids, the specifications' names for their own chapters, and the three marks of accounts."""


def unmarked(text: str, persons: Iterable[str] = ()) -> str:
    """What of a text stands outside the marks and has letters, a person's own words apart; empty if nothing."""
    plain = QtGui.QTextDocumentFragment.fromHtml(text).toPlainText() if text[:1] == "<" else text
    for own in persons:
        plain = re.sub(rf"(?<!\w){re.escape(own)}(?!\w)", "", plain)
    depth, outside = 0, ""
    for sign in plain:
        depth += (sign == BEGIN) - (sign == END)
        if depth == 0 and sign != END:
            outside += sign
    rest = _NOBODYS.sub("", outside)
    return outside.strip() if _LETTERS.search(rest) else ""


def seen(top: QtWidgets.QWidget) -> Iterator[tuple[str, str]]:
    """Where and what: every text of the widgets below, that a person reads, hears or finds under the pointer."""
    for widget in (top, *top.findChildren(QtWidgets.QWidget)):
        where = _path(widget)
        yield from ((f"{where}.{what}", text) for what, text in _of_widget(widget) if text)


def _of_widget(widget: QtWidgets.QWidget) -> Iterator[tuple[str, str]]:
    yield "toolTip", widget.toolTip()
    yield "accessibleName", widget.accessibleName()
    yield "accessibleDescription", widget.accessibleDescription()
    yield "windowTitle", widget.windowTitle()
    for action in widget.actions():
        yield "action", action.text()
    match widget:
        case QtWidgets.QLabel() | QtWidgets.QAbstractButton():
            yield "text", widget.text()
        case QtWidgets.QLineEdit() | QtWidgets.QPlainTextEdit():
            yield "placeholder", widget.placeholderText()
        case QtWidgets.QComboBox():
            yield from (("item", widget.itemText(at)) for at in range(min(widget.count(), 12)))
        case QtWidgets.QTabBar():
            yield from (("tab", widget.tabText(at)) for at in range(widget.count()))
            yield from (("tab", widget.tabToolTip(at)) for at in range(widget.count()))
        case QtWidgets.QAbstractItemView() if widget.model() is not None:
            yield from _of_model(widget.model())


def _of_model(model: QtCore.QAbstractItemModel) -> Iterator[tuple[str, str]]:
    listed = isinstance(model, QtCore.QAbstractListModel)
    columns = range(1 if listed else model.columnCount())
    for column in columns:
        yield "header", str(model.headerData(column, QtCore.Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(), 40)):
        for column in columns:
            for role in _ROLES:
                value = model.data(model.index(row, column), role)
                if isinstance(value, str):
                    yield f"item {role.name}", value


def _path(widget: QtWidgets.QWidget) -> str:
    names = []
    at: QtCore.QObject | None = widget
    while at is not None and len(names) < 4:
        name = type(at).__name__
        if name not in {"QWidget", "QFrame", "QStackedWidget", "QScrollArea"} or at is widget:
            names.append(name)
        at = at.parent()
    return "/".join(reversed(names))


def cut(top: QtWidgets.QWidget) -> Iterator[tuple[str, str]]:
    """Where and what: every label and button below that is shown and has less room than its words need."""
    for widget in (top, *top.findChildren(QtWidgets.QWidget)):
        if not widget.isVisible() or not isinstance(
            widget, QtWidgets.QLabel | QtWidgets.QAbstractButton
        ):
            continue
        if not widget.text() or type(widget).__name__ in ELIDED:
            continue
        if widget.sizePolicy().horizontalPolicy() is QtWidgets.QSizePolicy.Policy.Ignored:
            continue  # it takes what is left, and says the rest in its tooltip
        if isinstance(widget, QtWidgets.QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + _SLACK:
                yield f"{_path(widget)} {widget.size().toTuple()}", widget.text()
        elif widget.sizeHint().width() > widget.width() + _SLACK:
            yield f"{_path(widget)} {widget.width()} of {widget.sizeHint().width()}", widget.text()


_SLACK = 2
"""Pixels that nobody misses."""
ELIDED = frozenset({"_Id"})
"""Widgets that shorten what they show on purpose, and have the whole in a tooltip or a name."""
