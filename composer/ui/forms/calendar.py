"""A calendar and a clock in a popup, for a moment that nobody wants to type."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.widgets.buttons import push
from composer.ui.widgets.direction import beside
from composer.ui.widgets.labels import label


def as_wire(day: QtCore.QDate, time: QtCore.QTime) -> str:
    """That moment of this computer's clock as RFC 3339 in UTC, to the minute, as LINK's examples write it."""
    local = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - the local clock
    return local.astimezone(UTC).isoformat().replace("+00:00", "Z")


def on_local_clock(text: str) -> datetime | None:
    """An RFC 3339 moment on this computer's clock; nothing where the text is none."""
    try:
        return datetime.fromisoformat(text.strip()).astimezone()
    except (ValueError, OverflowError, OSError):
        return None  # for the last two: a year the system's clock does not know


class CalendarPopup(QtWidgets.QFrame):
    """Signals `chosen(text)`, RFC 3339. Escape and a click elsewhere close it and change nothing."""

    chosen = QtCore.Signal(str)

    def __init__(self, parent: QtWidgets.QWidget, start: datetime) -> None:
        super().__init__(parent, QtCore.Qt.WindowType.Popup)
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Choose a date and time"))
        self.day = QtWidgets.QCalendarWidget()
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setMinimumDate(min(QtCore.QDate.currentDate(), _day(start)))
        self.day.setVerticalHeaderFormat(
            QtWidgets.QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        self.day.setSelectedDate(_day(start))
        self.time = QtWidgets.QTimeEdit(QtCore.QTime(start.hour, start.minute))
        self.time.setDisplayFormat("HH:mm")
        self.time.setAccessibleName(self.tr("Time on this computer's clock"))
        # The style sheet's padding is not in the size that Qt asks for.
        self.time.setMinimumWidth(84)
        self._says = label(role="muted", wrap=True)
        self._color()
        self._lay_out()
        self.day.selectionChanged.connect(self._say)
        self.day.activated.connect(lambda _day: self.time.setFocus())
        self.time.timeChanged.connect(lambda _time: self._say())
        self._say()

    @property
    def moment(self) -> str:
        """What is chosen so far, RFC 3339."""
        return as_wire(self.day.selectedDate(), self.time.time())

    def open_below(self, anchor: QtWidgets.QWidget) -> None:
        """Show it below the field, or above where the screen ends, with the cursor on the day."""
        self.adjustSize()
        below = beside(anchor, self.width(), anchor.height() + 2)
        room = anchor.screen().availableGeometry()
        top = below.y()
        if top + self.height() > room.bottom():
            top = max(room.top(), top - anchor.height() - self.height() - 4)
        left = max(room.left(), min(below.x(), room.right() - self.width()))
        self.move(left, top)
        self.show()
        self.day.setFocus(QtCore.Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Enter takes what is chosen, wherever the cursor is; Escape leaves all as it was."""
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self._take()
        elif event.key() == QtCore.Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        self.chosen.emit(self.moment)
        self.close()

    def _say(self) -> None:
        self._says.setText(self.tr("Sent in UTC: {0}").format(self.moment))

    def _color(self) -> None:
        """Qt's own red weekends and black arrows do not follow the look."""
        color = self.palette().color(QtGui.QPalette.ColorRole.WindowText)
        plain = QtGui.QTextCharFormat()
        plain.setForeground(color)
        for day in (QtCore.Qt.DayOfWeek.Saturday, QtCore.Qt.DayOfWeek.Sunday):
            self.day.setWeekdayTextFormat(day, plain)
        for name, icon, spoken in (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Previous month")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Next month")),
        ):
            button = self.day.findChild(QtWidgets.QToolButton, name)
            if button is not None:
                button.setIcon(icons.icon(icon, color.name(), 18))
                button.setAccessibleName(spoken)

    def _lay_out(self) -> None:
        row = QtWidgets.QHBoxLayout()
        name = label(self.tr("Time"))
        name.setBuddy(self.time)
        row.addWidget(name)
        row.addWidget(self.time)
        row.addStretch(1)
        row.addWidget(push(self.tr("Cancel"), self.close))
        row.addWidget(push(self.tr("Choose"), self._take, "primary"))
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.day)
        column.addLayout(row)
        column.addWidget(self._says)


def _day(moment: datetime) -> QtCore.QDate:
    return QtCore.QDate(moment.year, moment.month, moment.day)
