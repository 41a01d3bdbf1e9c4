"""What a person fills in for a LINK account, in the words of the form engine. Passwords have fields of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated, Any, Literal

from composer.clients.address import check_base_url
from composer.clients.errors import Held
from composer.messages.constraints import Filled, Rule
from composer.messages.finding import Finding
from composer.messages.parts.msisdn import msisdn_finding, sender_finding
from composer.messages.payload import Payload
from composer.messages.words import (
    AnyWord,
    Duration,
    Group,
    KeyValues,
    Number,
    Option,
    Pick,
    Text,
    Texts,
)
from composer.store.accounts import BOUNDS, LINK_BASE_URLS


def address_finding(value: str) -> Finding | None:
    """What is wrong with an address that credentials go to."""
    try:
        check_base_url(value)
    except Held as error:
        # Two texts that are translated each by itself, hence no third one with gaps for both.
        said = {"problem": error.sentence, "advice": error.advice}
        return Finding("address", " ".join(f"{{{name}}}" for name in said), said)
    return None


def relay_finding(value: str) -> Finding | None:
    """The same of a relay's, which may be empty."""
    return address_finding(value) if value else None


def within(name: str) -> Callable[[int], Finding | None]:
    """A check against the account's bounds of that name."""
    least, most = BOUNDS[name]
    text = "This must be a number from {least} to {most}."

    def check(value: int) -> Finding | None:
        if least <= value <= most:
            return None
        return Finding("range", text, {"least": least, "most": most})

    return check


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
    base_url: Annotated[str, Filled(), Rule(address_finding)]
    username: Annotated[str, Filled()]
    platform_id: Annotated[str, Filled()]
    platform_partner_id: Annotated[str, Filled()]
    sources: list[Annotated[str, Rule(sender_finding)]] | None = None
    gates: list[str] | None = None
    send_to: Literal["listed", "everybody"] | None = None
    test_recipients: list[Annotated[str, Rule(msisdn_finding)]] | None = None
    in_flight: Annotated[int, Rule(within("in_flight"))] | None = None
    per_second: Annotated[int, Rule(within("per_second"))] | None = None
    same_number: Annotated[int, Rule(within("same_number"))] | None = None
    defaults: Defaults | None = None
    relay_url: Annotated[str, Rule(relay_finding)] | None = None

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

SAFETY: tuple[AnyWord, ...] = (
    Pick(
        at="send_to",
        label="May send to",
        help="A live account sends to the test recipients below and to nobody else, until you choose “Everybody”: nothing "
        "reaches a customer by mistake. Other accounts send to everybody unless you say otherwise.",
        options=(
            Option("listed", "Its test recipients only"),
            Option("everybody", "Everybody"),
        ),
        optional=True,
        placeholder="Live: test recipients only. For tests: everybody",
    ),
    Texts(
        at="test_recipients",
        label="Test recipients",
        help="Numbers of people who know that they get test messages: your own phone, your colleagues’.",
        placeholder="+46…, then Enter",
    ),
    Group(
        label="Speed",
        help="Slower is safer: there is more time to stop. What comes faster than WhatsApp and LINK allow is refused.",
        folded=True,
        words=(
            Number(
                at="per_second",
                label="Requests a second",
                help="So many requests are begun in a second, at most. 20 unless you change it; up to 80.",
                placeholder="20",
                whole=True,
            ),
            Number(
                at="in_flight",
                label="Requests at once",
                help="So many requests wait for an answer at the same time, at most. 8 unless you change it; up to 10.",
                placeholder="8",
                whole=True,
            ),
            Number(
                at="same_number",
                label="Seconds between messages to one number",
                help="WhatsApp refuses what comes faster to the same person. 6 unless you change it; 0 switches it off.",
                placeholder="6",
                whole=True,
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
