"""Where somebody was in the help, and how far down."""

from __future__ import annotations


class History:
    """A way of places; `place` is the one that is open, or empty."""

    def __init__(self) -> None:
        self._way: list[tuple[str, int]] = []
        self._at = -1

    @property
    def place(self) -> str:
        """The place that is open."""
        return self._way[self._at][0] if self._way else ""

    @property
    def may_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def may_go_forward(self) -> bool:
        """Whether somebody went back."""
        return self._at + 1 < len(self._way)

    def visit(self, place: str, top: int) -> None:
        """Go somewhere; the present place is left `top` pixels below its beginning."""
        if place == self.place:
            return
        self._leave(top)
        self._way[self._at + 1 :] = [(place, 0)]
        self._at = len(self._way) - 1

    def back(self, top: int) -> tuple[str, int] | None:
        """Go back: the place, and how far down it was left."""
        return self._step(-1, top) if self.may_go_back else None

    def forward(self, top: int) -> tuple[str, int] | None:
        """Go forward again."""
        return self._step(1, top) if self.may_go_forward else None

    def _step(self, by: int, top: int) -> tuple[str, int]:
        self._leave(top)
        self._at += by
        return self._way[self._at]

    def _leave(self, top: int) -> None:
        if self._way:
            self._way[self._at] = (self.place, top)
