"""Where something stands in the text that a person sees, also when what is read was taken out of it or unescaped."""

from __future__ import annotations

from bisect import bisect_left, bisect_right


class Places:
    """Lines and columns, from 1, of offsets in a text.

    A text that was made of another one (a shell's word, a text with its backslashes taken away) is pieces of that one:
    for each, where it begins here and where there.
    """

    def __init__(
        self,
        text: str,
        pieces: list[tuple[int, int]] | None = None,
        within: Places | None = None,
    ) -> None:
        self._pieces, self._within = pieces or [(0, 0)], within
        self._breaks: list[int] = []
        if within is None:
            at = text.find("\n")
            while at >= 0:
                self._breaks.append(at)
                at = text.find("\n", at + 1)

    def where(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset."""
        if self._within is not None:
            here, there = self._pieces[bisect_right(self._pieces, (offset, 1 << 62)) - 1]
            return self._within.where(there + offset - here)
        before = bisect_left(self._breaks, offset)
        return before + 1, offset - (self._breaks[before - 1] if before else -1)


class Pieces:
    """A text put together from pieces of another one, which remembers where they came from."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._length = 0
        self.pieces: list[tuple[int, int]] = []

    def add(self, text: str, origin: int) -> None:
        """Append a piece; it came from that offset."""
        if text:
            self.pieces.append((self._length, origin))
            self._texts.append(text)
            self._length += len(text)

    @property
    def text(self) -> str:
        """What has been put together."""
        return "".join(self._texts)

    def places(self, within: Places) -> Places:
        """Where the characters of this text stand in the one that the pieces are of."""
        return Places("", self.pieces, within)
