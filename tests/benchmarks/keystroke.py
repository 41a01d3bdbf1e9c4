"""(b) A keystroke in a form until problems, JSON and preview are painted.

The reference sets the same JSON into a bare QPlainTextEdit of the same size and paints it.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Mapping
from statistics import median, quantiles
from typing import Any

from PySide6 import QtCore, QtWidgets
from PySide6.QtTest import QTest

from composer.messages import drafting, kinds
from composer.messages.kind import Kind
from composer.ui.compose.page import ComposePage
from composer.ui.forms.desk import Desk
from composer.ui.forms.models import Models
from composer.ui.theme import Theme
from tests.benchmarks.figures import Figure
from tests.benchmarks.largest import LARGEST

_TURN = 20
"""Keys in a turn."""
_TEXT = "Could you tell us how it was? We read *every* answer, and _thank you_ for it. "


def _page(theme: Theme, kind: Kind, message: Mapping[str, Any]) -> ComposePage:
    draft = drafting.with_message(drafting.fresh(kind, ["+46701740605"]), message)
    models = Models()
    models.load()
    page = ComposePage(
        theme, Desk(draft), models, lambda: "bench0-01a1fd7d-7871-7d59-9522-47588c0709de"
    )
    page.set_account("Bench", {"platformId": "0", "source": "+46701740699"}, ["+46701740699"], [])
    page.resize(1180, 760)
    page.show()
    page.focus_first()
    if page.form._form is not None:
        page.form._form.complete()
    page.pacing.catch_up()  # a key after a heavy change would wait with it
    return page


def _paint(app: QtWidgets.QApplication) -> None:
    app.sendPostedEvents()
    app.processEvents()


def _keys(
    app: QtWidgets.QApplication, page: ComposePage, count: int
) -> tuple[list[float], list[str]]:
    target: Any = page.focusWidget()
    times, texts = [], []
    for index in range(count):
        letter: Any = _TEXT[index % len(_TEXT)]  # PySide's stubs do not know that it takes one
        began = time.perf_counter()
        QTest.keyPress(target, letter)
        _paint(app)
        times.append(time.perf_counter() - began)
        QTest.keyRelease(target, letter)
        texts.append(page.json.view.toPlainText())
    return times, texts


def _plain(
    app: QtWidgets.QApplication, edit: QtWidgets.QPlainTextEdit, texts: list[str]
) -> list[float]:
    times = []
    for text in texts:
        began = time.perf_counter()
        edit.setPlainText(text)
        _paint(app)
        times.append(time.perf_counter() - began)
    return times


def _bare(app: QtWidgets.QApplication, page: ComposePage) -> QtWidgets.QPlainTextEdit:
    """The reference: a text field of the pane's size and font."""
    edit = QtWidgets.QPlainTextEdit()
    edit.setReadOnly(True)
    edit.setFont(page.json.view.font())
    edit.resize(page.json.view.size())
    edit.setAttribute(QtCore.Qt.WidgetAttribute.WA_ShowWithoutActivating)
    edit.show()
    _paint(app)
    return edit


def _in_turns(
    app: QtWidgets.QApplication, page: ComposePage, rounds: int
) -> tuple[list[float], list[float]]:
    """Keys and reference by turns, so that what else the machine does meets both."""
    edit = _bare(app, page)
    ours: list[float] = []
    plain: list[float] = []
    for _ in range(rounds // _TURN):
        times, texts = _keys(app, page, _TURN)
        ours += times
        plain += _plain(app, edit, texts)
    edit.close()
    edit.deleteLater()
    return ours, plain


def measure(rounds: int) -> list[Figure]:
    """Of the kinds with a long text, plain text and reply buttons; and of large messages."""
    app = QtWidgets.QApplication.instance() or QtWidgets.QApplication([])
    assert isinstance(app, QtWidgets.QApplication)
    theme = Theme(app, "light")
    figures = []
    messages = {
        "text": kinds.kind("text").samples[0].message,
        "reply-buttons": kinds.kind("reply-buttons").samples[0].message,
        **{f"largest {key}": LARGEST[key] for key in ("template", "product-list", "list-message")},
    }
    for key, message in messages.items():
        page = _page(theme, kinds.kind(key.removeprefix("largest ")), message)
        _paint(app)
        _keys(app, page, 20)
        gc.freeze()  # as the app does once it has started
        times, plain = _in_turns(app, page, rounds)
        gc.unfreeze()
        name = f"keystroke, {key}"
        figures += [
            Figure(f"{name}: median", median(times) * 1e3, median(plain) * 1e3, 2.0, "ms"),
            Figure(
                f"{name}: 99th percentile",
                quantiles(times, n=100)[98] * 1e3,
                quantiles(plain, n=100)[98] * 1e3,
                3.0,
                "ms",
            ),
        ]
        page.close()
        page.deleteLater()
    return figures
