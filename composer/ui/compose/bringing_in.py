"""A message from elsewhere onto the desk: pasted, dropped or opened, read as far as it can be, and one step to take back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.formats.link import NotJsonError
from composer.messages import drafting
from composer.messages.draft import Draft
from composer.messages.tree import ABSENT
from composer.ui.compose.json_editing import Call
from composer.ui.compose.read_note import ReadNote
from composer.ui.compose.request_plan import Plan, destinations, set_together
from composer.ui.compose.taking_over import same, too_many
from composer.ui.forms.desk import Desk
from composer.ui.translate import said

if TYPE_CHECKING:
    from composer.formats.recognise import Found

MOST = 5_000_000
"""Bytes of the largest file, and characters of the longest text, that is read."""
_BEGINNINGS = ("{", "[", "curl", "```")
_MARKS = (b"\xff\xfe", b"\xfe\xff")


class RefusedError(Exception):
    """What was brought cannot be read; the sentence says why."""


class DefinitionsError(RefusedError):
    """What was brought are templates, which the library takes, and not a message."""

    def __init__(self, sentence: str, definitions: list[dict[str, Any]]) -> None:
        super().__init__(sentence)
        self.definitions = definitions


@dataclass(frozen=True, slots=True)
class Brought:
    """What was understood of a text, and what had to be repaired."""

    found: Any
    """`Found`, or what another `Understand` made: it has a `sentence`."""
    repairs: tuple[str, ...]


def understand(text: str, beforehand: tuple[str, ...] = ()) -> Brought:
    """Read a text. Raises NotJsonError, RefusedError for JSON that is no message, DefinitionsError for templates."""
    from composer.formats import reading, recognise  # not before the first text comes

    if len(text) > MOST:
        raise RefusedError(_too_big())
    read = reading.read(text)
    found = recognise.recognise(read.value)
    if found.kind == "definition":
        from composer.templates.reading import read as read_definitions

        entries = read_definitions(read.value).entries
        raise DefinitionsError(found.sentence, [one.definition for one in entries])
    if found.request is None:
        raise RefusedError(found.sentence)
    if why := too_many(found.request):
        raise RefusedError(why)
    repairs = (*read.repairs, *found.repairs)
    return Brought(found, (*beforehand, *(one.sentence for one in repairs)))


Understand = Callable[..., Brought]
"""Takes a text, and what was done to it beforehand, as `understand` does."""


def read_file(path: Path, understand: Understand = understand) -> Brought:
    """Read a file. Raises as `understand` does, and RefusedError for what is no text or too big."""
    try:
        if not path.is_file():
            raise RefusedError(said("“{0}” is not a file.").format(path.name))
        if path.stat().st_size > MOST:
            raise RefusedError(_too_big())
        data = path.read_bytes()
    except OSError as error:
        why = error.strerror or str(error)
        raise RefusedError(said("“{0}” cannot be read: {1}.").format(path.name, why)) from None
    if data.startswith(_MARKS):
        return understand(data.decode("utf-16", "replace"))
    if b"\0" in data:
        raise RefusedError(said("“{0}” holds no text.").format(path.name))
    try:
        return understand(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        note = said("The file is not written in UTF-8; its letters were read as those of Windows.")
        return understand(data.decode("cp1252", "replace"), (note,))


def laid_out(draft: Draft, found: Found, plan: Plan) -> Draft:
    """The draft after a request took the place of the old one, or messages that of the old ones.

    What the account would add anyway is not written into the draft. Recipients stay where none came; where several came in
    one request, one request goes to them.
    """
    brought = found.request or {}
    if found.kind in ("request", "requests"):
        added = {**plan.supplied, "refId": plan.request(draft, 0).get("refId", ABSENT)}
        request = {
            key: value
            for key, value in brought.items()
            if key in draft.request or not same(value, added.get(key, ABSENT))
        }
        if "destinations" not in brought and "destinations" in draft.request:
            request["destinations"] = draft.request["destinations"]
    else:
        request = {**draft.request, **brought}
    bare = replace(
        draft, request={}, cards={}, chosen=_sending(draft), kept={}, current=draft.last_card + 1
    )
    made = drafting.opened(request, bare)
    several = "destinations" in brought and len(destinations(made)) > 1
    return set_together(made, on=True) if several else made


def looks_like_json(text: str) -> bool:
    """Whether a text may be meant as a message, and not as words to write."""
    return text.lstrip("\ufeff \t\r\n").lower().startswith(_BEGINNINGS)


class BringingIn(QtCore.QObject):
    """Reads on the other thread, lays the draft on the desk and has the note say so."""

    def __init__(
        self, page: QtWidgets.QWidget, desk: Desk, plan: Plan | None, call: Call, note: ReadNote
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._plan, self._call, self._note = page, desk, plan, call, note
        self._turn = 0
        self._folder = ""
        self._understand: Understand = understand
        self.take_definitions: Callable[[list[dict[str, Any]]], object] | None = None
        """Where templates go that are brought here; None where there is no library."""
        self._title = said("Open a message")

    def paste(self, *, asked: bool = True) -> bool:
        """Bring in what the clipboard holds; unless `asked` for by name, only what looks like JSON."""
        data = QtGui.QGuiApplication.clipboard().mimeData()
        if data.hasUrls():
            self.bring_dropped(data)
            return True
        text = data.text()
        if not asked and not looks_like_json(text):
            return False
        if text.strip():
            self.bring(text)
        else:
            self._note.refuse(said("The clipboard holds no text."))
        return True

    def bring(self, text: str) -> None:
        """Bring in a text."""
        self._start(lambda: self._understand(text), big=len(text) > MOST // 20)

    def bring_file(self, path: Path) -> None:
        """Bring in a file."""
        self._start(lambda: read_file(path, self._understand), big=True, name=path.name)

    def choose_file(self) -> None:
        """Ask for a file, and bring it in."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._page,
            self._title,
            self._folder,
            said("JSON and text (*.json *.txt);;All files (*)"),
        )
        if name:
            path = Path(name)
            self._folder = str(path.parent)
            self.bring_file(path)

    def bring_dropped(self, data: QtCore.QMimeData) -> None:
        """Bring in what was dropped: one file, or text."""
        if not data.hasUrls():
            self.bring(data.text())
            return
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if len(files) == 1:
            self.bring_file(Path(files[0]))
        elif files:
            self._note.refuse(said("Drop one file at a time: each takes the draft's place."))
        else:
            self._note.refuse(said("That is not on this computer. Save it to a file first."))

    def _start(self, read: Any, *, big: bool, name: str = "") -> None:
        """Only what was brought last counts."""
        self._turn += 1
        turn = self._turn
        if big:
            self._note.wait(name)
        self._call(
            self._page,
            read,
            lambda brought: self._lay_out(brought, name) if turn == self._turn else None,
            lambda error: self._refuse(error, name) if turn == self._turn else None,
        )

    def _laid_out(self, brought: Brought) -> Draft:
        assert self._plan is not None  # noqa: S101 - who has none lays out otherwise
        return laid_out(self._desk.draft, brought.found, self._plan)

    def _lay_out(self, brought: Brought, name: str) -> None:
        self._desk.edit(self._laid_out(brought))
        self._note.tell(brought.found.sentence, brought.repairs, name)

    def _refuse(self, error: Exception, name: str) -> None:
        if isinstance(error, DefinitionsError) and error.definitions and self.take_definitions:
            self._note.hide()
            self.take_definitions(error.definitions)
            return
        if isinstance(error, NotJsonError):
            why = said("Line {0}, column {1}: {2}").format(
                error.line, error.column, said(error.reason)
            )
        elif isinstance(error, RefusedError):
            why = str(error)
        else:
            self._note.hide()
            raise error
        self._note.refuse(why, name)


def _sending(draft: Draft) -> dict[Any, str]:
    return {address: way for address, way in draft.chosen.items() if address == ("sending",)}


def _too_big() -> str:
    return said("It is larger than {0} MB. No message is that long.").format(MOST // 1_000_000)
