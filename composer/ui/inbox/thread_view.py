"""The bubbles of one conversation: painted, clicked, walked through with keys; what is older comes as somebody scrolls."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.inbox import Line
from composer.ui.inbox.bubble import CLICKABLE, SIDE, Bubble
from composer.ui.inbox.bubble_delegate import BubbleDelegate
from composer.ui.inbox.thread_model import ThreadModel
from composer.ui.theme import Theme
from composer.ui.translate import said as translated

_NEAR = 300
"""Pixels from the top at which older lines are asked for."""


class ThreadView(QtWidgets.QListView):
    """Signals what a person wants of a line.

    `json_wanted(line)`, `address_wanted(line, where)`, `status_wanted(refId)`, `context_wanted(line, where)`.
    """

    json_wanted = QtCore.Signal(object)
    address_wanted = QtCore.Signal(object, QtCore.QPoint)
    status_wanted = QtCore.Signal(str)
    context_wanted = QtCore.Signal(object, QtCore.QPoint)
    escaped = QtCore.Signal()

    def __init__(self, theme: Theme, model: ThreadModel) -> None:
        super().__init__()
        self._thread = model
        self._bubbles = BubbleDelegate(theme, model, self)
        self._from_below = 0
        self._was_at_end = True
        self._above = 0
        self.setModel(model)
        self.setItemDelegate(self._bubbles)
        self.setAccessibleName(self.tr("Messages of the conversation"))
        self.setProperty("role", "thread")
        self.setMouseTracking(True)
        self.setEditTriggers(QtWidgets.QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QtWidgets.QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(30)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self.viewport().update)
        model.opened.connect(self.to_end)
        model.growing.connect(self._remember)
        model.grown.connect(self._return)
        model.rowsAboutToBeInserted.connect(lambda *_: self._note_end())
        model.news.connect(self._follow)
        model.found.connect(self._go_to)

    def set_person(self, name: str) -> None:
        """Who is on the other side."""
        self._bubbles.person = name
        self._bubbles.forget()

    def bubble(self, row: int) -> Bubble:
        """A row's bubble, with the places of its pieces."""
        return self._bubbles.bubble(row)

    def chosen(self) -> Line | None:
        """The line that is chosen."""
        index = self.currentIndex()
        return self._thread.line(index.row()) if index.isValid() else None

    def to_end(self) -> None:
        """Show the newest line."""
        self.doItemsLayout()
        self.scrollToBottom()

    def go_to_quote(self, line: Line) -> None:
        """Show what the line answers."""
        if line.quote is not None and line.quote.line is not None:
            self._thread.look_for(line.quote.line)

    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        """A hand over what can be clicked."""
        super().mouseMoveEvent(event)
        what = self._under(event.position().toPoint())[1]
        shape = QtCore.Qt.CursorShape
        hand = what in CLICKABLE
        self.viewport().setCursor(shape.PointingHandCursor if hand else shape.ArrowCursor)
        self.viewport().setToolTip(_TIPS.get(what, "") and translated(_TIPS[what]))

    def mouseReleaseEvent(self, event: QtGui.QMouseEvent) -> None:
        """A click on a piece."""
        super().mouseReleaseEvent(event)
        if event.button() != QtCore.Qt.MouseButton.LeftButton:
            return
        line, what = self._under(event.position().toPoint())
        if line is None:
            return
        if what == "json":
            self.json_wanted.emit(line)
        elif what == "address":
            self.address_wanted.emit(line, event.globalPosition().toPoint())
        elif what == "status":
            self.status_wanted.emit(line.ref_id)
        elif what == "quote":
            self.go_to_quote(line)

    def contextMenuEvent(self, event: QtGui.QContextMenuEvent) -> None:
        """All that can be done with a line, also by the menu key."""
        mouse = event.reason() is QtGui.QContextMenuEvent.Reason.Mouse
        line = self._under(event.pos())[0] if mouse else self.chosen()
        if line is not None:
            place = self.visualRect(self.currentIndex()).center()
            where = event.globalPos() if mouse else self.viewport().mapToGlobal(place)
            self.context_wanted.emit(line, where)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Enter shows the JSON, Escape puts it away, Ctrl+C copies the text."""
        line = self.chosen()
        if event.matches(QtGui.QKeySequence.StandardKey.Copy) and line is not None:
            QtGui.QGuiApplication.clipboard().setText(line.content.text or line.content.address)
        elif event.key() == QtCore.Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter) and line:
            if not event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
                self.json_wanted.emit(line)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QtGui.QFocusEvent) -> None:
        """Coming by Tab, the newest line is at hand; Qt would take the oldest, and not show it."""
        super().focusInEvent(event)
        rows = self._thread.rowCount()
        mouse = event.reason() is QtCore.Qt.FocusReason.MouseFocusReason
        if rows and not mouse and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self._thread.index(rows - 1))

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Bubbles are set anew; who was at the end stays there."""
        at_end = self._at_end
        super().resizeEvent(event)
        if at_end:
            self.to_end()

    def updateGeometries(self) -> None:  # noqa: N802 - Qt calls it so
        """A few bubbles stand at the bottom, above where one writes, as in every chat."""
        super().updateGeometries()
        frame = 2 * self.frameWidth()
        above = max(0, self.height() - frame - self.contentsSize().height())
        if above != self._above:
            self._above = above
            self.setViewportMargins(0, above, 0, 0)

    def _under(self, at: QtCore.QPoint) -> tuple[Line | None, str]:
        index = self.indexAt(at)
        if not index.isValid():
            return None, ""
        line, bubble = self._thread.line(index.row()), self._bubbles.bubble(index.row())
        corner = QtCore.QPointF(self.visualRect(index).topLeft())
        corner += QtCore.QPointF(self._bubbles.left(bubble, line), 0)
        what = bubble.hit(QtCore.QPointF(at) - corner)
        return (line if what else None), what

    def place_of(self, row: int, what: str) -> QtCore.QRectF:
        """Where a piece of a bubble is in the viewport; an empty place where there is none."""
        line, bubble = self._thread.line(row), self._bubbles.bubble(row)
        found = (piece.rect for piece in bubble.pieces if piece.what == what)
        corner = self.visualRect(self._thread.index(row)).topLeft()
        across = self._bubbles.left(bubble, line)
        return next(found, QtCore.QRectF()).translated(corner.x() + across, corner.y())

    @property
    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - SIDE

    def _note_end(self) -> None:
        self._was_at_end = self._at_end

    def _follow(self) -> None:
        """Who reads older lines is left there."""
        if self._was_at_end:
            self.to_end()

    def _remember(self) -> None:
        bar = self.verticalScrollBar()
        self._from_below = bar.maximum() - bar.value()

    def _return(self) -> None:
        self.doItemsLayout()
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() - self._from_below)

    def _scrolled(self, value: int) -> None:
        if value < _NEAR and self._thread.rowCount():
            self._thread.fetch_older()

    def _go_to(self, row: int) -> None:
        index = self._thread.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index, QtWidgets.QAbstractItemView.ScrollHint.PositionAtCenter)
        self.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)


_TIPS = {
    "json": "Show this message as JSON",
    "address": "Copy or open the address. Composer never fetches it by itself.",
    "status": "Show in Deliveries",
    "quote": "Go to the message that this answers",
}
