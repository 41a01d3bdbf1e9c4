"""In which language a picture is drawn and told: WhatsApp's own words on it, and what is said about it.

A picture mixes a person's words with these, so they are said when it is made; afterwards nobody could tell them apart.
"""

from __future__ import annotations

from collections.abc import Callable


def _english(text: str) -> str:
    return text


def _english_month(number: int) -> str:
    return _MONTHS[number * 3 - 3 : number * 3]


_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec"
_say: Callable[[str], str] = _english
_month: Callable[[int], str] = _english_month


def said(text: str) -> str:
    """A text of ours in that language."""
    return _say(text)


def month(number: int) -> str:
    """A month's short name, from 1 for January."""
    return _month(number)


def speak(say: Callable[[str], str] | None, months: Callable[[int], str] = _english_month) -> None:
    """From now on in the language of `say`, with those names of months; None for English."""
    global _say, _month
    _say, _month = say or _english, months
