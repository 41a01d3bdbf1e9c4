"""Keys of the page, wherever on it somebody is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6 import QtCore, QtGui, QtWidgets

Keys = str | QtGui.QKeySequence.StandardKey


def take_keys(page: QtWidgets.QWidget, deeds: Mapping[Keys, Callable[[], object]]) -> None:
    """Do that when these keys are pressed."""
    for keys, do in deeds.items():
        shortcut = QtGui.QShortcut(QtGui.QKeySequence(keys), page)
        shortcut.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)
