"""The commands of the whole app: pages, panes, the look, accounts, settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from PySide6 import QtCore, QtWidgets

from composer.ui.commands.around import Around
from composer.ui.commands.command import Command
from composer.ui.commands.editing import can, edit
from composer.ui.commands.panes import Panes
from composer.ui.translate import said


def of_edit(around: Around) -> Iterator[Command]:
    """Steps back and forth, and the clipboard: of whatever has the keyboard, or had it before the menu."""
    rows = (
        ("undo", said("Undo"), "Ctrl+Z", "undo-2", 0),
        ("redo", said("Redo"), "Ctrl+Shift+Z", "redo-2", 0),
        ("cut", said("Cut"), "Ctrl+X", "", 1),
        ("copy", said("Copy"), "Ctrl+C", "copy", 1),
        ("paste", said("Paste"), "Ctrl+V", "clipboard-paste", 1),
        ("selectAll", said("Select all"), "Ctrl+A", "", 1),
    )
    for what, text, keys, icon, part in rows:
        yield Command(
            key=f"edit.{what}",
            text=text,
            do=partial(edit, around, what),
            group="edit",
            part=part,
            keys=(keys,),
            own=True,
            possible=partial(can, around, what),
            icon=icon or "ellipsis",
            shy=part == 1,
        )


def of_view(around: Around, panes: Panes) -> Iterator[Command]:
    """What is seen."""
    compose = around.compose

    def tab(widget: QtWidgets.QWidget) -> Callable[[], None]:
        def show() -> None:
            compose.tabs.setCurrentWidget(widget)
            panes.enter(compose.tabs)

        return show

    for key, text, widget, icon in (
        ("json", said("Show the JSON"), compose.json, "braces"),
        ("problems", said("Show the problems"), compose.problem_list, "circle-alert"),
        ("formats", said("Show the formats"), compose.formats, "code"),
    ):
        yield Command(
            key=f"view.{key}",
            text=text,
            do=tab(widget),
            group="view",
            page="compose",
            possible=compose.tabs.isVisible,
            icon=icon,
        )
    for step, text, keys in (
        (1, said("Next pane"), "F6"),
        (-1, said("Previous pane"), "Shift+F6"),
    ):
        yield Command(
            key=f"view.pane{step}",
            text=text,
            do=partial(panes.go, step),
            group="view",
            part=1,
            keys=(keys,),
            words=said("focus move cycle"),
            icon="chevron-right" if step > 0 else "chevron-left",
        )
    yield Command(
        key="view.full",
        text=said("Full screen"),
        do=lambda: around.window.setWindowState(
            around.window.windowState() ^ QtCore.Qt.WindowState.WindowFullScreen
        ),
        group="view",
        part=2,
        keys=("F11",),
        icon="maximize",
        on=around.window.isFullScreen() or None,
    )
    for look, text, icon, words in (
        ("system", said("Look: like the system"), "monitor", said("theme appearance automatic")),
        ("light", said("Look: light"), "sun", said("theme appearance bright day")),
        ("dark", said("Look: dark"), "moon", said("theme appearance night black")),
        ("contrast", said("Look: high contrast"), "eye", said("theme appearance strong see")),
    ):
        yield Command(
            key=f"look.{look}",
            text=text,
            do=partial(around.set_look, look),
            group="view",
            part=3,
            words=words,
            icon=icon,
            on=around.theme.wish == look,
        )


def of_go(around: Around) -> Iterator[Command]:
    """The pages."""
    for number, entry in enumerate(around.window.entries, 1):
        yield Command(
            key=f"go.{entry.key}",
            text=entry.title,
            do=partial(around.window.visit, entry.key),
            group="go",
            keys=(f"Ctrl+{number}",),
            own=True,
            words=said("go to open page"),
            icon=entry.icon,
            on=entry.key == around.window.shown or None,
        )


def accounts(around: Around) -> Iterator[Command]:
    """Which account sends, and each one's settings; for the palette."""
    desk = around.accounts
    for account in desk.accounts:
        yield Command(
            key=f"account.{account.id}",
            text=said("Send with {0}").format(account.name),
            do=partial(desk.choose, account.id),
            group="account",
            kind=account.mode,
            words=said("account switch use"),
            icon="flask-conical" if account.kind == "sandbox" else "building-2",
            on=account.id == desk.current.id or None,
        )
    yield Command(
        key="account.add",
        text=said("Add an account…"),
        do=around.add_account,
        group="account",
        icon="plus",
    )


def settings(around: Around) -> Iterator[Command]:
    """What stands in the list of Settings, for the palette."""

    def show(what: str) -> Callable[[], None]:
        def go() -> None:
            page: Any = around.window.show_page("settings")
            page.select(what)
            page.list.setFocus()

        return go

    of_account = said("account number password")
    rows = [(one.id, one.name, "building-2", of_account) for one in around.accounts.accounts]
    rows += [
        ("appearance", said("Appearance"), "sun", said("language theme look")),
        ("notices", said("Notices"), "bell", said("notifications")),
        ("installation", said("Data and secrets"), "shield-check", said("keyring folder password")),
    ]
    every = said("preferences options configuration")
    for what, name, icon, own in rows:
        yield Command(
            key=f"settings.{what}",
            text=said("Settings: {0}").format(name),
            do=show(what),
            group="section",
            words=f"{own} {every}",
            icon=icon,
            shy=True,
        )


def ask_templates(around: Around, then: Callable[[Iterable[Command]], None]) -> None:
    """The templates of the library, when it has answered."""
    templates = around.templates

    def answered(entries: Iterable[Any]) -> None:
        then(row for entry in list(entries)[:_MOST] for row in _of_template(around, entry))

    templates.entries(templates, answered)


def _of_template(around: Around, entry: Any) -> Iterator[Command]:
    kind = said("Template · {0}").format(entry.language)
    yield Command(
        key=f"template.use.{entry.key}",
        text=said("Use template: {0}").format(entry.name),
        do=lambda: around.templates.use_wanted.emit(entry.key),
        group="template",
        kind=kind,
        icon="layout-template",
        shy=True,
    )
    yield Command(
        key=f"template.edit.{entry.key}",
        text=said("Edit template: {0}").format(entry.name),
        do=lambda: around.templates.open_definition(entry.key),
        group="template",
        kind=kind,
        icon="pencil",
        shy=True,
    )


_MOST = 1_000
"""Templates of the library that the palette offers; whoever has more searches them on their page."""
