"""The menu that hands something over: texts for other tools into the clipboard, a page for a colleague into a file."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from composer.rendering.tree import Picture
from composer.ui.compose.json_editing import Call
from composer.ui.late import late_import

if TYPE_CHECKING:
    from composer.formats import handover
    from composer.rendering.sheet import Sheet


JSON = "JSON"
"""The hand-over that has no address in it."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is handed over."""

    sheet: Sheet
    """Without its picture."""
    picture: Picture
    business: str
    call: handover.Call | None
    """As it would be sent to the account that is chosen; None where that takes no such thing."""


class Handover(QtCore.QObject):
    """Fills a menu when it is opened. Signals `told(text)` with what was done, `failed(text)` with why not.

    `subject` is asked when something is chosen; it may say, by None, that there is nothing to hand over now.
    """

    told = QtCore.Signal(str)
    failed = QtCore.Signal(str)

    def __init__(
        self,
        menu: QtWidgets.QMenu,
        call: Call,
        subject: Callable[[], Subject | None],
    ) -> None:
        super().__init__(menu)
        self._menu, self._call, self._subject = menu, call, subject
        self._folder = ""
        menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        from composer.formats.handover import HANDOVERS  # not before somebody looks

        self._menu.clear()
        subject = self._subject()
        if subject is None:
            return
        for name in HANDOVERS if subject.call is not None else (JSON,):
            text = self.tr("Copy as {0}").format(name)
            self._menu.addAction(text).triggered.connect(lambda _on, name=name: self.copy(name))
        self._menu.addSeparator()
        for kind, text in (
            ("pdf", self.tr("Save a page as PDF…")),
            ("html", self.tr("Save a page as HTML…")),
        ):
            self._menu.addAction(text).triggered.connect(lambda _on, kind=kind: self._ask(kind))

    def copy(self, name: str) -> None:
        """A text for another tool into the clipboard; secrets are placeholders in it."""
        from composer.formats.handover import HANDOVERS

        subject = self._subject()
        if subject is None:
            return
        text = HANDOVERS[name](subject.call) if subject.call else subject.sheet.json
        QtWidgets.QApplication.clipboard().setText(text)
        said = self.tr("Copied as {0}.").format(name)
        if name != JSON:
            said += " " + self.tr(
                "User name, password or token are not in it: it takes them from the environment."
            )
        self.told.emit(said)

    def save(self, path: Path, kind: str) -> None:
        """Write the page, in another thread; `kind` is “pdf” or “html”."""
        self._call(self, _import_all, lambda _none: self._draw(path, kind))

    def _draw(self, path: Path, kind: str) -> None:
        """The picture is drawn here, in a turn of its own; all else over there."""
        from composer.rendering.speech import speech

        subject = self._subject()
        if subject is not None:
            self._call(
                self,
                lambda: speech(subject.picture),
                lambda described: self._draw_picture(subject, described, path, kind),
            )

    def _draw_picture(self, subject: Subject, described: str, path: Path, kind: str) -> None:
        from composer.ui.handover.picture import HIGH, WIDE, as_png, phone_image

        image = phone_image(subject.picture, subject.business)
        size = (WIDE, round(image.height() * WIDE / image.width()) or HIGH)

        def write() -> None:
            sheet = replace(subject.sheet, picture=as_png(image), size=size, described=described)
            _write(path, _file(sheet, kind))

        self._call(
            self,
            write,
            lambda _none: self.told.emit(self.tr("The page is in {0}.").format(path)),
            lambda error: self._not_written(path, error),
        )

    def _ask(self, kind: str) -> None:
        subject = self._subject()
        if subject is None:
            return
        name = re.sub(r"[^\w.-]+", "_", subject.sheet.title).strip("._") or "message"
        start = str(Path(self._folder) / f"{name[:80]}.{kind}")
        kinds = {"pdf": self.tr("PDF (*.pdf)"), "html": self.tr("Web page (*.html)")}
        parent = self._menu.parentWidget()
        chosen, _ = QtWidgets.QFileDialog.getSaveFileName(
            parent, self.tr("Save a page"), start, kinds[kind]
        )
        if chosen:
            path = Path(chosen)
            self._folder = str(path.parent)
            self.save(path if path.suffix else path.with_suffix(f".{kind}"), kind)

    def _not_written(self, path: Path, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        text = self.tr("The page could not be written to {0}: {1}. Choose another folder.")
        self.failed.emit(text.format(path, error.strerror or error))


def _import_all() -> None:
    """What the page needs, not on the UI's thread."""
    for name in ("rendering.speech", "ui.handover.picture", "ui.handover.pdf", "rendering.sheet"):
        late_import(f"composer.{name}")


def _file(sheet: Sheet, kind: str) -> bytes:
    if kind == "pdf":
        from composer.ui.handover.pdf import as_pdf

        return as_pdf(sheet)
    from composer.rendering.sheet import as_html

    return as_html(sheet).encode()


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all: what stood there stays until the new one is complete."""
    fresh = path.with_name(f".{path.name}.new")
    try:
        with fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
