"""Blocks that are kept from one arrangement to the next: what has not changed is not set anew."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING

from composer.ui.preview.block import Block
from composer.ui.preview.look import Look
from composer.ui.preview.making import make

if TYPE_CHECKING:
    from composer.ui.preview.folding import Cut

Key = tuple[object, float]
Cache = dict[Key, list[Block]]
"""Blocks by what they show and the room they have; and by how manyth they are, to be set again."""


class Setter:
    """Gives the blocks of nodes: kept ones, or newly set ones that take over what they can."""

    def __init__(self, look: Look, kept: Cache) -> None:
        self.cache: Cache = {}
        self._look, self._kept = look, kept
        self._order = count()

    def blocks(self, node: object, room: float) -> list[Block]:
        """The node's blocks, set for that width."""
        key, place = (node, room), (next(self._order), room)
        found = self.cache.get(key) or self._kept.get(key)
        if found is None:
            before = self._kept.get(place)
            found = make(node, self._look, room, before[0] if before else None)
            for block in found:
                block.node = block.node or node
        self.cache[key] = self.cache[place] = found
        return found

    def cut(self, of: Cut, made: Callable[[Cut], Block]) -> Block:
        """A block that is made of another, kept as long as that one is."""
        found = self._kept.get((of, 0.0)) or [made(of)]
        self.cache[of, 0.0] = found
        return found[0]
