"""The payload of a contacts message (LINK 1.6, Contacts message), with Meta's spelling of the keys understood.

Decisions 82 to 87: LINK writes `formattedName`, Meta `formatted_name`; both come, LINK's own is what we write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from composer.messages.constraints import Filled, Matches, Rule
from composer.messages.finding import MISSING, Finding
from composer.messages.payload import Payload
from composer.messages.problem import Severity

_SOURCE = "LINK 1.6, Contacts message"
_META = "Meta reference, contacts object"
_META_PAGE = "Meta, contacts messages"
MOST = 257
"""Contacts in one message, as Meta's page says; the specifications name no limit."""
_NAME_PARTS = ("firstName", "lastName", "middleName", "prefix", "suffix")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class _Part(Payload):
    """A part of a contact: all keys are optional, and Meta's spelling comes as a warning (decision 83)."""

    ALSO_SEVERITY = Severity.WARNING


def _empty(data: Mapping[str, Any], keys: tuple[str, ...], text: str) -> Iterator[Finding]:
    """A part in which nothing is written shows nothing."""
    if not any(data.get(key) for key in keys):
        yield Finding("no-effect", text, at=(keys[0],), severity=Severity.WARNING)


class Address(_Part):
    """Where the contact is."""

    SOURCE = "LINK 1.6, Address"
    ALSO: ClassVar[Mapping[str, str]] = {"country_code": "countryCode"}

    city: str | None = None
    country: str | None = None
    countryCode: (
        Annotated[
            str,
            Matches(
                "[A-Za-z]{2}",
                "{field} should be two letters, such as SE.",
                Severity.WARNING,
                _META,
            ),
        ]
        | None
    ) = None
    state: str | None = None
    street: str | None = None
    type: str | None = None
    zip: str | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """Something must be there."""
        keys = ("street", "city", "zip", "state", "country", "countryCode")
        yield from _empty(data, keys, "Nothing is written in this address.")


class Email(_Part):
    """One e-mail address."""

    SOURCE = "LINK 1.6, Email"

    email: (
        Annotated[
            str,
            Matches(
                r"[^@\s]+@[^@\s]+\.[^@\s.]+",
                "This does not look like an e-mail address; one is written like anna@example.com.",
                Severity.WARNING,
            ),
        ]
        | None
    ) = None
    type: str | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """Something must be there."""
        yield from _empty(data, ("email",), "No e-mail address is written here.")


class Name(_Part):
    """What the contact is called."""

    SOURCE = "LINK 1.6, Name"
    ALSO: ClassVar[Mapping[str, str]] = {
        "first_name": "firstName",
        "formatted_name": "formattedName",
        "last_name": "lastName",
        "middle_name": "middleName",
    }

    firstName: str | None = None
    formattedName: Annotated[str, Filled()]
    lastName: str | None = None
    middleName: str | None = None
    suffix: str | None = None
    prefix: str | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """LINK: "At least one of the optional parameters needs to be included" (decision 82)."""
        if not any(data.get(key) for key in _NAME_PARTS):
            yield _NO_PART


_NO_PART = Finding(
    "missing",
    "A part of the name is missing: beside the formatted name, give at least a first name, "
    "last name, middle name, prefix or suffix.",
    at=("firstName",),
)


class Org(_Part):
    """Where the contact works."""

    SOURCE = "LINK 1.6, Org"

    company: str | None = None
    department: str | None = None
    title: str | None = None


class Phone(_Part):
    """One phone number."""

    SOURCE = "LINK 1.6, Phone"
    ALSO: ClassVar[Mapping[str, str]] = {"wa_id": "waId", "wa-id": "waId"}

    phone: str | None = None
    type: str | None = None
    waId: (
        Annotated[
            str,
            Matches(
                "[0-9]{5,15}",
                "{field} should be digits only: the number with its country code, without + and spaces.",
                Severity.WARNING,
                _META_PAGE,
            ),
        ]
        | None
    ) = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """A number, or the WhatsApp id that Meta makes one of."""
        text = "Neither a phone number nor a WhatsApp id is written here."
        yield from _empty(data, ("phone", "waId"), text)


class Url(_Part):
    """One web address."""

    SOURCE = "LINK 1.6, Url"

    url: (
        Annotated[
            str,
            Matches(
                r"(?i:https?)://[^\s/]+\S*",
                "{field} should be complete and begin with https:// or http://.",
                Severity.WARNING,
            ),
        ]
        | None
    ) = None
    type: str | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """Something must be there."""
        yield from _empty(data, ("url",), "No web address is written here.")


def _day(value: str) -> Finding | None:
    """LINK calls it a text, Meta YYYY-MM-DD (decision 86)."""
    if not value:
        return None
    if not _DAY.fullmatch(value):
        text = "{field} should be written as year-month-day, such as 1990-05-17."
        return Finding("date", text, severity=Severity.WARNING, source=_META)
    try:
        date.fromisoformat(value)
    except ValueError:
        text = "{field} names a day that does not exist: {day}."
        return Finding("date", text, {"day": value}, severity=Severity.WARNING, source=_META)
    return None


class Contact(_Part):
    """One contact."""

    SOURCE = _SOURCE
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        "phone": Finding(
            "near-miss",
            "“phone” is no key of a contact; “phones”, a list, is probably meant. It will be sent as it is.",
            severity=Severity.WARNING,
        )
    }

    addresses: list[Address] | None = None
    birthday: Annotated[str, Rule(_day)] | None = None
    emails: list[Email] | None = None
    name: Name | None = None
    org: Org | None = None
    phones: list[Phone] | None = None
    urls: list[Url] | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """A name, though the table calls it optional (decision 82); and one number that has WhatsApp."""
        if data.get("name") is None:
            source = Name.SOURCE
            yield Finding("missing", MISSING, at=("name", "formattedName"), source=source)
            yield Finding("missing", _NO_PART.text, at=("name", "firstName"), source=source)
        phones = [one for one in _items(data, "phones") if isinstance(one, dict)]
        if phones and not any(one.get(key) for one in phones for key in ("waId", *Phone.ALSO)):
            text = (
                "No number of this contact has a WhatsApp id, so the recipient is offered to invite "
                "the contact to WhatsApp, not to write to it."
            )
            at = ("phones", 0, "waId")
            yield Finding("invite", text, at=at, severity=Severity.HINT, source=_META_PAGE)


def _items(data: Mapping[str, Any], key: str) -> list[Any]:
    value = data.get(key)
    return value if isinstance(value, list) else []


class ContactsMessage(Payload):
    """The whole message."""

    SOURCE = _SOURCE

    type: Literal["contacts"]
    contacts: list[Contact]

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """At least one contact, and not more than WhatsApp takes."""
        contacts = data.get("contacts")
        if not isinstance(contacts, list):
            return
        if not contacts:
            yield Finding("missing", "At least one contact is needed.", at=("contacts",))
        if len(contacts) > MOST:
            text = "There are {count} contacts; WhatsApp takes at most {most} in one message."
            values = {"count": len(contacts), "most": MOST}
            yield Finding("too-many", text, values, ("contacts",), Severity.WARNING, _META_PAGE)
