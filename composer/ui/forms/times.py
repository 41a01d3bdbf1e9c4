"""Editors of moments and lengths of time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.tree import ABSENT
from composer.messages.words import DateTime, Duration, Instant
from composer.ui.forms import values
from composer.ui.forms.editors import DraftUndo
from composer.ui.translate import said
from composer.ui.widgets.handing_on import HandingOn

_UNITS = {"minutes": 60_000, "hours": 3_600_000, "days": 86_400_000, "milliseconds": 1}


class Length(HandingOn, QtWidgets.QWidget):
    """A length of time: a number and a unit; whole milliseconds in the draft."""

    edited = QtCore.Signal(object)

    def __init__(self, word: Duration) -> None:
        super().__init__()
        self._value: Any = ABSENT
        self._figure = QtWidgets.QLineEdit()
        self._figure.setPlaceholderText(said(word.placeholder) or self.tr("48 hours, unless said"))
        self._figure.installEventFilter(DraftUndo(self))
        self._unit = QtWidgets.QComboBox()
        for name, factor in _UNITS.items():
            self._unit.addItem(said(name), factor)
        self._unit.setCurrentIndex(1)
        self._unit.setAccessibleName(self.tr("Unit"))
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._figure, 1)
        row.addWidget(self._unit)
        self.setFocusProxy(self._figure)
        self._figure.textEdited.connect(lambda _text: self._typed())
        self._unit.activated.connect(lambda _index: self._typed())

    def show_value(self, value: Any) -> None:
        """Show milliseconds in the largest unit that leaves a whole number."""
        if values.same(value, self._value):
            return
        self._value = value
        if not isinstance(value, int) or isinstance(value, bool):
            self._figure.setText(values.as_text(value))
            if value is not ABSENT:
                self._unit.setCurrentIndex(list(_UNITS.values()).index(1))
            return
        name = next(
            (unit for unit in ("days", "hours", "minutes") if value and value % _UNITS[unit] == 0),
            "milliseconds",
        )
        self._unit.setCurrentIndex(list(_UNITS).index(name))
        self._figure.setText(str(value // _UNITS[name]))

    def value(self) -> Any:
        """Milliseconds; or what stands there instead of a number, or as text, as it came."""
        text = self._figure.text()
        figure = values.number(text)
        if not isinstance(figure, int | float):
            return values.read(text, self._value, values.number)
        unit = self._unit.currentData()
        came = unit == 1 and text == values.as_text(self._value)
        return self._value if came else int(figure * unit)

    def _typed(self) -> None:
        self._value = self.value()
        self.edited.emit(self._value)


class Moment(HandingOn, QtWidgets.QWidget):
    """A moment, RFC 3339; a menu offers the usual ones and a calendar. What is typed stays as it is."""

    edited = QtCore.Signal(object)

    def __init__(self, word: DateTime | Instant) -> None:
        super().__init__()
        self._line = QtWidgets.QLineEdit()
        self._line.setPlaceholderText(said(word.placeholder))
        self._line.installEventFilter(DraftUndo(self))
        self._line.installEventFilter(self)
        self._came: Any = ABSENT
        self._line.textEdited.connect(lambda _text: self._edit())
        self._popup: QtWidgets.QWidget | None = None
        button = QtWidgets.QPushButton(self.tr("Choose…"))
        button.setProperty("look", "menu")
        button.setAccessibleName(self.tr("Choose a moment"))
        self._choices = self._menu()
        button.setMenu(self._choices)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(button)
        self.setFocusProxy(self._line)

    def show_value(self, value: Any) -> None:
        """Show the text as it is."""
        self._came = value
        text = values.as_text(value)
        if text != self._line.text():
            self._line.setText(text)

    def value(self) -> Any:
        """The text without spaces around it, unless it came with them."""
        return values.read(
            self._line.text(), self._came, lambda text: values.from_text(text.strip())
        )

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Alt+Down opens the calendar, as it opens a list."""
        if (
            isinstance(event, QtGui.QKeyEvent)
            and event.type() == QtCore.QEvent.Type.KeyPress
            and event.key() == QtCore.Qt.Key.Key_Down
            and event.modifiers() & QtCore.Qt.KeyboardModifier.AltModifier
        ):
            self._choose()
            return True
        return super().eventFilter(watched, event)

    def _menu(self) -> QtWidgets.QMenu:
        menu = QtWidgets.QMenu(self)
        for text, hours in (
            (self.tr("In 1 hour"), 1),
            (self.tr("In 4 hours"), 4),
            (self.tr("In 24 hours"), 24),
            (self.tr("In 7 days"), 24 * 7),
        ):
            menu.addAction(text).triggered.connect(partial(self._set_ahead, timedelta(hours=hours)))
        menu.addSeparator()
        menu.addAction(self.tr("Date and time…")).triggered.connect(lambda _on: self._choose())
        return menu

    def _choose(self) -> None:
        """The calendar, at the moment that is there, or an hour from now."""
        from composer.ui.forms.calendar import CalendarPopup, on_local_clock

        start = on_local_clock(self._line.text()) or datetime.now().astimezone() + timedelta(
            hours=1
        )
        popup = CalendarPopup(self, start)
        popup.chosen.connect(self._set)
        popup.destroyed.connect(self._closed)
        self._popup = popup
        popup.open_below(self._line)

    def _closed(self) -> None:
        self._popup = None

    def _set_ahead(self, ahead: timedelta, _on: bool = False) -> None:
        moment = (datetime.now(UTC) + ahead).replace(second=0, microsecond=0)
        self._set(moment.isoformat().replace("+00:00", "Z"))

    def _set(self, text: str) -> None:
        self._line.setText(text)
        self._edit()

    def _edit(self) -> None:
        self.edited.emit(self.value())
