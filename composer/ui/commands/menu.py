"""The menu, made of the registry each time it is opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.commands.command import Command
from composer.ui.commands.groups import MENUS
from composer.ui.commands.keys import native

_ITS_OWN = QtCore.Qt.FindChildOption.FindDirectChildrenOnly
Run = Callable[[Command], object]


def fill(
    menu: QtWidgets.QMenu | QtWidgets.QMenuBar,
    commands: Iterable[Command],
    headings: Mapping[str, str],
    run: Run,
    *,
    still: bool = False,
) -> None:
    """A menu in it for each group that has commands.

    `still`: it stands for long, and what is possible changes meanwhile; then all looks possible.
    """
    menu.clear()
    for old in menu.findChildren(QtWidgets.QMenu, options=_ITS_OWN):
        old.deleteLater()
    groups: dict[str, list[Command]] = {key: [] for key in MENUS}
    for one in commands:
        if one.group in groups:
            groups[one.group].append(one)
    for key, some in groups.items():
        if some:
            _fill_group(menu.addMenu(headings[key]), some, run, still=still)


def _fill_group(
    menu: QtWidgets.QMenu, commands: Iterable[Command], run: Run, *, still: bool
) -> None:
    parts = groupby(sorted(commands, key=lambda one: one.part), key=lambda one: one.part)
    for number, (_, some) in enumerate(parts):
        if number:
            menu.addSeparator()
        for one in some:
            _add(menu, one, run, still=still)


def _add(menu: QtWidgets.QMenu, one: Command, run: Run, *, still: bool) -> QtGui.QAction:
    """What stands behind a tab is shown at the right: the keys are taken elsewhere, and would be taken twice."""
    name = one.text.replace("&", "&&")
    action = menu.addAction(f"{name}\t{native(one.keys[0])}" if one.keys else name)
    action.setEnabled(still or one.possible())
    if one.on is not None:
        action.setCheckable(True)
        action.setChecked(one.on)
    action.triggered.connect(lambda _on: run(one))
    return action
