"""What is dragged onto Compose or anywhere on the window: what it does there, and media, which are neither message nor list."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets

from composer.ui.forms import dropped
from composer.ui.forms.links import Link
from composer.ui.translate import said
from composer.ui.widgets import drop_hint


def show(over: QtWidgets.QWidget, data: QtCore.QMimeData) -> None:
    """Show that it can be dropped there, and what happens then."""
    drop_hint.show(over, words(data))


def hide(over: QtWidgets.QWidget) -> None:
    """It went elsewhere, or was dropped."""
    drop_hint.hide(over)


def words(data: QtCore.QMimeData) -> str:
    """What happens with it."""
    if dropped.list_file(data):
        return said("Drop it to send to this list")
    if dropped.media_file(data) or dropped.sheet(data):
        return said("Drop it to read how a file is sent")
    if dropped.address(data):
        return said("Drop it on the field “Link”, or here")
    return said("Drop it to open it as a message: the draft can be brought back")


def take(page: QtWidgets.QWidget, form: QtWidgets.QWidget, data: QtCore.QMimeData) -> bool:
    """Take an address into the form's only field for one, or say why a file cannot be sent; False: it is something else."""
    if name := dropped.media_file(data):
        dropped.tell(page, dropped.why_not(name))
        return True
    if name := dropped.sheet(data):
        dropped.tell(page, _as_csv(name))
        return True
    address = dropped.address(data)
    fields = [one for one in form.findChildren(Link) if one.isVisible()]
    if address and len(fields) == 1:
        fields[0].put(address)
        fields[0].setFocus()
        return True
    if address:
        dropped.tell(page, _no_place(fields))
        return True
    return False


def _as_csv(name: str) -> str:
    return said(
        "“{0}” is a spreadsheet. Save it as CSV in your spreadsheet program and drop that file, or copy its rows and paste"
        " them here."
    ).format(name)


def _no_place(fields: list[Link]) -> str:
    if fields:
        return said("There are several fields for an address: drop it on the one that it is for.")
    return said(
        "This kind of message has no field for an address. Choose Image, Video, Audio, Document or Sticker at the top, or drop"
        " the address into a text."
    )
