"""What modules without Qt say (words of a form, problems, errors), and numbers, in the person's language.

In English nothing happens here: the texts are English. Another language brings its `Speaker` along
(`composer.ui.languages`), and what is said then goes through it when it is shown, never before: drafts, the journal
and the log stay what they are in every language.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from composer.messages.problem import Problem, fill
from composer.rendering import tongue

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

CONTEXT = "Composer"
"""Of all texts that are no `self.tr`, in the translators' files."""


class Speaker(Protocol):
    """A language."""

    def said(self, text: str) -> str:
        """The text in that language; as it is, where it is not known."""
        ...


_speaker: Speaker | None = None
_locale: QLocale | None = None


def said(text: str) -> str:
    """A text of Composer's own. What has values filled in already is found by its form."""
    return text if _speaker is None else _speaker.said(text)


def sentence(problem: Problem) -> str:
    """A problem's sentence: translated, then filled.

    What stands in quotation marks is somebody's own word; other values may be words of ours: “the header”, “a number”.
    """
    if _speaker is None:
        return fill(problem.text, problem.values)
    values = {
        name: said(value) if isinstance(value, str) and not _quoted(problem.text, name) else value
        for name, value in problem.values.items()
    }
    return fill(said(problem.text), values)


def _quoted(text: str, name: str) -> bool:
    return bool(re.search("[“‘\"']\\{" + re.escape(name) + "\\}", text))


def counted(count: int) -> str:
    """A number with its thousands set apart as the person's country does it."""
    return f"{count:,}" if _locale is None else _locale.toString(count)


def locale() -> QLocale | None:
    """How the person's country writes dates; None where nobody said, and then as in English with 24 hours."""
    return _locale


def speak(speaker: Speaker | None, country: QLocale | None) -> None:
    """From now on in that language; None for English."""
    global _speaker, _locale
    _speaker, _locale = speaker, country
    if speaker is None or country is None:
        tongue.speak(None if speaker is None else speaker.said)
    else:
        short = country.FormatType.ShortFormat
        tongue.speak(speaker.said, lambda month: country.monthName(month, short))
