"""An account as the form edits it, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from composer.store.accounts import BOUNDS, Account, account_of

if TYPE_CHECKING:
    from composer.ui.settings.kinds import AccountKind

_USUAL = {one.name: one.default for one in fields(Account) if one.name in BOUNDS}
"""What stands in the empty field."""

EMPTY: Mapping[str, Any] = {"name": "", "mode": "TEST", "base_url": ""}
"""What every account's form holds."""


def fields_of_new(kind: AccountKind) -> dict[str, Any]:
    """A new account's fields."""
    return {**EMPTY, **kind.begins}


def fields_of(account: Account) -> dict[str, Any]:
    """The account's fields without what is empty."""
    whole = json.loads(account.to_json())
    kept = {
        key: value
        for key, value in whole.items()
        if value not in ("", [], {}) and key not in ("id", "kind") and value != _USUAL.get(key)
    }
    return {**EMPTY, **kept}


def account_from(key: str, fields: Mapping[str, Any], kind: str = "link") -> Account:
    """The form's fields as the account of that id and kind. Raises AccountError."""
    return account_of({**fields, "id": key, "kind": kind})
