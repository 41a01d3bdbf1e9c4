"""The requests that a list makes of a draft: one for each row that is sent, with the row's values and its number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from composer.lists.send_list import SendList
from composer.lists.variables import fill_request, request_variables
from composer.messages.envelope import outgoing


def row_request(
    request: Mapping[str, Any],
    supplied: Mapping[str, Any],
    send_list: SendList,
    row: int,
    ref_id: str,
) -> dict[str, Any]:
    """One row's MessageRequest as it goes out. `supplied` is what the account adds."""
    values = send_list.values(row, request_variables(request))
    number, _finding = send_list.recipient(row)
    return outgoing(fill_request(request, values), supplied, [number], ref_id)


def requests(
    request: Mapping[str, Any],
    supplied: Mapping[str, Any],
    send_list: SendList,
    rows: Iterable[int],
    new_ref_id: Callable[[], str],
) -> Iterator[dict[str, Any]]:
    """The requests of these rows, each made when it is asked for: ten thousand need not be there at once."""
    for row in rows:
        yield row_request(request, supplied, send_list, row, new_ref_id())
