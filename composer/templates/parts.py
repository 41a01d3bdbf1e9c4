"""The parts of a definition, read from a tree that may hold anything anywhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final, NamedTuple

from composer.messages.finding import Loc
from composer.messages.tree import alike

COMPONENTS: Final = (
    *("HEADER", "BODY", "LIMITED_TIME_OFFER", "FOOTER", "BUTTONS", "CAROUSEL"),
    *("CALL_PERMISSION_REQUEST", "ORDER_STATUS"),
)
"""Types of components, in the order in which a phone shows them; the last two Meta alone knows."""
CALLED: Final[Mapping[str, str]] = {
    "HEADER": "header",
    "BODY": "body",
    "FOOTER": "footer",
    "BUTTONS": "list of buttons",
    "CAROUSEL": "carousel",
    "LIMITED_TIME_OFFER": "limited-time offer",
}
"""Types of components, as sentences name them."""
FORMATS: Final = ("TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION", "GIF", "PRODUCT")
MEDIA: Final = frozenset({"IMAGE", "VIDEO", "DOCUMENT", "GIF"})
BUTTONS: Final = (
    *("QUICK_REPLY", "URL", "PHONE_NUMBER", "COPY_CODE", "FLOW", "CATALOG", "MPM", "SPM", "OTP"),
    *("VOICE_CALL", "ORDER_DETAILS", "BOOKING_CONFIRMATION", "REMINDER", "POSTBACK"),
    *("PAYMENT_REQUEST", "REQUEST_CONTACT_INFO"),
)
CATEGORIES: Final = ("MARKETING", "UTILITY", "AUTHENTICATION")
PARAMETER_FORMATS: Final = ("POSITIONAL", "NAMED")
OF_STORED: Final = frozenset(
    {"id", "status", "quality_score", "rejected_reason", "rejection_info", "last_updated_time",
     "previous_category", "correct_category"}
)  # fmt: skip
"""Keys with what Meta says of a template that it keeps, not what the template is."""


class Part(NamedTuple):
    """A component or a button: Meta's word for its type (empty for an unknown one), where it stands, what it holds."""

    kind: str
    at: Loc
    data: Mapping[str, Any]


def word(value: Any, known: Collection[str]) -> str:
    """Meta's word that is meant, whatever its capitals; empty for none of them."""
    if not isinstance(value, str):
        return ""
    return value if value in known else next((one for one in known if alike(value, one)), "")


def components(definition: Any) -> tuple[Part, ...]:
    """The components of a definition, or of a carousel's card."""
    return tuple(_listed(definition, "components", (), COMPONENTS))


def buttons(part: Part | None) -> tuple[Part, ...]:
    """The buttons of a component."""
    return tuple(_listed(part.data, "buttons", part.at, BUTTONS)) if part else ()


def cards(part: Part | None) -> tuple[tuple[Part, ...], ...]:
    """The components of each card of a carousel."""
    if part is None:
        return ()
    listed = part.data.get("cards")
    return tuple(
        tuple(_listed(card, "components", (*part.at, "cards", index), COMPONENTS))
        for index, card in enumerate(listed if isinstance(listed, list) else ())
    )


def card_count(definition: Any) -> int:
    """How many cards the template shows side by side; 0 without a carousel."""
    carousel = first(components(definition), "CAROUSEL")
    listed = carousel.data.get("cards") if carousel else None
    return len(listed) if isinstance(listed, list) else 0


def _listed(holder: Any, key: str, above: Loc, known: Collection[str]) -> Iterator[Part]:
    listed = holder.get(key) if isinstance(holder, Mapping) else None
    for index, one in enumerate(listed if isinstance(listed, list) else ()):
        if isinstance(one, Mapping):
            yield Part(word(one.get("type"), known), (*above, key, index), one)


def first(found: tuple[Part, ...], kind: str) -> Part | None:
    """The first of that type."""
    return next((one for one in found if one.kind == kind), None)


def header_format(part: Part | None) -> str:
    """What a header shows: of `FORMATS`, or empty."""
    return word(part.data.get("format"), FORMATS) if part else ""


def category(definition: Any) -> str:
    """Of `CATEGORIES`, or empty."""
    return word(_member(definition, "category"), CATEGORIES)


def is_named(definition: Any) -> bool:
    """Whether the definition says that its gaps have names."""
    return word(_member(definition, "parameter_format"), PARAMETER_FORMATS) == "NAMED"


def is_stored(definition: Any) -> bool:
    """Whether Meta keeps it already, and may have written into it what nobody may send."""
    return _member(definition, "id") is not None or _member(definition, "status") is not None


def text_of(part: Part | None) -> str:
    """The part's text, empty where there is none."""
    text = part.data.get("text") if part else None
    return text if isinstance(text, str) else ""


def is_blank(text: Any) -> bool:
    """Whether nothing is written there."""
    return text is None or (isinstance(text, str) and not text.strip())


def _member(definition: Any, key: str) -> Any:
    return definition.get(key) if isinstance(definition, Mapping) else None
