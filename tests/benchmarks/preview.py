"""The phone alone: a keystroke in the largest messages until their picture is painted, and hostile text anew.

The reference sets the same JSON into a bare QPlainTextEdit and paints it, as for the whole keystroke: the picture must
leave room in that promise for the form, the checks and the JSON.
"""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import Any

from PySide6 import QtWidgets

from composer.messages import kinds, tree
from composer.rendering.definition import definition_picture
from composer.rendering.picture import picture
from composer.rendering.tree import Picture
from composer.templates.filling import fill_with_samples
from composer.templates.places import places_of
from composer.templates.slots import slots
from composer.ui.preview.phone import PhonePreview
from tests.benchmarks.figures import Figure
from tests.benchmarks.largest import LARGEST
from tests.rendering.hostile import HOSTILE
from tests.templates.definitions import definition

_LIMIT = 1.0
"""Of the two that a whole keystroke may take."""
_HOSTILE_LIMIT = 10.0
_LONGEST = 4_096

Make = Callable[[str], Picture]
"""The picture of a message into which that much more was typed."""


def measure(rounds: int) -> list[Figure]:
    """Medians; hostile text is the slowest of all."""
    app = QtWidgets.QApplication.instance() or QtWidgets.QApplication([])
    assert isinstance(app, QtWidgets.QApplication)
    phone, edit = PhonePreview(), QtWidgets.QPlainTextEdit()
    edit.setReadOnly(True)
    for widget in (phone, edit):
        widget.resize(360, 720)
        widget.show()
    app.processEvents()
    figures = []
    for name, make, wire in (_text(), _template()):
        ours, plain = _keys(app, phone, edit, make, wire, rounds)
        figures.append(
            Figure(f"preview, {name}: a key", median(ours) * 1e3, median(plain) * 1e3, _LIMIT, "ms")
        )
    figures.append(_hostile(app, phone, edit))
    for widget in (phone, edit):
        widget.close()
        widget.deleteLater()
    return figures


def _text() -> tuple[str, Make, Any]:
    message = LARGEST["text"]
    preview = kinds.kind("text").preview
    body = message["text"]["body"]

    def make(typed: str) -> Picture:
        return picture(preview, {"text": {"body": body[: -len(typed) or None] + typed}})

    return "largest text", make, message


def _template() -> tuple[str, Make, Any]:
    """Ten cards; a value in the last of them is typed into, as Compose does it with a template that it knows."""
    whole = definition("autumn_collection.en")
    carousel = next(one for one in whole["components"] if one["type"].upper() == "CAROUSEL")
    card = carousel["cards"][0]
    carousel["cards"] = [json.loads(json.dumps(card)) for _number in range(10)]
    message = fill_with_samples(whole)
    wanted = slots(whole)
    typed_into = next(
        one for one in reversed(places_of(wanted, message)) if one.slot.part == "body"
    )

    def make(typed: str) -> Picture:
        changed = tree.put(message, typed_into.field, typed or "x")
        return definition_picture(whole, changed, places_of(wanted, changed))

    return "template with ten cards", make, {"definition": whole, "message": message}


def _keys(
    app: QtWidgets.QApplication,
    phone: PhonePreview,
    edit: QtWidgets.QPlainTextEdit,
    make: Make,
    wire: Any,
    rounds: int,
) -> tuple[list[float], list[float]]:
    """Keys and reference by turns, so that what else the machine does meets both."""
    text = json.dumps(wire, ensure_ascii=False, indent=2)
    phone.set_picture(make(""))
    app.processEvents()
    gc.freeze()
    ours, plain = [], []
    for typed in _typed(rounds):
        began = time.perf_counter()
        phone.set_picture(make(typed))
        app.sendPostedEvents()
        app.processEvents()
        ours.append(time.perf_counter() - began)
        plain.append(_plain(app, edit, text + typed))
    gc.unfreeze()
    return ours, plain


def _typed(rounds: int) -> Iterator[str]:
    words = "Could you tell us how it was? We read *every* answer. "
    for number in range(rounds):
        yield words[: 1 + number % len(words)]


def _plain(app: QtWidgets.QApplication, edit: QtWidgets.QPlainTextEdit, text: str) -> float:
    began = time.perf_counter()
    edit.setPlainText(text)
    app.sendPostedEvents()
    app.processEvents()
    return time.perf_counter() - began


def _hostile(
    app: QtWidgets.QApplication, phone: PhonePreview, edit: QtWidgets.QPlainTextEdit
) -> Figure:
    """The slowest of the hostile texts, as long as a text may be, set as a whole."""
    preview = kinds.kind("text").preview
    slowest = (0.0, 1.0, "")
    for name, make in HOSTILE.items():
        text = make(_LONGEST)[:_LONGEST]
        times, plain = [], []
        for _round in range(3):
            phone.set_picture(picture(preview, {}))
            app.processEvents()
            began = time.perf_counter()
            phone.set_picture(picture(preview, {"text": {"body": text}}))
            app.sendPostedEvents()
            app.processEvents()
            times.append(time.perf_counter() - began)
            plain.append(_plain(app, edit, text))
        slowest = max(slowest, (median(times), median(plain), name))
    ours, reference, name = slowest
    return Figure(
        f"preview, slowest text ({name})", ours * 1e3, reference * 1e3, _HOSTILE_LIMIT, "ms"
    )
