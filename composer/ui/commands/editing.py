"""Undo, redo and the clipboard, from the menu: of the field that has the keyboard, or of the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6 import QtGui, QtWidgets

from composer.ui.commands.around import Around

_STEPS = ("undo", "redo")
_NEEDS_SELECTION = ("cut", "copy")


def edit(around: Around, what: str) -> None:
    """Do it, where something takes it."""
    do = acts_on(around, what)
    if do is not None:
        do()


def can(around: Around, what: str) -> bool:
    """Whether something takes it now."""
    return acts_on(around, what) is not None


def acts_on(around: Around, what: str) -> Callable[[], object] | None:
    """What would do it now; None where nothing does."""
    if what in _STEPS:
        return _step(around, what)
    field = around.window.focusWidget()
    do = getattr(field, what, None)
    if do is None or not isinstance(
        field, QtWidgets.QLineEdit | QtWidgets.QPlainTextEdit | QtWidgets.QTextEdit
    ):
        return None
    if what in _NEEDS_SELECTION and not _selects(field):
        return None
    if what in ("cut", "paste") and field.isReadOnly():
        return None
    if what == "paste" and not QtGui.QGuiApplication.clipboard().text():
        return None
    return do  # type: ignore[no-any-return]


def _selects(field: Any) -> bool:
    if isinstance(field, QtWidgets.QLineEdit):
        return field.hasSelectedText()
    return bool(field.textCursor().hasSelection())


def _step(around: Around, what: str) -> Callable[[], object] | None:
    """The draft's steps in Compose, the definition's in the designer, an account's in Settings."""
    desk: Any = None
    page: Any = around.window.made(around.window.shown)
    if around.window.shown == "compose":
        desk = page.lists if page.lists.open else around.desk
    elif around.window.shown == "templates" and page.designer is not None:
        desk = page.designer.desk if page.designer.isVisible() else None
    elif around.window.shown == "settings" and page.account.isVisible():
        desk = page.account.sheet.desk if page.account.sheet is not None else None
    if desk is None or not getattr(desk, f"can_{what}", True):
        return None
    do: Callable[[], object] = getattr(desk, what)
    return do
