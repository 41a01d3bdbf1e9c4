"""The menu behind a button “more”: what else can be done with templates."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6 import QtGui, QtWidgets


def deeds_menu(
    button: QtWidgets.QToolButton | QtWidgets.QPushButton,
    deeds: Iterable[tuple[str, str]],
    do: Callable[[str], object],
) -> dict[str, QtGui.QAction]:
    """Give the button a menu of deeds and their texts, an empty deed for a line; the actions by their deeds."""
    menu = QtWidgets.QMenu(button)
    made = {}
    for deed, text in deeds:
        if deed:
            made[deed] = menu.addAction(text)
            made[deed].triggered.connect(lambda _on, deed=deed: do(deed))
        else:
            menu.addSeparator()
    button.setMenu(menu)
    return made
