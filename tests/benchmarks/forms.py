"""(g) The form of a large message, from the draft until it is painted, against as many bare line edits.

As many as the message has fields: those on closed cards count, though they are made when a card is opened. What it takes to
open every card at once, which nobody does, is measured too.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Mapping
from statistics import median
from typing import Any

from PySide6 import QtCore, QtWidgets

from composer.messages import drafting, kinds
from composer.ui.compose.message_form import MessageForm
from composer.ui.forms.desk import Desk
from composer.ui.forms.field import FieldRow
from composer.ui.forms.models import Models
from composer.ui.theme import Theme
from tests.benchmarks.figures import Figure
from tests.benchmarks.largest import LARGEST
from tests.roundtrip.window import open_all

LARGE = {
    "template": "template, 10 cards",
    "product-list": "30 products",
    "list-message": "list of 10 rows",
}
_LIMIT = 3.0
_OPENED = 40.0
"""Measured on a machine that did other things too: 17 for ten rows and thirty products, less than 40 for the carousel."""
_SIZE = (480, 760)


def _paint(app: QtWidgets.QApplication) -> None:
    app.sendPostedEvents()
    app.processEvents()


def _form(app: QtWidgets.QApplication, theme: Theme) -> MessageForm:
    models = Models()
    models.load()
    form = MessageForm(theme, Desk(drafting.fresh(kinds.kind("text"))), models)
    form._desk.changed.connect(form.refresh)
    form.refresh()
    form.resize(*_SIZE)
    form.show()
    _paint(app)
    return form


def _open(app: QtWidgets.QApplication, form: MessageForm, message: Mapping[str, Any]) -> float:
    draft = drafting.opened({"messages": [message]})
    began = time.perf_counter()
    form._desk.open(draft)
    _paint(app)
    while form._form is not None and form._form.growing:
        _paint(app)
    return time.perf_counter() - began


def _open_all(app: QtWidgets.QApplication, form: MessageForm) -> float:
    assert form._form is not None
    began = time.perf_counter()
    open_all(form._form)
    _paint(app)
    return time.perf_counter() - began


def _bare(app: QtWidgets.QApplication, count: int) -> float:
    """So many line edits below each other, in a scroll area that is there already."""
    area = QtWidgets.QScrollArea()
    area.setWidgetResizable(True)
    area.resize(*_SIZE)
    area.show()
    _paint(app)
    began = time.perf_counter()
    inner = QtWidgets.QWidget()
    column = QtWidgets.QVBoxLayout(inner)
    for index in range(count):
        edit = QtWidgets.QLineEdit()
        edit.setText(f"Text {index}")
        column.addWidget(edit)
    area.setWidget(inner)
    _paint(app)
    took = time.perf_counter() - began
    area.close()
    area.deleteLater()
    return took


def measure(rounds: int) -> list[Figure]:
    """Figures in milliseconds, by turns with their reference."""
    app = QtWidgets.QApplication.instance() or QtWidgets.QApplication([])
    assert isinstance(app, QtWidgets.QApplication)
    form = _form(app, Theme(app, "light"))
    figures = []
    for key, name in LARGE.items():
        ours: list[float] = []
        opened: list[float] = []
        plain: list[float] = []
        for _ in range(rounds):
            _open(app, form, LARGEST["text"])
            app.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)
            gc.collect()
            ours.append(_open(app, form, LARGEST[key]))
            opened.append(ours[-1] + _open_all(app, form))
            assert form._form is not None
            count = len(form._form.findChildren(FieldRow))
            plain.append(_bare(app, count))
        title = f"form of {name} ({count} fields)"
        figures += [
            Figure(title, median(ours) * 1e3, median(plain) * 1e3, _LIMIT, "ms"),
            Figure(
                f"{title}, all opened", median(opened) * 1e3, median(plain) * 1e3, _OPENED, "ms"
            ),
        ]
    form.close()
    form.deleteLater()
    return figures
