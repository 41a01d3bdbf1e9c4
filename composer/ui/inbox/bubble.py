"""One message of a thread as a bubble: what it shows, where each piece lies, and what a click on it means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache

from PySide6 import QtCore, QtGui

from composer.store.inbox import Line
from composer.ui.forms.direction import is_right_to_left
from composer.ui.inbox import words
from composer.ui.inbox.words import isolated
from composer.ui.translate import named, said
from composer.ui.widgets.opaque import wrap_mode

SIDE = 20
"""Pixels between the bubbles and the edge of the pane."""
_PAD = 11
_GAP = 6
_GLYPH = 15
_WIDEST = 540
_LANE = 900
"""Pixels: in a wider pane question and answer would stand far apart."""
_STEP = 30
_NARROWEST = 190
_BETWEEN = 8
_DAY = 40
_QUOTE_PAD = 8
_EMOJI = 8
"""Letters up to which a reaction is drawn large: an emoji may be made of several."""


@dataclass(slots=True)
class Piece:
    """Something set at a place of the bubble. `what` names its manner, and what a click on it means."""

    what: str
    rect: QtCore.QRectF
    layout: QtGui.QTextLayout | None = None
    icon: str = ""
    color: str = "text"
    wide: float = 0.0
    """Of the letters alone."""
    from_right: bool = False
    """Whether icon and letters begin at its right."""


@dataclass(slots=True)
class Bubble:
    """A bubble that was set for one width. Places are relative to its left edge and the row's top."""

    height: int
    rect: QtCore.QRectF
    pieces: list[Piece] = field(default_factory=list)
    day: str = ""
    """The day's heading above it; empty where the bubble before is of the same day."""
    from_right: bool = False

    def left(self, pane: int, *, incoming: bool) -> float:
        """Where it stands in a pane of that width: what came in where one begins to read, what is ours across from it."""
        at_left = incoming is not self.from_right
        edge = SIDE + max(pane - _LANE, 0) / 2
        return edge if at_left else pane - edge - self.rect.width()

    def mirror(self) -> None:
        """For a language that runs from right to left."""
        self.from_right = True
        for piece in self.pieces:
            piece.from_right = True
            piece.rect.moveLeft(self.rect.width() - piece.rect.right())

    def hit(self, at: QtCore.QPointF) -> str:
        """What is there: "quote", "address", "json", "status", "bubble", or nothing."""
        for piece in self.pieces:
            if piece.what in CLICKABLE and piece.rect.adjusted(-4, -4, 4, 4).contains(at):
                return piece.what
        return "bubble" if self.rect.contains(at) else ""


CLICKABLE = frozenset({"quote", "address", "json", "status"})


class Setter:
    """Sets bubbles for a font and a room for their contents. `person` is who is on the other side."""

    def __init__(
        self, font: QtGui.QFont, room: int, person: str, *, from_right: bool = False
    ) -> None:
        self._room, self._person, self._from_right = room, person, from_right
        self._body = font
        self._small = _scaled(font, 0.88)
        self._strong = _scaled(font, 0.92, QtGui.QFont.Weight.DemiBold)
        self._large = _scaled(font, 2.0)
        self._code = QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont)

    def set(self, line: Line, day: date | None) -> Bubble:
        """The bubble of a line; `day` is to be said above it."""
        room = self._room
        pieces = [*self._above(line, room), *self._content(line, room)]
        foot = self._foot(line)
        foot_width = sum(piece.rect.width() for piece in foot) + _GAP * (len(foot) - 1)
        widest = max([foot_width, *(piece.rect.right() for piece in pieces)])
        width = min(room, max(widest, 60.0)) + 2 * _PAD
        top = float(_DAY if day else 0)
        bottom = _stack(pieces, top + _PAD - 2, _PAD)
        _side_by_side(foot, bottom + (3 if pieces else 0), width - _PAD)
        bottom = max(piece.rect.bottom() for piece in foot)
        rect = QtCore.QRectF(0, top, width, bottom + _PAD - 4 - top)
        for piece in pieces:
            if piece.what == "quote":
                piece.rect.setWidth(width - 2 * _PAD)
        heading = words.day_words(day) if day else ""
        made = Bubble(int(rect.bottom()) + _BETWEEN, rect, [*pieces, *foot], heading)
        if self._from_right:
            made.mirror()
        return made

    def _above(self, line: Line, room: int) -> Iterator[Piece]:
        if line.quote is not None:
            quote = line.quote
            known = self._person if quote.incoming else said("You")
            who = known if quote.line else said("Answers a message")
            text = (
                isolated(quote.text) if quote.text else said("A message that is not in the journal")
            )
            if quote.line and not quote.text:
                text = quote.kind
            inner = room - 2 * _QUOTE_PAD - 3
            text = f"{isolated(who)}\n{_one_line(text, self._small, inner)}"
            yield self._piece("quote", text, self._small, inner, "muted")
        icon, title = words.heading(line.content, incoming=line.key.incoming)
        if title:
            made = self._piece("head", title, self._strong, room - _GLYPH - _GAP, "muted")
            made.icon = icon
            made.rect.setWidth(made.rect.width() + _GLYPH + _GAP)
            yield made

    def _content(self, line: Line, room: int) -> Iterator[Piece]:
        content = line.content
        if content.text:
            large = content.kind == "reaction" and len(content.text) <= _EMOJI
            font = self._large if large else self._body
            if content.kind == "unknown":
                font = self._code
            yield self._piece("text", content.text, font, room, "text")
        for fact in content.facts:
            text = named(said(fact.name), isolated(fact.value))
            yield self._piece("fact", text, self._small, room, "muted")
        if content.address:
            yield self._piece("address", content.address, self._small, room, "accent")
            if content.expires is not None:
                yield self._piece("fact", _expiry(content.expires), self._small, room, "muted")

    def _foot(self, line: Line) -> list[Piece]:
        """As one reads."""
        made = [self._piece("time", words.clock(line.at), self._small, 90, "muted")]
        if line.shown:
            from composer.ui.deliveries.words import word

            about = word(line.shown)
            status = self._piece("status", said(about.text), self._small, 220, about.color)
            status.icon = about.icon
            status.rect.setWidth(status.rect.width() + _GLYPH + 4)
            made.append(status)
        made.append(
            Piece("json", QtCore.QRectF(0, 0, _GLYPH, _GLYPH), icon="braces", color="muted")
        )
        return made

    def _piece(self, what: str, text: str, font: QtGui.QFont, width: float, color: str) -> Piece:
        layout = set_text(text, font, width)
        size = layout.boundingRect()
        wide = max(
            (layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount())), default=0
        )
        height, letters = size.height(), wide
        if is_right_to_left((text,)):
            _align_right(layout, wide)
        if what == "quote":
            wide, height = wide + 2 * _QUOTE_PAD + 3, height + _QUOTE_PAD
        return Piece(what, QtCore.QRectF(0, 0, wide, height), layout, color=color, wide=letters)


