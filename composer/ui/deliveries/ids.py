"""A message's ids, each with a button that copies it."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.records import Detail
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.direction import Room, write
from composer.ui.widgets.labels import label
from composer.ui.widgets.plain import escaped

_MIDDLE = QtCore.Qt.TextElideMode.ElideMiddle


class _Id(QtWidgets.QLabel):
    """Too long an id loses its middle, not the end by which ids differ. The tooltip has all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        self.setSizePolicy(
            QtWidgets.QSizePolicy.Policy.Ignored, QtWidgets.QSizePolicy.Policy.Preferred
        )

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """One line."""
        painter = QtGui.QPainter(self)
        write(painter, Room(self.rect(), from_right=self.isRightToLeft()), self.text(), _MIDDLE)


class Ids(QtWidgets.QWidget):
    """Rows of name, id and button; what is not known has no row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        fixed = QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont)
        self._rows: dict[str, tuple[QtWidgets.QLabel, _Id, IconButton]] = {}
        grid = QtWidgets.QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        tips = {
            "refId": self.tr("Composer’s own name for the request; reports carry it"),
            "messageId": self.tr("LINK’s or Meta’s name for the message"),
            "waMessageId": self.tr("WhatsApp’s name for the message; answers carry it"),
            "repeats": self.tr("The refId of the request that was sent before"),
        }
        for place, (key, tip) in enumerate(tips.items()):
            name = label(key, "muted")
            name.setToolTip(tip)
            value = _Id()
            value.setFont(fixed)
            copy = IconButton(theme, "copy", self.tr("Copy the {0}").format(key), size=15)
            copy.clicked.connect(
                lambda _on, value=value: QtGui.QGuiApplication.clipboard().setText(value.text())
            )
            for column, widget in enumerate((name, value, copy)):
                grid.addWidget(widget, place, column)
            self._rows[key] = (name, value, copy)

    def show_detail(self, detail: Detail) -> None:
        """Show this message's."""
        values = {
            "refId": detail.row.ref_id,
            "messageId": detail.row.message_id,
            "waMessageId": detail.wa_message_id,
            "repeats": detail.parent_ref,
        }
        for key, (name, value, copy) in self._rows.items():
            value.setText(values[key])
            value.setAccessibleName(f"{key} {values[key]}")
            value.setToolTip(escaped(values[key]))
            for widget in (name, value, copy):
                widget.setVisible(bool(values[key]))
