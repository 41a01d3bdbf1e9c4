"""The panels of the Settings page that are not forms."""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.theme import Theme
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label, set_role
from composer.ui.widgets.segments import Segments


def _column(panel: QtWidgets.QWidget) -> QtWidgets.QVBoxLayout:
    column = QtWidgets.QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    column.setAlignment(QtCore.Qt.AlignmentFlag.AlignTop)
    return column


class SandboxPanel(QtWidgets.QWidget):
    """What the sandbox is."""

    def __init__(self) -> None:
        super().__init__()
        column = _column(self)
        column.addWidget(
            label(
                self.tr(
                    "The sandbox behaves like LINK, on this computer: it checks requests strictly, sends delivery reports, "
                    "and nothing ever leaves your machine. It is there from the first start and needs no sign-up."
                ),
                wrap=True,
            )
        )
        column.addWidget(
            label(
                self.tr(
                    "Who gets the message decides what happens; choose one of the test recipients beside “To”."
                ),
                "muted",
                wrap=True,
            )
        )
        self.state = label(role="muted", wrap=True)
        column.addWidget(self.state)


class AppearancePanel(QtWidgets.QWidget):
    """Light, dark, or as the system."""

    wanted = QtCore.Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = _column(self)
        column.addWidget(label(self.tr("Look"), "heading"))
        looks = [
            ("system", self.tr("Like the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]
        self._segments = Segments(looks)
        self._segments.setAccessibleName(self.tr("Look"))
        self._segments.show_key(theme.wish)
        self._segments.chosen.connect(self._choose)
        column.addWidget(self._segments)

    def _choose(self, key: str) -> None:
        self._segments.show_key(key)
        self.wanted.emit(key)


class InstallationPanel(QtWidgets.QWidget):
    """Where drafts, journal and log are, and whether the keyring works."""

    def __init__(self) -> None:
        super().__init__()
        column = _column(self)
        column.addWidget(label(self.tr("Passwords and tokens"), "heading"))
        self._keyring = label(self.tr("Looking for the keyring…"), wrap=True)
        column.addWidget(self._keyring)
        column.addSpacing(10)
        column.addWidget(label(self.tr("Drafts, journal and log"), "heading"))
        self._folder = label(wrap=True)
        self._folder.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._folder)
        open_it = push(self.tr("Open the folder"), self._open)
        column.addWidget(open_it, 0, QtCore.Qt.AlignmentFlag.AlignLeft)

    def show_folder(self, folder: Path) -> None:
        """Where the data is."""
        self._folder.setText(str(folder))

    def show_keyring(self, *, ok: bool, text: str) -> None:
        """Whether secrets can be stored."""
        self._keyring.setText(text)
        set_role(self._keyring, "" if ok else "error")

    def _open(self) -> None:
        QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(self._folder.text()))
