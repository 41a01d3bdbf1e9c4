"""How templates are named to a person: their languages, categories and statuses."""

from __future__ import annotations

from collections.abc import Sequence

from composer.messages.parts.languages import LANGUAGES
from composer.store.template_records import Entry
from composer.ui.translate import said

_FEW = 3


def language(code: str) -> str:
    """“German (de)”, or the code alone where nobody knows it."""
    return f"{LANGUAGES[code]} ({code})" if code in LANGUAGES else code or said("no language")


def about(entry: Entry) -> str:
    """Category and status: “utility · approved”."""
    status = entry.status or (said("not submitted") if not entry.account else "")
    words = (one.lower().replace("_", " ") for one in (entry.category, status))
    return " · ".join(filter(None, words))


def languages(entries: Sequence[Entry]) -> str:
    """“English, German and 3 more languages”."""
    names = [LANGUAGES.get(one.language, one.language) for one in entries]
    if len(names) <= _FEW:
        return ", ".join(filter(None, names))
    more = len(names) - _FEW + 1
    return said("{0} and {1} more languages").format(", ".join(names[: _FEW - 1]), more)
