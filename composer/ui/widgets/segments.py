"""A few ways to choose from, side by side. Arrow keys move, as in a group of radio buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.widgets.direction import forward
from composer.ui.widgets.flow import Flow
from composer.ui.widgets.handing_on import HandingOn

_SPACING = 6


class Segments(HandingOn, QtWidgets.QWidget):
    """Exactly one is on. `chosen` is a person's choice, not what `show_key` shows."""

    chosen = QtCore.Signal(str)

    def __init__(self, items: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._buttons: dict[str, QtWidgets.QToolButton] = {}
        flow = Flow(self, spacing=_SPACING)
        group = QtWidgets.QButtonGroup(self)
        for key, text in items:
            button = QtWidgets.QToolButton()
            button.setProperty("role", "segment")
            button.setText(text)
            button.setCheckable(True)
            button.setAccessibleName(text)
            button.clicked.connect(lambda _on, key=key: self.chosen.emit(key))
            button.installEventFilter(self)
            group.addButton(button)
            flow.addWidget(button)
            self._buttons[key] = button

    def show_key(self, key: str) -> None:
        """Show that one as chosen; only it is on the Tab way."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)
            policy = QtCore.Qt.FocusPolicy
            button.setFocusPolicy(policy.StrongFocus if name == key else policy.ClickFocus)
        self.setFocusProxy(self._buttons[key])

    @property
    def key(self) -> str:
        """The chosen one."""
        return next((name for name, button in self._buttons.items() if button.isChecked()), "")

    def stay_in_a_row(self) -> None:
        """Never break into lines: for a few short words beside something else."""
        for button in self._buttons.values():
            button.ensurePolished()
        widths = [button.sizeHint().width() for button in self._buttons.values()]
        self.setMinimumWidth(sum(widths) + _SPACING * (len(widths) - 1))

    def button(self, key: str) -> QtWidgets.QToolButton:
        """The button of one way."""
        return self._buttons[key]

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """The group's name stands before each way's."""
        super().setAccessibleName(name)
        for button in self._buttons.values():
            button.setAccessibleName(f"{name}: {button.text()}")

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Arrow keys choose the neighbour."""
        if isinstance(event, QtGui.QKeyEvent) and event.type() == QtCore.QEvent.Type.KeyPress:
            key = QtCore.Qt.Key(event.key())
            if key in (QtCore.Qt.Key.Key_Left, QtCore.Qt.Key.Key_Right):
                self._step(1 if key is forward(self) else -1)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        keys = list(self._buttons)
        key = keys[(keys.index(self.key) + by) % len(keys)]
        self._buttons[key].click()
        self._buttons[key].setFocus(QtCore.Qt.FocusReason.TabFocusReason)
