"""Templates into files: one by its name, several into a folder, off the thread of the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import QtWidgets

from composer.template_files import file_name, write_file, write_files
from composer.ui.compose.json_editing import Call
from composer.ui.translate import counted, said

if TYPE_CHECKING:
    from composer.ui.templates.library_page import LibraryPage


def save_files(page: LibraryPage, call: Call, definitions: Sequence[Mapping[str, Any]]) -> None:
    """Ask where, write, and say what was written."""
    if len(definitions) == 1:
        _save_one(page, call, definitions[0])
        return
    name = QtWidgets.QFileDialog.getExistingDirectory(
        page, said("Save {0} templates into a folder").format(len(definitions))
    )
    if name:
        call(
            page,
            lambda: _write(Path(name), definitions),
            lambda counts: page.notice.tell(_saved(counts, name)),
            lambda error: _refuse(page, error),
        )


def _write(folder: Path, definitions: Sequence[Mapping[str, Any]]) -> tuple[int, int]:
    """How many files were written, and in the place of how many that were there."""
    there = {path.name for path in folder.iterdir()}
    made = write_files(folder, definitions)
    return len(made), sum(path.name in there for path in made)


def _saved(counts: tuple[int, int], name: str) -> str:
    many, replaced = counts
    text = said("{0} templates were saved in {1}, one file each.").format(counted(many), name)
    if not replaced:
        return text
    one, more = (
        said("1 file that was there was replaced."),
        said("{0} files that were there were replaced."),
    )
    return f"{text} {one if replaced == 1 else more.format(counted(replaced))}"


def _save_one(page: LibraryPage, call: Call, definition: Mapping[str, Any]) -> None:
    name, _ = QtWidgets.QFileDialog.getSaveFileName(
        page, said("Save the template"), file_name(definition), said("JSON (*.json)")
    )
    if name:
        path = Path(name if Path(name).suffix else f"{name}.json")
        call(
            page,
            lambda: write_file(path, definition),
            lambda _none: page.notice.tell(said("Saved as {0}.").format(path)),
            lambda error: _refuse(page, error),
        )


def _refuse(page: LibraryPage, error: Exception) -> None:
    if not isinstance(error, OSError):
        raise error
    why = error.strerror or str(error)
    page.notice.tell(said("It could not be saved: {0}.").format(why), bad=True)
