"""A list on its way: which rows go, under which refIds, and what is remembered of all of them for the result."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from composer.lists.requests import row_request
from composer.lists.result import SentList, SentRow
from composer.lists.send_list import SendList
from composer.lists.variables import fill, request_variables


@dataclass(frozen=True, slots=True)
class Sending:
    """What a person confirmed."""

    request: Mapping[str, Any]
    """The draft's."""
    supplied: Mapping[str, Any]
    """What the account adds to each request."""
    send_list: SendList
    rows: tuple[int, ...]
    """The rows that are sent, in order."""
    reasons: Mapping[int, str]
    """Why each of the others is not."""
    shown: Mapping[int, str] = field(default_factory=dict)
    """The refIds under which rows were shown before: what was seen is what is sent."""

    def ref_ids(self, new_ref_id: Callable[[], str]) -> list[str]:
        """One for each row that is sent: the draft's own with the row's values, or a new one."""
        own = self.request.get("refId")
        if not isinstance(own, str):
            return [self.shown.get(row) or new_ref_id() for row in self.rows]
        used = request_variables(self.request)
        return [str(fill(own, self.send_list.values(row, used))) for row in self.rows]

    def requests(self, ref_ids: Sequence[str]) -> Iterator[dict[str, Any]]:
        """The requests, each made when it is asked for: ten thousand need not be there at once."""
        for row, ref_id in zip(self.rows, ref_ids, strict=True):
            yield row_request(self.request, self.supplied, self.send_list, row, ref_id)

    def remembered(self, ref_ids: Sequence[str], batch: str, account: str, at: float) -> SentList:
        """All rows, sent or not, as the result shows them. `at` is in seconds since 1970."""
        left = dict(zip(self.rows, ref_ids, strict=True))
        rows = tuple(
            SentRow(
                cells,
                self.send_list.recipient(row)[0],
                left.get(row, ""),
                "" if row in left else self.reasons.get(row, ""),
            )
            for row, cells in enumerate(self.send_list.table.rows)
        )
        return SentList(batch, self.send_list.name, account, at, self.send_list.table.columns, rows)
