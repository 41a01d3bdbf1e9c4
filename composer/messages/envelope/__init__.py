"""The request around the messages: its form, and how an outgoing request is put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from composer.messages.words import (
    AnyWord,
    DateTime,
    Duration,
    Group,
    KeyValues,
    Option,
    Pick,
    Text,
    Texts,
)

FORM: tuple[AnyWord, ...] = (
    Pick(
        at="priority",
        label="Priority",
        placeholder="Normal, or as the account says",
        optional=True,
        help="How urgent the request is among your own. Most messages are normal.",
        options=(Option("LOW", "Low"), Option("NORMAL", "Normal"), Option("HIGH", "High")),
    ),
    Group(
        label="Validity",
        help="How long WhatsApp keeps trying to deliver. Without either it is 48 hours.",
        words=(
            Duration(
                at="relativeValidityTime",
                label="Lifetime",
                help="How long the message may live, counted from sending. LINK counts in milliseconds.",
            ),
            DateTime(
                at="absoluteValidityTime",
                label="Expires at",
                help="The moment when the message expires. It counts before the lifetime.",
                placeholder="2026-12-24T18:00:00Z",
            ),
        ),
    ),
    Group(
        label="Reports",
        words=(
            Texts(
                at="eventReportGates",
                label="Event report gates",
                help="The ids of the gates to which LINK sends delivery reports. Without one there are no reports.",
                placeholder="v08kM29P",
            ),
            Text(
                at="refId",
                label="Reference id",
                help="Comes back in every report. Leave it empty: Composer then makes one for each request, "
                "and never the same twice.",
                placeholder="Made for each request",
            ),
        ),
    ),
    KeyValues(
        at="customParameters",
        label="Custom parameters",
        help="Your own keys and values. They come back in every report. "
        "ott.whatsapp.logMessageContent with the value true lets LINK support find messages by their text.",
    ),
    Group(
        label="Platform",
        help="Given by LINK with your account. What the account says is used where a field is empty.",
        folded=True,
        words=(
            Text(at="platformId", label="Platform id", help="Platform id used for this request."),
            Text(
                at="platformPartnerId",
                label="Platform partner id",
                help="Partner id used for this request.",
            ),
            Text(
                at="platformServiceId",
                label="Platform service id",
                help="Id of the service instance defined in the service platform.",
            ),
            Text(
                at="platformServiceType",
                label="Platform service type",
                help="Type of the service used for this request.",
            ),
            Text(
                at="platformTransactionId",
                label="Platform transaction id",
                help="Transaction id of the service platform.",
            ),
        ),
    ),
)
"""The envelope's form. Source, destinations and messages have places of their own in the window."""

ORDER = (
    "platformId",
    "platformPartnerId",
    "platformServiceId",
    "platformServiceType",
    "platformTransactionId",
    "priority",
    "relativeValidityTime",
    "absoluteValidityTime",
    "eventReportGates",
    "refId",
    "customParameters",
    "source",
    "destinations",
    "messages",
)
"""LINK's order of the request's fields."""


def outgoing(
    request: Mapping[str, Any],
    supplied: Mapping[str, Any],
    destinations: Sequence[str],
    ref_id: str,
) -> dict[str, Any]:
    """One request as it goes out: the draft's own fields, else what the account supplies, in the table's order.

    Keys that the table does not know follow at the end.
    """
    whole = {"priority": "NORMAL", **supplied, **request}
    whole["destinations"] = list(destinations)
    whole.setdefault("refId", ref_id)
    known = {key: whole[key] for key in ORDER if key in whole}
    return known | {key: value for key, value in whole.items() if key not in known}
