"""What was painted and where, as a list: a painter that paints and keeps the places of words, icons and grounds."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6 import QtCore, QtGui, QtWidgets

Placed = list[tuple[str, QtCore.QRect]]
_SIDE = QtCore.Qt.AlignmentFlag


class Recorder(QtGui.QPainter):
    """Set in the place of QPainter, it knows where the letters of each text are, not only the box they were given."""

    placed: ClassVar[Placed] = []

    def drawText(self, box: Any, flags: Any = 0, text: Any = "") -> Any:  # type: ignore[override]  # noqa: N802
        """Words in a box; at a point they are of no interest here."""
        if not isinstance(box, QtCore.QRect | QtCore.QRectF):
            return super().drawText(box, flags, text)
        if text:
            self.placed.append((text, self._letters(QtCore.QRectF(box).toRect(), flags, text)))
        return super().drawText(box, flags, text)

    def drawPixmap(self, at: QtCore.QPoint, picture: QtGui.QPixmap) -> None:  # type: ignore[override]  # noqa: N802
        """An icon."""
        size = picture.deviceIndependentSize().toSize()
        self.placed.append(("icon", QtCore.QRect(at, size)))
        super().drawPixmap(at, picture)

    def drawRoundedRect(self, box: Any, across: float, down: float) -> None:  # type: ignore[override]  # noqa: N802
        """A badge."""
        self.placed.append(("round", QtCore.QRectF(box).toRect()))
        super().drawRoundedRect(box, across, down)

    def fillRect(self, box: Any, look: Any) -> None:  # type: ignore[override]  # noqa: N802
        """A ground, a bar."""
        self.placed.append(("ground", QtCore.QRectF(box).toRect()))
        super().fillRect(box, look)

    def _letters(self, box: QtCore.QRect, flags: Any, text: str) -> QtCore.QRect:
        side = _SIDE(int(flags))
        wide = self.fontMetrics().horizontalAdvance(text)
        if side & _SIDE.AlignHCenter:
            return box
        right = bool(side & _SIDE.AlignRight)
        from_right = self.layoutDirection() is QtCore.Qt.LayoutDirection.RightToLeft
        if from_right and not side & _SIDE.AlignAbsolute:
            right = not right
        left = box.right() + 1 - wide if right else box.left()
        return QtCore.QRect(left, box.top(), wide, box.height())


def of_item(view: QtWidgets.QAbstractItemView, size: QtCore.QSize, row: int = 0) -> Placed:
    """What the view's delegate paints of the first cell of a row, chosen, at that size."""
    picture = QtGui.QImage(size, QtGui.QImage.Format.Format_ARGB32)
    Recorder.placed = []
    painter = Recorder(picture)
    painter.setLayoutDirection(view.layoutDirection())
    option: Any = QtWidgets.QStyleOptionViewItem()
    option.rect = QtCore.QRect(QtCore.QPoint(), size)
    option.direction = view.layoutDirection()
    option.state = QtWidgets.QStyle.StateFlag.State_Selected
    view.itemDelegate().paint(painter, option, view.model().index(row, 0))
    painter.end()
    return Recorder.placed


def of_widget(widget: QtWidgets.QWidget, monkeypatch: Any) -> Placed:
    """What the widget paints of itself."""
    Recorder.placed = []
    with monkeypatch.context() as patched:
        patched.setattr(QtGui, "QPainter", Recorder)
        widget.grab()
    return Recorder.placed
