"""A definition whose shape is right, taken apart: its components by type, whatever the capitals they are written in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from composer.sandbox.judging import squash

_WORDS: Final = (
    "HEADER BODY FOOTER BUTTONS CAROUSEL LIMITED_TIME_OFFER"
    " TEXT IMAGE VIDEO DOCUMENT GIF LOCATION PRODUCT"
    " QUICK_REPLY URL PHONE_NUMBER COPY_CODE FLOW CATALOG MPM SPM VOICE_CALL OTP"
    " ONE_TAP ZERO_TAP AUTHENTICATION MARKETING UTILITY POSITIONAL NAMED"
)
_BY_LETTERS: Final = {squash(word): word for word in _WORDS.split()}


def word(value: Any) -> str:
    """A type, format or category as Meta writes it: other capitals and signs come."""
    return _BY_LETTERS.get(squash(str(value)), str(value).upper())


@dataclass(frozen=True, slots=True)
class Part:
    """A component and where it stands."""

    fields: Mapping[str, Any]
    path: str

    @property
    def buttons(self) -> list[tuple[str, Mapping[str, Any], str]]:
        """Type, fields and path of each button."""
        listed = self.fields.get("buttons") or ()
        return [
            (word(one["type"]), one, f"{self.path}.buttons[{place}]")
            for place, one in enumerate(listed)
        ]


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition whose shape is right: its components by type."""

    category: str
    named: bool
    parts: Mapping[str, Part]

    @property
    def cards(self) -> list[Mapping[str, Part]]:
        """The components of each card of a carousel, by type."""
        carousel = self.parts.get("CAROUSEL")
        if carousel is None:
            return []
        return [
            _by_type(card["components"], f"{carousel.path}.cards[{place}].components")
            for place, card in enumerate(carousel.fields["cards"])
        ]

    @property
    def levels(self) -> Iterator[tuple[Mapping[str, Part], bool]]:
        """The template's own components, then those of each card; whether it is a card."""
        yield self.parts, False
        for card in self.cards:
            yield card, True


def definition_of(body: Mapping[str, Any]) -> Definition:
    """The parts of a definition whose shape is right."""
    named = word(body.get("parameter_format") or "POSITIONAL") == "NAMED"
    return Definition(word(body["category"]), named, _by_type(body["components"], "components"))


def _by_type(components: Any, path: str) -> dict[str, Part]:
    return {
        word(one["type"]): Part(one, f"{path}[{place}]") for place, one in enumerate(components)
    }
