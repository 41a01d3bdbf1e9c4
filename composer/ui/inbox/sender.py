"""Which account answers a conversation, and from which number."""

from __future__ import annotations

from collections.abc import Mapping

from composer.store.accounts import Account
from composer.store.inbound import number_key
from composer.store.inbox import Conversation


def account_of(row: Conversation, accounts: Mapping[str, Account]) -> Account | None:
    """The one whose relay had the person's last message; if that was removed, another one with the number."""
    mine = accounts.get(row.account)
    others = (one for one in accounts.values() if _spelling(one, row.own_number))
    return mine or next(others, None)


def source_of(account: Account, own_number: str) -> str:
    """The number that answers, as the account writes it."""
    return _spelling(account, own_number) or f"+{own_number}"


def _spelling(account: Account, own_number: str) -> str:
    return next((one for one in account.sources if number_key(one) == own_number), "")
