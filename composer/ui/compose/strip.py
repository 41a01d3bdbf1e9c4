"""What became of what was just sent, while the person still looks at it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.deliveries.words import WORDS, word
from composer.ui.theme import Theme
from composer.ui.translate import counted, inside, said
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.direction import edges, seen
from composer.ui.widgets.labels import label

_STEPS = ("waiting", "queued", "sent", "delivered", "read")
_SAME = {"sending": "waiting"}
_GLYPH = 16
NARROW = 900
"""Pixels of a strip: in fewer all that it shows would be cut, or leave the form above no room."""
_TROUBLE = frozenset({"rejected", "failed", "uncertain", "held", "expired"})
_FINAL = frozenset({"read", "failed", "rejected", "cancelled", "expired", "deleted"})


class Journey(QtWidgets.QWidget):
    """The way of one message: steps behind it in colour, the one it is at in bold, or where it ended.

    Where there is no room for all the words, that one alone has its word.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = "waiting"
        policy = QtWidgets.QSizePolicy.Policy
        self.setSizePolicy(policy.Maximum, policy.Fixed)
        theme.changed.connect(self.update)

    def show_word(self, shown: str) -> None:
        """Where it is."""
        self._shown = shown
        self.setAccessibleName(said(word(shown).text))
        self.updateGeometry()
        self.update()

    @property
    def steps(self) -> tuple[tuple[str, bool], ...]:
        """Each step and whether it was reached."""
        at = _SAME.get(self._shown, self._shown)
        if at in _STEPS:
            reached = _STEPS.index(at)
            return tuple(
                (self._shown if index == reached else step, index <= reached)
                for index, step in enumerate(_STEPS)
                if index or not reached
            )
        return ((self._shown, True),)

    def sizeHint(self) -> QtCore.QSize:
        """All steps side by side."""
        return QtCore.QSize(self._wide([step for step, _ in self.steps]), 24)

    def minimumSizeHint(self) -> QtCore.QSize:
        """All steps, but one word only."""
        return QtCore.QSize(self._wide([self.steps[self._at][0]]), 24)

    @property
    def _at(self) -> int:
        return max(index for index, (_, reached) in enumerate(self.steps) if reached)

    def _wide(self, worded: Sequence[str]) -> int:
        metrics = QtGui.QFontMetrics(self._font(strong=True))
        words = sum(metrics.horizontalAdvance(said(word(step).text)) for step in worded)
        return words + len(self.steps) * (_GLYPH + 6 + 34)

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """Glyph, word, line; glyph, word, line."""
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        middle = self.height() // 2
        x = 0
        steps = self.steps
        last, brief = self._at, self.width() < self.sizeHint().width()
        for index, (step, reached) in enumerate(steps):
            about = word(step)
            color = tokens[about.color if index == last else "muted" if reached else "disabled"]
            if index:
                painter.setPen(
                    QtGui.QPen(QtGui.QColor(tokens["border-strong" if reached else "border"]), 1.5)
                )
                line = seen(self, QtCore.QRect(x - 28, middle, 22, 1))
                painter.drawLine(line.left(), middle, line.right() + 1, middle)
            glyph = about.icon if reached else "circle-dashed"
            place = QtCore.QRect(x, middle - _GLYPH // 2, _GLYPH, _GLYPH)
            icons.paint(painter, glyph, color, seen(self, place))
            painter.setFont(self._font(strong=index == last))
            painter.setPen(QtGui.QColor(color))
            text = "" if brief and index != last else said(about.text)
            x += _GLYPH + 6
            wide = painter.fontMetrics().horizontalAdvance(text)
            box = seen(self, QtCore.QRect(x, 0, wide + 1, self.height()))
            painter.drawText(box, QtCore.Qt.AlignmentFlag.AlignVCenter, text)
            x += wide + 34

    def _font(self, *, strong: bool) -> QtGui.QFont:
        font = QtGui.QFont(self.font())
        if strong:
            font.setWeight(QtGui.QFont.Weight.DemiBold)
        return font


class SendStrip(QtWidgets.QFrame):
    """Above the send bar after Send. Signals `deliveries_wanted()`, and `stop_wanted()` while something can be stopped."""

    deliveries_wanted = QtCore.Signal()
    stop_wanted = QtCore.Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self._to = label(role="muted")
        self.journey = Journey(theme)
        self._summary = label()
        self._note = label(role="warning", wrap=True)
        self._note.hide()
        self._late = False
        self._counts: dict[str, int] = {}
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(edges(20, 7, 12, 7))
        row.setSpacing(14)
        row.addWidget(self._to)
        row.addWidget(self.journey)
        row.addWidget(self._summary)
        row.addWidget(self._note, 9)
        row.addStretch(1)
        self._stop = push(self.tr("Stop sending"), self.stop_wanted.emit)
        self._stop.setToolTip(self.tr("Cancel what has not left yet"))
        row.addWidget(self._stop)
        self._show = push(self.tr("Show in Deliveries"), self.deliveries_wanted.emit, "quiet")
        row.addWidget(self._show)
        row.addWidget(IconButton(theme, "x", self.tr("Hide"), self.hide, size=15))
        self.hide()

    def begin(self, to: str, count: int) -> None:
        """What was sent just now: to one recipient, by name or number, or to how many."""
        self._to.setText(to if count == 1 else self.tr("{0} messages").format(counted(count)))
        self._late = False
        self._note.hide()
        self.show_counts({"waiting": count})
        self.show()

    def show_delay(self, text: str) -> None:
        """Why what waits has not left yet; empty if nothing is in its way."""
        self._late = bool(text)
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self.show_counts(self._counts)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many are where."""
        self._counts = dict(counts)
        single = sum(counts.values()) == 1
        self._stop.setVisible(bool(counts.get("waiting")) and not (single and not self._late))
        amiss = any(counts.get(name) for name in _TROUBLE)
        self._show.setText(self.tr("See why") if amiss else self.tr("Show in Deliveries"))
        self._make_room()
        self._summary.setVisible(not single)
        if single:
            self.journey.show_word(next(shown for shown, count in counts.items() if count))
        else:
            parts = [
                f"{counted(counts[name])} {inside(WORDS[name].text)}"
                for name in WORDS
                if counts.get(name)
            ]
            self._summary.setText("  ·  ".join(parts))

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Another width has room for more, or less."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a narrow window, why it waits is more than the way that lies before it."""
        room = self.width() >= NARROW or not self._late
        self.journey.setVisible(room and sum(self._counts.values()) == 1)
        self._show.setVisible(room)

    @property
    def finished(self) -> bool:
        """Whether nothing more is expected."""
        return bool(self._counts) and all(
            name in _FINAL for name, count in self._counts.items() if count
        )
