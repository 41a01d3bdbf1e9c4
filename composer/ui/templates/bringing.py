"""What is pasted, dropped or opened in the library, and what of it was taken; one press takes all of it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.template_files import Brought, read_paths, read_text
from composer.ui.templates import words
from composer.ui.templates.notice import Action, told
from composer.ui.translate import said as translated

if TYPE_CHECKING:
    from composer.template_bringing import Bringing
    from composer.ui.templates.desk import TemplatesDesk
    from composer.ui.templates.library_page import LibraryPage

_SHOWN = 3
"""Notes and refusals that are said; of more, how many there are."""


class BringingIn(QtCore.QObject):
    """Signals `brought(key)` when something is in the library: the first of it.

    `claimed(keys)`: templates that are the current account's, as a person says.
    """

    brought = QtCore.Signal(int)
    claimed = QtCore.Signal(list)

    def __init__(self, page: LibraryPage, desk: TemplatesDesk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self._folder = ""
        self._turn = 0

    def paste(self) -> None:
        """What the clipboard holds."""
        self.bring(QtGui.QGuiApplication.clipboard().mimeData())

    def bring(self, data: QtCore.QMimeData) -> None:
        """What was dropped or copied: files and folders, or text."""
        if data.hasUrls():
            paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
            if paths:
                self._read(lambda: read_paths(paths))
            else:
                self._page.notice.tell(
                    self.tr("That is not on this computer. Save it to a file first."), bad=True
                )
        elif data.hasText() and data.text().strip():
            text = data.text()
            self._read(lambda: read_text(text))
        else:
            self._page.notice.tell(self.tr("The clipboard holds no text and no files."), bad=True)

    def choose_files(self) -> None:
        """Ask for files."""
        names, _ = QtWidgets.QFileDialog.getOpenFileNames(
            self._page,
            self.tr("Open templates"),
            self._folder,
            self.tr("JSON and text (*.json *.txt);;All files (*)"),
        )
        self._from_disk(names)

    def choose_folder(self) -> None:
        """Ask for a folder of files."""
        name = QtWidgets.QFileDialog.getExistingDirectory(
            self._page, self.tr("Open a folder of templates"), self._folder
        )
        self._from_disk([name] if name else [])

    def take(self, definitions: Sequence[Mapping[str, Any]], said: Sequence[str] = ()) -> None:
        """Into the library; `said` is what else there is to tell."""
        current = self._desk.current.id if self._desk.current else ""

        async def work(library: Any) -> Bringing:
            from composer.template_bringing import bring

            return await bring(library, definitions, current)

        self._desk.ask(self, work, lambda done: self._taken(done, said), self._failed)

    def _from_disk(self, names: Sequence[str]) -> None:
        if names:
            paths = [Path(name) for name in names]
            self._folder = str(paths[0].parent)
            self._read(lambda: read_paths(paths))

    def _read(self, read: Callable[[], Brought]) -> None:
        """Only what was brought last counts."""
        self._turn += 1
        turn = self._turn
        self._desk.call(
            self,
            read,
            lambda brought: self._understood(brought) if turn == self._turn else None,
            self._failed,
        )

    def _understood(self, brought: Brought) -> None:
        said = [*_some(brought.refused), *_some(brought.notes)]
        if brought.definitions:
            self.take(brought.definitions, said)
        else:
            self._page.notice.tell(" ".join(said), bad=True)

    def _taken(self, done: Bringing, said: Sequence[str]) -> None:
        counted = [
            (len(done.added), self.tr("1 template added."), self.tr("{0} templates added.")),
            (
                len(done.replaced),
                self.tr("1 brought up to date."),
                self.tr("{0} brought up to date."),
            ),
            (done.same, self.tr("1 was here already."), self.tr("{0} were here already.")),
        ]
        parts = [
            (one if count == 1 else many.format(count)) for count, one, many in counted if count
        ]
        changed = bool(done.added or done.replaced)
        actions: list[Action] = []
        account = self._desk.current
        if len(done.unclaimed) > 1 and account is not None:
            parts.append(self.tr("{0} have ids of an account.").format(len(done.unclaimed)))
            text = self.tr("They are of “{0}”: fetch them").format(words.on_button(account.name))
            actions.append((text, lambda: self.claimed.emit(list(done.unclaimed))))
        if changed:
            actions.append((self.tr("Undo"), lambda: self._take_back(done)))
        self._page.notice.tell(" ".join((*parts, *said)), *actions)
        self._desk.changed.emit()
        if done.keys:
            self.brought.emit(done.keys[0])

    def _take_back(self, done: Bringing) -> None:
        async def work(library: Any) -> None:
            from composer.template_bringing import take_back

            await take_back(library, done)

        self._desk.ask(self, work, lambda _none: self._desk.changed.emit(), self._failed)

    def _failed(self, error: Exception) -> None:
        self._page.notice.tell(told(error), bad=True)


def _some(said: Sequence[str]) -> list[str]:
    if len(said) <= _SHOWN:
        return list(said)
    more = translated("And {0} more like that.")
    return [*said[:_SHOWN], more.format(len(said) - _SHOWN)]
