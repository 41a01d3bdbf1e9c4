"""In which language a picture is drawn and told: WhatsApp's own words on it, and what is said about it.

A picture mixes a person's words with these, so they are said when it is made; afterwards nobody could tell them apart.
"""

from __future__ import annotations

from collections.abc import Callable


def _english(text: str) -> str:
    return text


_say: Callable[[str], str] = _english


def said(text: str) -> str:
    """A text of ours in that language."""
    return _say(text)


def speak(say: Callable[[str], str] | None) -> None:
    """From now on in the language of `say`; None for English."""
    global _say  # noqa: PLW0603 - one window, one language
    _say = say or _english
