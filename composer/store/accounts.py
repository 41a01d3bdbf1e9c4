"""Accounts: where requests go, from which numbers, and what each request gets unless it says otherwise. No secrets.

Plain data and not a pydantic model: the account that sends is on the first paint, before pydantic is there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

LINK_BASE_URLS = (
    "https://n-eu.linkmobility.io/whatsapp-message",
    "https://c-eu.linkmobility.io/whatsapp-message",
)
"""Both of LINK's base addresses (LINK 1.6, "Base URL")."""

GRAPH_URL = "https://graph.facebook.com"
"""Where Meta's Cloud API is."""
GRAPH_VERSION = "v23.0"
"""The version of the Graph API that a new account begins with."""

SANDBOX = "sandbox"
"""The id of the account that is always there."""

META = ("cloud", "onprem")
"""The kinds of accounts with which Meta is asked, and nobody stands between."""


class AccountError(Exception):
    """A stored account cannot be used. `title` and `sentence` are for a person."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__(title, sentence)
        self.title = title
        self.sentence = sentence

    def __str__(self) -> str:
        return f"{self.title}: {self.sentence}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One account. The password and the relay's token are in the keyring under `password_key` and `relay_token_key`.

    The Cloud API's access token stands where the others have their password.
    Raises AccountError where a field cannot be used.
    """

    id: str
    kind: str = "link"
    """"sandbox", "link", or Meta's own: "cloud" (Cloud API) or "onprem" (On-Premises API)."""
    mode: str = "TEST"
    """"SANDBOX", "TEST" or "LIVE"."""
    name: str
    base_url: str = ""
    username: str = ""
    platform_id: str = ""
    platform_partner_id: str = ""
    graph_version: str = ""
    """Of the Graph API, like "v23.0"; the Cloud API's alone, as are both ids below."""
    phone_number_id: str = ""
    business_account_id: str = ""
    """Of the WhatsApp Business Account, which holds the templates; empty: they are not managed from here."""
    sources: tuple[str, ...] = ()
    """MSISDNs that messages may be sent from; the first is used unless another is chosen."""
    gates: tuple[str, ...] = ()
    """Ids of the event report gates."""
    defaults: Mapping[str, Any] = field(default_factory=dict)
    """Fields of a MessageRequest by their wire names: priority, relativeValidityTime, platformServiceId, …"""
    relay_url: str = ""
    send_to: str = ""
    """"listed" (its `test_recipients` alone) or "everybody"; empty is the one for a live account, the other for all else."""
    test_recipients: tuple[str, ...] = ()
    """MSISDNs that are safe to send to while somebody tries things out."""
    in_flight: int = 8
    """Requests that are under way at once, at most."""
    per_second: int = 20
    """Requests that are begun in a second, at most."""
    same_number: int = 6
    """Seconds between two messages to one number (WhatsApp's limit for a pair of numbers)."""

    @property
    def format(self) -> str:
        """What its requests are written in: "link", "cloud" or "onprem"."""
        return self.kind if self.kind in META else "link"

    @property
    def restricted(self) -> bool:
        """Whether it sends to its test recipients alone."""
        return self.send_to == "listed" or (self.mode == "LIVE" and not self.send_to)

    def __post_init__(self) -> None:
        for name, why in _troubles(self):
            raise _unusable(f"“{name}”: {why}")

    def to_json(self) -> str:
        """As `read_account` reads it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    def supplied(self) -> dict[str, Any]:
        """What the account adds to a MessageRequest (LINK 1.6, MessageRequest); nothing that is empty.

        Meta has none of it: the sender alone is told, for whoever looks.
        """
        fields: dict[str, Any] = {
            "platformId": self.platform_id,
            "platformPartnerId": self.platform_partner_id,
            **self.defaults,
            "eventReportGates": list(self.gates),
            "source": self.sources[0] if self.sources else "",
        }
        if self.kind in META:
            fields = {"source": fields["source"]}
        return {key: value for key, value in fields.items() if value not in ("", None, [], {})}


def _troubles(account: Account) -> Iterator[tuple[str, str]]:
    for name, allowed in _ALLOWED.items():
        if getattr(account, name) not in allowed:
            yield name, f"It must be one of {', '.join(filter(None, allowed))}."
    for name in ("id", "name"):
        if not getattr(account, name).strip():
            yield name, "It is empty."
    for name, (least, most) in BOUNDS.items():
        if not least <= getattr(account, name) <= most:
            yield name, f"It must be from {least} to {most}."
    # RFC 7617: the colon ends the user name, so the rest would count as password.
    if ":" in account.username:
        yield "username", "A user name cannot contain a colon."
    if account.username and not account.username.isprintable():
        yield "username", "A user name cannot contain line breaks or other invisible characters."
    # These are parts of the address that requests go to.
    if account.graph_version and not GRAPH_VERSIONS.fullmatch(account.graph_version):
        yield "graph_version", "It must look like v23.0."
    if account.phone_number_id and not PHONE_NUMBER_IDS.fullmatch(account.phone_number_id):
        yield "phone_number_id", "It has digits only."
    if account.business_account_id and not PHONE_NUMBER_IDS.fullmatch(account.business_account_id):
        yield "business_account_id", "It has digits only."


GRAPH_VERSIONS = re.compile(r"v\d{1,3}\.\d{1,2}", re.ASCII)
PHONE_NUMBER_IDS = re.compile(r"\d{1,40}", re.ASCII)

_ALLOWED = {
    "kind": ("sandbox", "link", *META),
    "mode": ("SANDBOX", "TEST", "LIVE"),
    "send_to": ("", "listed", "everybody"),
}
_LISTS = ("sources", "gates", "test_recipients")

BOUNDS = {"in_flight": (1, 10), "per_second": (1, 80), "same_number": (0, 60)}
"""The least and the most. Ten is how many connections a client keeps; 80 messages a second is WhatsApp's usual limit."""


