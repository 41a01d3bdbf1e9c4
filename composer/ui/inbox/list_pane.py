"""The left side: a search field, and the conversations below it."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.inbox import places
from composer.ui.inbox.delegate import ROW_HEIGHT, ConversationDelegate
from composer.ui.inbox.model import ConversationsModel
from composer.ui.theme import Theme

_PAUSE = 150
"""Milliseconds between the last letter of a search and the question."""


class ConversationList(QtWidgets.QListView):
    """The rows. Signals `opened()` on Enter and on a click."""

    opened = QtCore.Signal()

    def __init__(self, theme: Theme, model: ConversationsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(ConversationDelegate(theme, model, self))
        self.setAccessibleName(self.tr("Conversations"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QtWidgets.QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT // 2)
        self.clicked.connect(lambda _index: self.opened.emit())

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Enter goes to the reply; letters do not search, the field above does."""
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class ListPane(QtWidgets.QWidget):
    """Signals `chosen(conversation)` when a person chooses one, and `opened()`."""

    chosen = QtCore.Signal(object)
    opened = QtCore.Signal()

    def __init__(self, theme: Theme, model: ConversationsModel) -> None:
        super().__init__()
        self._model = model
        self._chosen: int | None = None
        self._scroll = 0
        self._changing = False
        self.setProperty("role", "side")
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(260)
        self.search = QtWidgets.QLineEdit()
        self.search.setPlaceholderText(self.tr("Search numbers and messages"))
        self.search.setAccessibleName(self.tr("Search conversations"))
        self.search.setClearButtonEnabled(True)
        self._pause = QtCore.QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: model.set_text(self.search.text().strip()))
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.installEventFilter(self)
        self.list = ConversationList(theme, model)
        self.list.selectionModel().currentChanged.connect(lambda new, _old: self._choose(new))
        self.list.opened.connect(self.opened)
        self._no_match = places.no_match(theme, self.search.clear)
        self._stack = QtWidgets.QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._no_match)
        head = QtWidgets.QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 12)
        head.addWidget(self.search)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        line = QtWidgets.QFrame()
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        column.addWidget(line)
        column.addWidget(self._stack, 1)
        model.changing.connect(self._remember)
        model.changed.connect(self._return)

    @property
    def chosen_id(self) -> int | None:
        """The conversation that is chosen."""
        return self._chosen

    def choose(self, conversation: int) -> None:
        """Choose that one, if it is loaded."""
        place = self._model.place(conversation)
        if place >= 0:
            self.list.setCurrentIndex(self._model.index(place))

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Down goes from the search into the list, Escape empties the search."""
        if isinstance(event, QtGui.QKeyEvent) and event.type() == QtCore.QEvent.Type.KeyPress:
            if event.key() == QtCore.Qt.Key.Key_Down and self._model.rowCount():
                self.list.setFocus(QtCore.Qt.FocusReason.TabFocusReason)
                if not self.list.currentIndex().isValid():
                    self.list.setCurrentIndex(self._model.index(0))
                return True
            if event.key() == QtCore.Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _choose(self, index: QtCore.QModelIndex) -> None:
        if self._changing or not index.isValid():
            return
        row = self._model.row(index.row())
        if row.id != self._chosen:
            self._chosen = row.id
            self.chosen.emit(row)

    def _remember(self) -> None:
        self._changing = True
        self._scroll = self.list.verticalScrollBar().value()

    def _return(self) -> None:
        """After an answer the same conversation is chosen, wherever it stands now."""
        nothing = not self._model.rowCount() and bool(self._model.text)
        self._stack.setCurrentWidget(self._no_match if nothing else self.list)
        place = -1 if self._chosen is None else self._model.place(self._chosen)
        if place >= 0:
            at = self._model.index(place)
            select = QtCore.QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(at, select)
        self.list.verticalScrollBar().setValue(self._scroll)
        self._changing = False
