"""The panels of the Settings page that are not forms."""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.languages import LANGUAGES, SYSTEM
from composer.ui.settings.account_sheet import WIDTH
from composer.ui.settings.outcome import Outcome
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label
from composer.ui.widgets.segments import Segments

_LEFT = QtCore.Qt.AlignmentFlag.AlignLeft


class Panel(QtWidgets.QScrollArea):
    """Cards below each other, no wider than a form."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = inner = QtWidgets.QWidget()
        self._column = QtWidgets.QVBoxLayout(inner)
        self._column.setContentsMargins(36, 4, 36, 28)
        self._column.setSpacing(16)
        self._column.addStretch(1)
        self.setWidget(inner)
        inner.installEventFilter(self)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Lines wrap otherwise."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """A card grew or shrank."""
        if event.type() == QtCore.QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """As high as its wrapped lines need: Qt asks them for their height at no width at all."""
        edges = self._column.contentsMargins()
        # A card grows no wider, whatever room there is.
        widest = WIDTH + edges.left() + edges.right()
        high = self._column.totalHeightForWidth(min(self.viewport().width(), widest))
        if self._inner.minimumHeight() != high:
            self._inner.setMinimumHeight(high)

    def add_card(self, title: str) -> QtWidgets.QVBoxLayout:
        """A card with a heading; its column."""
        card = QtWidgets.QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(WIDTH)
        policy = QtWidgets.QSizePolicy.Policy
        card.setSizePolicy(policy.Preferred, policy.Preferred)
        column = QtWidgets.QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(12)
        column.addWidget(label(title, "heading"))
        self._column.insertWidget(self._column.count() - 1, card)
        return column


class AppearancePanel(Panel):
    """Light, dark, or as the system; and the language."""

    wanted = QtCore.Signal(str)
    language_wanted = QtCore.Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._add_look(theme)
        self._add_languages()

    def show_language(self, wish: str) -> None:
        """Show that language as chosen."""
        self.languages.setCurrentIndex(max(self.languages.findData(wish), 0))

    def _add_languages(self) -> None:
        card = self.add_card(self.tr("Language"))
        self.languages = QtWidgets.QComboBox()
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        self.languages.addItem(self.tr("Like the system"), SYSTEM)
        for key, name in LANGUAGES.items():
            self.languages.addItem(name, key)
        self.languages.activated.connect(
            lambda at: self.language_wanted.emit(self.languages.itemData(at))
        )
        card.addWidget(self.languages, 0, _LEFT)
        card.addWidget(
            label(
                self.tr(
                    "The window changes at once; nothing is lost by it, and what is being sent goes on."
                    " Messages stay in the language that they are written in."
                ),
                "muted",
                wrap=True,
            )
        )

    def _add_look(self, theme: Theme) -> None:
        card = self.add_card(self.tr("Look"))
        looks = [
            ("system", self.tr("Like the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ]
        self.segments = Segments(looks)
        self.segments.setAccessibleName(self.tr("Look"))
        self.segments.show_key(theme.wish)
        self.segments.chosen.connect(self._choose)
        card.addWidget(self.segments)
        card.addWidget(
            label(
                self.tr(
                    "“Like the system” follows your desktop, where the desktop says which it is."
                ),
                "muted",
                wrap=True,
            )
        )

    def _choose(self, key: str) -> None:
        self.segments.show_key(key)
        self.wanted.emit(key)


class InstallationPanel(Panel):
    """Where drafts, journal and log are, and whether the keyring works."""

    check_wanted = QtCore.Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.keyring = Outcome(theme)
        self._check = push(self.tr("Check again"), self.ask)
        self._folder = QtWidgets.QLineEdit()
        self._folder.setReadOnly(True)
        self._folder.setAccessibleName(self.tr("Data folder"))
        self._lay_out()
        self.keyring.say(("hint", self.tr("Looking for the keyring…")))

    def show_folder(self, folder: Path) -> None:
        """Where the data is."""
        self._folder.setText(str(folder))
        self._folder.setCursorPosition(0)

    def show_keyring(self, *, ok: bool, text: str) -> None:
        """Whether secrets can be stored."""
        self.keyring.say(("good" if ok else "warning", text))
        self._check.setEnabled(True)

    def ask(self) -> None:
        """Look for the keyring again."""
        self._check.setEnabled(False)
        self.keyring.say(("hint", self.tr("Looking for the keyring…")))
        self.check_wanted.emit()

    def _lay_out(self) -> None:
        card = self.add_card(self.tr("Passwords and tokens"))
        card.addWidget(self.keyring)
        card.addWidget(self._check, 0, _LEFT)
        card = self.add_card(self.tr("Drafts, journal and log"))
        card.addWidget(
            label(
                self.tr(
                    "All that Composer writes is in this folder, on this computer. Passwords are not in it."
                ),
                wrap=True,
            )
        )
        card.addWidget(
            label(
                self.tr(
                    "A thousand messages with their reports take about 3 MB in the journal. A copy of it"
                    " is made each day. The newest seven stay beside it, fewer where they take more than 1 GB together."
                ),
                "muted",
                wrap=True,
            )
        )
        card.addWidget(self._folder)
        card.addWidget(push(self.tr("Open the folder"), self._open), 0, _LEFT)

    def _open(self) -> None:
        QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(self._folder.text()))
