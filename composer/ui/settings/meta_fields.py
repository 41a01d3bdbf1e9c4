"""What a person fills in for an account at Meta itself: the Cloud API, or one's own On-Premises client."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from composer.messages.constraints import Filled, Rule
from composer.messages.finding import Finding
from composer.messages.parts.msisdn import msisdn_finding, sender_finding
from composer.messages.payload import Payload
from composer.messages.words import AnyWord, Text, Texts
from composer.store.accounts import GRAPH_VERSIONS, PHONE_NUMBER_IDS
from composer.ui.settings.account_fields import address_finding, relay_finding, within


def _version(value: str) -> Finding | None:
    if GRAPH_VERSIONS.fullmatch(value):
        return None
    return Finding("version", "A version looks like v23.0.")


def _number_id(value: str) -> Finding | None:
    if PHONE_NUMBER_IDS.fullmatch(value):
        return None
    text = "This is an id of digits only, from WhatsApp Manager: not the phone number itself."
    return Finding("digits", text)


def _business_id(value: str) -> Finding | None:
    if PHONE_NUMBER_IDS.fullmatch(value):
        return None
    text = "This is an id of digits only; WhatsApp Manager shows it. Without it templates are not managed from here."
    return Finding("digits", text)


class _MetaFields(Payload):
    """What both have. One account is one number: Meta knows the sender by the account's way in."""

    name: Annotated[str, Filled()]
    mode: Literal["TEST", "LIVE"]
    base_url: Annotated[str, Filled(), Rule(address_finding)]
    sources: list[Annotated[str, Rule(sender_finding)]] | None = None
    send_to: Literal["listed", "everybody"] | None = None
    test_recipients: list[Annotated[str, Rule(msisdn_finding)]] | None = None
    in_flight: Annotated[int, Rule(within("in_flight"))] | None = None
    per_second: Annotated[int, Rule(within("per_second"))] | None = None
    same_number: Annotated[int, Rule(within("same_number"))] | None = None
    relay_url: Annotated[str, Rule(relay_finding)] | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """Just one sender."""
        count = len(data.get("sources") or ())
        if not count:
            yield Finding("missing", "Enter the number that messages come from.", at=("sources",))
        elif count > 1:
            text = "An account at Meta has one number. Add an account for each of the others."
            yield Finding("several", text, at=("sources",))


class CloudFields(_MetaFields):
    """A Cloud API account without its access token."""

    graph_version: Annotated[str, Filled(), Rule(_version)]
    phone_number_id: Annotated[str, Filled(), Rule(_number_id)]
    business_account_id: Annotated[str, Rule(_business_id)] | None = None


class OnPremisesFields(_MetaFields):
    """An account of an On-Premises client without its password."""

    username: Annotated[str, Filled()]

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """A user name has no colon (RFC 7617)."""
        yield from super().rules(data)
        if ":" in str(data.get("username") or ""):
            yield Finding("colon", "A user name cannot contain a colon.", at=("username",))


CLOUD: tuple[AnyWord, ...] = (
    Text(
        at="base_url",
        label="Graph address",
        help="Where Meta's Graph API is. Change it only if your company sends through an address of its own.",
        placeholder="https://graph.facebook.com",
    ),
    Text(
        at="graph_version",
        label="Graph version",
        help="The version of the Graph API that requests ask for. Meta ends old ones after two years.",
        placeholder="v23.0",
    ),
    Text(
        at="phone_number_id",
        label="Phone number id",
        help="The id of your business number: WhatsApp Manager or your app's dashboard shows it below “API setup”. It is not"
        " the number itself.",
        placeholder="106540352242922",
    ),
    Text(
        at="business_account_id",
        label="WhatsApp Business Account id",
        help="The id of the business account that your number belongs to: it stands in WhatsApp Manager, and below “API"
        " setup” beside the phone number id. Templates belong to it. Leave it empty if you do not manage templates here.",
        placeholder="102290129340398",
    ),
)
"""Above the access token."""

ON_PREMISES: tuple[AnyWord, ...] = (
    Text(
        at="base_url",
        label="Address",
        help="Where your WhatsApp Business API client runs, without “/v1”.",
        placeholder="https://whatsapp.example.com",
    ),
    Text(
        at="username",
        label="User name",
        help="A user of your client. Composer logs in with it and keeps the token that it gets in memory only.",
    ),
)
"""Above the password."""

SENDING: tuple[AnyWord, ...] = (
    Texts(
        at="sources",
        label="Sender number",
        help="The WhatsApp number of this account. Meta takes it from the account; here it stands beside what was sent, and"
        " tells which conversations are this account's.",
        placeholder="+46…, then Enter",
        needed=True,
    ),
)

REPORTS: tuple[AnyWord, ...] = (
    Text(
        at="relay_url",
        label="Relay address",
        help="Where your relay runs: the small service that receives Meta's callbacks. One of its gates is the address that"
        " Meta calls; it has your app's secret. Without a relay, messages are sent and their fate stays unknown.",
        placeholder="https://relay.example.com",
    ),
)
"""Above the relay's token."""
