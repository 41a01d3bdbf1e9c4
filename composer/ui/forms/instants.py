"""The editor of moments that are counted on the wire: it shows RFC 3339, and writes the count as it came."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6 import QtGui

from composer.messages.tree import ABSENT
from composer.messages.words import Instant
from composer.ui.forms import values
from composer.ui.forms.times import Moment

_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)
_COUNT = re.compile("[0-9]{1,15}")
_SECONDS = 100_000_000_000
"""Counts below are taken for seconds: in milliseconds they would be moments before March 1973."""
_PLAUSIBLE = 100_000_000
"""Counts below are no moment that anybody means, in whichever unit."""


def as_moment(value: Any) -> str | None:
    """The moment that a count of milliseconds (or seconds) since 1970 says, RFC 3339 in UTC; None where it says none."""
    count = _count(value)
    if count is None or count < _PLAUSIBLE:
        return None
    try:
        moment = _BEGIN + timedelta(milliseconds=count * (1000 if count < _SECONDS else 1))
    except OverflowError:
        return None
    exact = "milliseconds" if moment.microsecond else "seconds"
    return moment.isoformat(timespec=exact).replace("+00:00", "Z")


def as_count(text: str, like: Any, *, as_text: bool) -> Any:
    """What stands on the wire for what was typed: a moment as a count in the unit and of the type of `like`.

    Where that is no count, milliseconds, as text or as a number. Digits are the count themselves; all else stays a text.
    """
    bare = text.strip()
    before = _count(like)
    textual = isinstance(like, str) if before is not None else as_text
    if _COUNT.fullmatch(bare):
        return bare if textual else int(bare)
    try:
        moment = datetime.fromisoformat(bare)
    except ValueError:
        return values.from_text(bare)
    if moment.tzinfo is None:
        return values.from_text(bare)
    milliseconds = (moment - _BEGIN) // timedelta(milliseconds=1)
    if milliseconds < 0:
        return values.from_text(bare)
    count = milliseconds // 1000 if in_seconds(like) else milliseconds
    return str(count) if textual else count


def in_seconds(value: Any) -> bool:
    """Whether a count is probably one of seconds."""
    count = _count(value)
    return count is not None and _PLAUSIBLE <= count < _SECONDS


def _count(value: Any) -> int | None:
    if isinstance(value, str):
        return int(value) if _COUNT.fullmatch(value) else None
    whole = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return value if whole else None


class Stamp(Moment):
    """A moment as RFC 3339; what came and says none is shown as it is, and so is what is typed."""

    def __init__(self, word: Instant) -> None:
        self._textual = word.text
        self._typed = ""  # what stands in the line while that says `_came`
        self._like: Any = ABSENT  # the last count that came: what is typed becomes one like it
        super().__init__(word)
        self._unit = QtGui.QAction(self.tr("Write it in milliseconds"), self)
        self._unit.triggered.connect(lambda _on: self._multiply())
        self._choices.addAction(self._unit)
        self._choices.aboutToShow.connect(lambda: self._unit.setVisible(in_seconds(self._came)))

    def show_value(self, value: Any) -> None:
        """Show a count as the moment that it says. What a person types stays as it is typed."""
        if values.same(value, self._came) and self._line.text() == self._typed:
            return
        self._came = value
        self._like = value if _count(value) is not None else ABSENT
        self._typed = as_moment(value) or values.as_text(value)
        if self._typed != self._line.text():
            self._line.setText(self._typed)
        self._typed = self._line.text()

    def value(self) -> Any:
        """The count as it came, while the line was not touched; else that of what was typed."""
        text = self._line.text()
        if text == self._typed:
            return self._came
        return as_count(text, self._like, as_text=self._textual)

    def _edit(self) -> None:
        self._came = self.value()
        self._typed = self._line.text()
        self.edited.emit(self._came)

    def _multiply(self) -> None:
        count = _count(self._came)
        if count is not None:
            count *= 1000
            self.edited.emit(str(count) if isinstance(self._came, str) else count)