def room_in(pane: int) -> int:
    """What a bubble may hold in a pane of that width: in steps, so that few widths set everything anew."""
    wide = int(pane * 0.74) // _STEP * _STEP
    return max(_NARROWEST, min(_WIDEST, wide)) - 2 * _PAD


def text_at(piece: Piece) -> QtCore.QPointF:
    """Where a piece's letters begin."""
    across, down = 0.0, 0.0
    if piece.what == "quote":
        across, down = _QUOTE_PAD + 3, _QUOTE_PAD / 2
    elif piece.icon:
        across = _GLYPH + (_GAP if piece.what == "head" else 4)
    if piece.from_right:
        across = piece.rect.width() - across - piece.wide
    return piece.rect.topLeft() + QtCore.QPointF(across, down)


def icon_at(piece: Piece) -> QtCore.QRect:
    """Where a piece's icon stands."""
    left = piece.rect.right() - _GLYPH if piece.from_right else piece.rect.left()
    down = max(0.0, (piece.rect.height() - _GLYPH) / 2)
    return QtCore.QRect(int(left), int(piece.rect.top() + down), _GLYPH, _GLYPH)


def set_text(text: str, font: QtGui.QFont, width: float) -> QtGui.QTextLayout:
    """Set plain text into lines of that width; a word that is too long is broken."""
    layout = QtGui.QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(_option(wrap_mode(layout.text())))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QtCore.QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _align_right(layout: QtGui.QTextLayout, wide: float) -> None:
    """Letters that run from right to left begin at the right."""
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        line.setPosition(QtCore.QPointF(wide - line.naturalTextWidth(), line.y()))


@cache
def _option(mode: QtGui.QTextOption.WrapMode) -> QtGui.QTextOption:
    made = QtGui.QTextOption()
    made.setWrapMode(mode)
    made.setTextDirection(QtCore.Qt.LayoutDirection.LayoutDirectionAuto)
    return made


def _stack(pieces: list[Piece], y: float, x: float) -> float:
    """Put the pieces below each other; where the last one ends."""
    for place, piece in enumerate(pieces):
        if place:
            y += 2 if piece.what == "fact" else _GAP - 2
        piece.rect.moveTo(x, y)
        y = piece.rect.bottom()
    return y


def _side_by_side(pieces: list[Piece], y: float, right: float) -> None:
    height = max(piece.rect.height() for piece in pieces)
    for piece in reversed(pieces):
        piece.rect.moveTo(right - piece.rect.width(), y + (height - piece.rect.height()) / 2)
        right = piece.rect.left() - _GAP


def _one_line(text: str, font: QtGui.QFont, width: float) -> str:
    line = text.replace("\n", " ")
    metrics = QtGui.QFontMetricsF(font)
    return metrics.elidedText(line, QtCore.Qt.TextElideMode.ElideRight, width)


def _scaled(
    font: QtGui.QFont, scale: float, weight: QtGui.QFont.Weight | None = None
) -> QtGui.QFont:
    made = QtGui.QFont(font)
    made.setPointSizeF(font.pointSizeF() * scale)
    if weight is not None:
        made.setWeight(weight)
    return made


def _expiry(moment: datetime) -> str:
    from composer.ui.windows import when

    over = moment.timestamp() < datetime.now().timestamp()  # noqa: DTZ005 - both are seconds since 1970
    words_ = "The address stopped working {0}." if over else "The address works until {0}."
    return said(words_).format(when(moment.timestamp()))
