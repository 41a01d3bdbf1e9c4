"""What somebody drags: web addresses, files of media, other files. Plain questions to the data."""

from __future__ import annotations

import re
from pathlib import PurePath

from PySide6 import QtCore, QtWidgets

from composer.ui.translate import said

_WEB = ("http", "https")
LISTS = (".csv", ".tsv", ".tab")
_MEDIA = re.compile(
    r"\.(jpe?g|png|webp|gif|heic|mp4|3gp|mov|avi|mkv|aac|amr|mp3|m4a|ogg|opus|wav|pdf|docx?|pptx?)$",
    re.IGNORECASE,
)
_SHEETS = re.compile(r"\.(xlsx?|ods|numbers)$", re.IGNORECASE)
"""Endings of files that people would send: what can be read as a message or a list is not among them."""


def files(data: QtCore.QMimeData) -> list[str]:
    """The paths of files of this computer."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def address(data: QtCore.QMimeData) -> str:
    """The one web address that is dragged, or nothing. What browsers add in further lines is its title."""
    urls = data.urls() or [QtCore.QUrl(data.text().strip().partition("\n")[0])]
    if len(urls) == 1 and urls[0].scheme().lower() in _WEB and urls[0].host():
        return urls[0].toString(QtCore.QUrl.ComponentFormattingOption.FullyEncoded)
    return ""


def list_file(data: QtCore.QMimeData) -> bool:
    """Whether it is a list of recipients, by its name."""
    return any(one.lower().endswith(LISTS) for one in files(data))


def media_file(data: QtCore.QMimeData) -> str:
    """The name of a file of media among what is dragged, or nothing."""
    return next((one for one in _names(data) if _MEDIA.search(one)), "")


def sheet(data: QtCore.QMimeData) -> str:
    """The name of a spreadsheet among what is dragged, or nothing."""
    return next((one for one in _names(data) if _SHEETS.search(one)), "")


def _names(data: QtCore.QMimeData) -> list[str]:
    return [PurePath(path).name for path in files(data)]


def why_not(name: str) -> str:
    """Why a file of this computer cannot be sent, and what to do."""
    return said(
        "“{0}” is a file on this computer, and WhatsApp fetches media from a web address. Put the file where anybody can"
        " open it in a browser, and drag its address here, or write it into the field “Link”."
    ).format(name)


def tell(widget: QtWidgets.QWidget, text: str) -> None:
    """Say it where the page of the widget says such things; where it does not, beside the widget."""
    around: QtWidgets.QWidget | None = widget
    while around is not None:
        say = getattr(around, "say", None)
        if say is not None:
            say(text, "banner-info")
            return
        around = around.parentWidget()
    place = widget.mapToGlobal(QtCore.QPoint(0, widget.height()))
    QtWidgets.QToolTip.showText(place, text, widget)
