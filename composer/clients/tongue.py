"""In which language servers are asked to say what is wrong: the `Accept-Language` of requests (RFC 9110, 12.5.4)."""

from __future__ import annotations

_language = "en"


def speak(language: str) -> None:
    """From the next request on in that language, an ISO 639 code; whoever does not have it answers in English."""
    global _language  # noqa: PLW0603 - one window, one language
    _language = language


def accepted() -> str:
    """The header's value."""
    return "en" if _language == "en" else f"{_language}, en;q=0.5"