def account_of(values: Mapping[str, Any]) -> Account:
    """The account of plain JSON values; keys of a newer Composer are ignored. Raises AccountError."""
    known: dict[str, Any] = {}
    for one in fields(Account):
        if one.name not in values:
            continue
        value = values[one.name]
        if one.name in _LISTS:
            if not isinstance(value, list | tuple) or not all(
                isinstance(item, str) for item in value
            ):
                raise _unusable(f"“{one.name}”: It must be a list of texts.")
            value = tuple(value)
        elif not _fits(one.name, value):
            raise _unusable(f"“{one.name}”: It is of the wrong type.")
        known[one.name] = value
    for name in ("id", "name"):
        if name not in known:
            raise _unusable(f"“{name}”: It is missing.")
    return Account(**known)


def _fits(name: str, value: Any) -> bool:
    if name in BOUNDS:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, Mapping if name == "defaults" else str)


def read_account(text: str) -> Account:
    """The account in a stored JSON text. Raises AccountError."""
    try:
        values = json.loads(text)
    except ValueError:
        raise _unusable("It is not JSON.") from None
    if not isinstance(values, dict):
        raise _unusable("It is not an object.")
    return account_of(values)


def _unusable(why: str) -> AccountError:
    return AccountError(
        "An account cannot be read",
        f"What is stored of it is not valid. {why} Add the account anew.",
    )


def sandbox_account() -> Account:
    """The account of the first start. Its addresses are known only once the sandbox runs."""
    return Account(
        id=SANDBOX,
        kind="sandbox",
        mode="SANDBOX",
        name="Sandbox",
        platform_id="0",
        platform_partner_id="0",
        sources=("+46701740699", "+46701740698"),
        gates=("sandbox",),
    )


def is_metas(account_id: str) -> bool:
    """Whether an account of that id is, or was, one of Meta's: their ids begin with their kind."""
    return account_id.startswith(_METAS)


_METAS = tuple(f"{kind}-" for kind in META)


def password_key(account_id: str) -> str:
    """The account's password in the keyring."""
    return f"{account_id}/password"


def relay_token_key(account_id: str) -> str:
    """The token for the account's relay in the keyring."""
    return f"{account_id}/relay-token"
