"""The commands of Templates, Deliveries, Inbox and Settings. Their pages take the keys; here they have names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from composer.ui.commands.around import Around
from composer.ui.commands.command import Command
from composer.ui.translate import said


def of_templates(around: Around) -> Iterator[Command]:
    """What the library does; in the designer, only what is not of the library."""

    def library() -> Any:
        place: Any = around.window.made("templates")
        library = place.library if place is not None else None
        return library if library is not None and library.isVisible() else None

    def want(deed: str) -> Callable[[], None]:
        return lambda: library().wanted.emit(deed)

    def there() -> bool:
        return library() is not None

    def chosen() -> bool:
        return there() and library().side.key is not None

    def lists() -> bool:
        return there() and library().side.fetch_all.isVisible()

    rows: tuple[tuple[str, str, str, str, Callable[[], bool], int], ...] = (
        ("new", said("Begin a template"), "Ctrl+N", "file-plus", there, 0),
        ("open", said("Open JSON files…"), "Ctrl+O", "folder-open", there, 0),
        ("folder", said("Open a folder of JSON files…"), "", "folder-open", there, 0),
        ("fetch", said("Fetch from an account by id…"), "", "download", there, 0),
        ("fetch-all", said("Fetch all from the account"), "", "download", lists, 0),
        ("refresh-all", said("Fetch what the accounts have"), "F5", "refresh-cw", there, 0),
        ("design", said("Edit the template"), "", "pencil", chosen, 1),
        ("use", said("Use it in a message"), "", "square-pen", chosen, 1),
        ("rename", said("Rename the template"), "F2", "pencil", chosen, 1),
        ("duplicate", said("Duplicate the template"), "Ctrl+D", "copy", chosen, 1),
        ("submit", said("Submit the template…"), "", "send", chosen, 1),
        ("compare", said("Compare the template"), "", "files", chosen, 1),
        ("export", said("Export the template…"), "Ctrl+S", "download", chosen, 1),
        ("remove", said("Remove it from the library"), "Del", "trash-2", chosen, 2),
    )
    taken = {"Ctrl+N", "F5", "F2", "Ctrl+D", "Del"}
    for deed, text, keys, icon, possible, part in rows:
        yield Command(
            key=f"templates.{deed}",
            text=text,
            do=want(deed),
            group="templates",
            part=part,
            keys=(keys,) if keys else (),
            own=keys in taken,
            page="templates",
            possible=possible,
            icon=icon,
        )


def of_deliveries(around: Around) -> Iterator[Command]:
    """What the list of messages does."""

    def page() -> Any:
        return around.window.made("deliveries")

    def filled() -> bool:
        return page() is not None and page().model.rowCount() > 0

    def export() -> None:
        page().offer_export()

    def charts() -> None:
        page().filters.charts_button.toggle()

    def ours() -> bool:
        return filled() and bool(page().selected.ours)

    def watch() -> None:
        page().selected.toggle_watch()

    watching = said("Watch the message")
    if ours():
        watching = page().selected.command
    rows: tuple[tuple[str, str, str, str, Callable[[], None], Callable[[], bool]], ...] = (
        ("watch", watching, "Ctrl+D", "bell", watch, ours),
        ("export", said("Export what is shown…"), "Ctrl+E", "download", export, filled),
        ("charts", said("Show or hide the charts"), "Ctrl+G", "chart-column", charts, filled),
    )
    for key, text, keys, icon, do, possible in rows:
        yield Command(
            key=f"deliveries.{key}",
            text=text,
            do=do,
            group="deliveries",
            keys=(keys,),
            own=True,
            page="deliveries",
            possible=possible,
            words=said("bell notice tell me") if key == "watch" else "",
            icon=icon,
        )


def of_settings(around: Around) -> Iterator[Command]:
    """Saving the account that is open."""

    def button() -> Any:
        page: Any = around.window.made("settings")
        return page.account.save if page is not None and page.account.isVisible() else None

    yield Command(
        key="settings.save",
        text=said("Save the account"),
        do=lambda: button().click(),
        group="settings",
        keys=("Ctrl+S",),
        own=True,
        page="settings",
        possible=lambda: button() is not None and button().isEnabled(),
        icon="check",
    )


def searches(around: Around) -> Iterator[Command]:
    """Ctrl+F where there is something to search."""

    def find(page: str) -> None:
        made: Any = around.window.made(page)
        if page == "deliveries":
            made.filters.take_focus()
        elif page == "inbox":
            made.side.search.setFocus()
        else:
            made.library.side.filters.take_focus()

    def there(page: str) -> bool:
        made: Any = around.window.made(page)
        if page == "templates" and made is not None:  # in the designer there is nothing to search
            return made.library is not None and bool(made.library.isVisible())
        return made is not None

    for page in ("deliveries", "inbox", "templates"):
        yield Command(
            key=f"edit.find-{page}",
            text=said("Search this page"),
            do=partial(find, page),
            possible=partial(there, page),
            group="edit",
            part=2,
            keys=("Ctrl+F",),
            own=True,
            page=page,
            words=said("find look filter"),
            icon="search",
        )
