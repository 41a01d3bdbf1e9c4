"""How templates are named to a person: their languages, categories and statuses."""

from __future__ import annotations

from collections.abc import Sequence

from composer.messages.parts.languages import LANGUAGES
from composer.store.template_records import Entry
from composer.ui.templates import words as names
from composer.ui.translate import inside, said

_FEW = 3


def language(code: str) -> str:
    """“German (de)”, or the code alone where nobody knows it."""
    return f"{said(LANGUAGES[code])} ({code})" if code in LANGUAGES else code or said("no language")


def language_inside(code: str) -> str:
    """The same inside a sentence."""
    return names.language_inside(code)


def about(entry: Entry) -> str:
    """Category and status: “utility · approved”."""
    status = names.status(entry.status).text if entry.status or not entry.account else ""
    category = names.CATEGORIES.get(entry.category, entry.category) if entry.category else ""
    told = (inside(category, "noun"), inside(status))
    return " · ".join(filter(None, told))


def languages(entries: Sequence[Entry]) -> str:
    """“English, German and 3 more languages”."""
    names = [LANGUAGES.get(one.language, one.language) for one in entries]
    called = [inside(name, "name") if at else said(name) for at, name in enumerate(names)]
    if len(called) <= _FEW:
        return ", ".join(filter(None, called))
    more = len(called) - _FEW + 1
    return said("{0} and {1} more languages").format(", ".join(called[: _FEW - 1]), more)
