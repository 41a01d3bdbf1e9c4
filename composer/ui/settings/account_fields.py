"""What a person fills in for a LINK account, in the words of the form engine. Passwords have fields of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from composer.clients.address import check_base_url
from composer.clients.errors import Held
from composer.messages.constraints import Filled, Rule
from composer.messages.finding import Finding
from composer.messages.parts.msisdn import sender_finding
from composer.messages.payload import Payload
from composer.messages.words import (
    AnyWord,
    Duration,
    Group,
    KeyValues,
    Option,
    Pick,
    Text,
    Texts,
)
from composer.store.accounts import LINK_BASE_URLS


def _address(value: str) -> Finding | None:
    try:
        check_base_url(value)
    except Held as error:
        return Finding("address", error.sentence)
    return None


def _relay_address(value: str) -> Finding | None:
    return _address(value) if value else None


class Defaults(Payload):
    """What each request gets unless it says otherwise."""

    priority: Literal["LOW", "NORMAL", "HIGH"] | None = None
    relativeValidityTime: int | None = None
    platformServiceId: str | None = None
    platformServiceType: str | None = None
    customParameters: dict[str, Any] | None = None


class AccountFields(Payload):
    """A LINK account without its secrets."""

    name: Annotated[str, Filled()]
    mode: Literal["TEST", "LIVE"]
    base_url: Annotated[str, Filled(), Rule(_address)]
    username: Annotated[str, Filled()]
    platform_id: Annotated[str, Filled()]
    platform_partner_id: Annotated[str, Filled()]
    sources: list[Annotated[str, Rule(sender_finding)]] | None = None
    gates: list[str] | None = None
    defaults: Defaults | None = None
    relay_url: Annotated[str, Rule(_relay_address)] | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """A sender is needed; a user name has no colon (RFC 7617)."""
        if not data.get("sources"):
            yield Finding("missing", "Enter at least one number.", at=("sources",))
        if ":" in str(data.get("username") or ""):
            yield Finding("colon", "A user name cannot contain a colon.", at=("username",))


ABOUT: tuple[AnyWord, ...] = (
    Text(
        at="name", label="Name", help="What you call this account.", placeholder="Support, Sweden"
    ),
    Pick(
        at="mode",
        label="Use",
        help="Live accounts are marked in red, so that nobody sends to customers by mistake.",
        options=(Option("TEST", "For tests"), Option("LIVE", "Live: real recipients")),
    ),
)

CONNECTION: tuple[AnyWord, ...] = (
    Pick(
        at="base_url",
        label="Address",
        help="The base address of LINK's WhatsApp Message API. LINK tells you which of them is yours; you can type another.",
        options=tuple(Option(url, url) for url in LINK_BASE_URLS),
        editable=True,
        placeholder="Choose, or type https://…",
    ),
    Text(at="username", label="User name", help="The user name that LINK gave you for the API."),
)
"""Above the password."""

PLATFORM: tuple[AnyWord, ...] = (
    Text(at="platform_id", label="Platform id", help="Given by LINK with your account."),
    Text(
        at="platform_partner_id",
        label="Platform partner id",
        help="Given by LINK with your account.",
    ),
)
"""Below the password."""

SENDING: tuple[AnyWord, ...] = (
    Texts(
        at="sources",
        label="Sender numbers",
        help="The WhatsApp numbers that you may send from. The first is used unless another is chosen.",
        placeholder="+46…, then Enter",
        needed=True,
    ),
    Group(
        label="Defaults for each request",
        help="Used where a message's own settings are empty.",
        folded=True,
        words=(
            Pick(
                at="defaults/priority",
                label="Priority",
                help="How urgent requests are.",
                options=(Option("LOW", "Low"), Option("NORMAL", "Normal"), Option("HIGH", "High")),
                optional=True,
                placeholder="Normal",
            ),
            Duration(
                at="defaults/relativeValidityTime",
                label="Lifetime",
                help="How long WhatsApp keeps trying to deliver.",
            ),
            Text(
                at="defaults/platformServiceId",
                label="Platform service id",
                help="Id of the service instance defined in the service platform.",
            ),
            Text(
                at="defaults/platformServiceType",
                label="Platform service type",
                help="Type of the service used for the requests.",
            ),
            KeyValues(
                at="defaults/customParameters",
                label="Custom parameters",
                help="Your own keys and values. They come back in every report.",
            ),
        ),
    ),
)

REPORTS: tuple[AnyWord, ...] = (
    Texts(
        at="gates",
        label="Event report gates",
        help="The ids of the gates that LINK made for you. Delivery reports come through them, by way of the relay.",
        placeholder="v08kM29P, then Enter",
    ),
    Text(
        at="relay_url",
        label="Relay address",
        help="Where your relay runs: the small service that receives LINK's delivery reports. Without it, messages are sent "
        "and their fate stays unknown.",
        placeholder="https://relay.example.com",
    ),
)
"""Above the relay's token."""

WORDS: tuple[AnyWord, ...] = (*ABOUT, *CONNECTION, *PLATFORM, *SENDING, *REPORTS)
"""All of them, in the order in which they are filled in."""
