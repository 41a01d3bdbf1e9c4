"""The kinds of accounts that can be added: their fields, their words, and what the list says of them. One table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from composer.messages.payload import Payload
from composer.messages.words import AnyWord, Choice, Group
from composer.store.accounts import GRAPH_URL, GRAPH_VERSION
from composer.ui.settings import account_fields as link
from composer.ui.settings import meta_fields as meta


@dataclass(frozen=True, slots=True)
class AccountKind:
    """One kind, in the order of its cards."""

    key: str
    """The account's `kind`."""
    model: type[Payload]
    add: str
    """The row of the list that adds one."""
    new: str
    """What a new one is called until it has a name."""
    connection: str
    """The heading over the way there."""
    way: tuple[AnyWord, ...]
    """Above the secret."""
    secret: str
    sending: tuple[AnyWord, ...]
    reports: tuple[AnyWord, ...]
    below: tuple[AnyWord, ...] = ()
    """Below the secret."""
    begins: Mapping[str, Any] = field(default_factory=dict)
    """What a new one's fields hold already."""

    @property
    def way_in(self) -> tuple[str, ...]:
        """The fields that a test of the connection needs."""
        return tuple(word.at for word in self.way if not isinstance(word, Group | Choice))

    @property
    def words(self) -> tuple[AnyWord, ...]:
        """All of them, in the order in which they are filled in."""
        return (
            *link.ABOUT, *self.way, *self.below, *self.sending, *link.SAFETY, *self.reports,
        )  # fmt: skip


LINK = AccountKind(
    "link",
    link.AccountFields,
    "Add a LINK account",
    "New LINK account",
    "Connection to LINK",
    link.CONNECTION,
    "Password",
    link.SENDING,
    link.REPORTS,
    link.PLATFORM,
)
CLOUD = AccountKind(
    "cloud",
    meta.CloudFields,
    "Add a Cloud API account",
    "New Cloud API account",
    "Connection to Meta's Cloud API",
    meta.CLOUD,
    "Access token",
    meta.SENDING,
    meta.REPORTS,
    begins={"base_url": GRAPH_URL, "graph_version": GRAPH_VERSION},
)
ON_PREMISES = AccountKind(
    "onprem",
    meta.OnPremisesFields,
    "Add an On-Premises account",
    "New On-Premises account",
    "Connection to your On-Premises client",
    meta.ON_PREMISES,
    "Password",
    meta.SENDING,
    meta.REPORTS,
)
KINDS: Mapping[str, AccountKind] = {one.key: one for one in (LINK, CLOUD, ON_PREMISES)}
