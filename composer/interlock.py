"""What stands between a test and a real person: to whom an account may send at all."""

from __future__ import annotations

from collections.abc import Iterable

from composer.messages.parts.msisdn import TEST_PREFIX, plain
from composer.store.accounts import Account

_NAMED = 3
"""So many numbers are named; of more, how many."""


class RecipientsRefused(Exception):  # noqa: N818 - named for what happened
    """The account does not send to some of the recipients. `title` and `sentence` are for a person."""

    def __init__(self, title: str, sentence: str, numbers: tuple[str, ...]) -> None:
        super().__init__(title, sentence)
        self.title = title
        self.sentence = sentence
        self.numbers = numbers

    def __str__(self) -> str:
        return f"{self.title}: {self.sentence}"


def is_sandboxs(number: str) -> bool:
    """Whether it is a test recipient of the sandbox, which exists nowhere else."""
    return number.strip().startswith(TEST_PREFIX)


def allowed_numbers(account: Account) -> frozenset[str] | None:
    """The only numbers that the account sends to; None: to everybody."""
    return frozenset(map(plain, account.test_recipients)) if account.restricted else None


class Gate:
    """The last gate of an account, behind what Compose says beforehand: nothing gets past it into the journal."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._allowed = allowed_numbers(account)

    def check(self, numbers: Iterable[str]) -> None:
        """Raise RecipientsRefused unless the account may send to all of them."""
        wanted = list(dict.fromkeys(numbers))
        strangers = [one for one in wanted if is_sandboxs(one)]
        if strangers and self._account.kind != "sandbox":
            raise RecipientsRefused(
                "Some recipients exist in the sandbox only",
                f"{_named(strangers)}: test recipients of the sandbox. Remove them, or choose the sandbox. Nothing was sent.",
                tuple(strangers),
            )
        if self._allowed is None:
            return
        if outside := [one for one in wanted if plain(one) not in self._allowed]:
            raise RecipientsRefused(
                "This account sends to its test recipients only",
                f"“{self._account.name}” does not send to {_named(outside)}. Add them to its test recipients in Settings, or"
                " let it send to everybody there. Nothing was sent.",
                tuple(outside),
            )


def _named(numbers: list[str]) -> str:
    if len(numbers) <= _NAMED:
        return ", ".join(numbers)
    return f"{', '.join(numbers[:_NAMED])} and {len(numbers) - _NAMED:,} more"
