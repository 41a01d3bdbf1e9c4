"""The request that a draft makes with a row of a list: the row's values, and its number."""

from __future__ import annotations

from collections.abc import Mapping
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
