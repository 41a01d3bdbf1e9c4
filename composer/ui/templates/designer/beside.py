"""What is wrong with a definition beside what is there already: a name that is taken, a change that Meta would refuse."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from composer.messages.problem import Problem, Severity
from composer.store.accounts import is_metas
from composer.store.template_records import Entry, Stored
from composer.templates.editing import check_edit, source_for
from composer.templates.payload.definition import SOURCE

_TAKEN = "There is a template “{name}” in {language} already."


def beside(
    stored: Stored, entries: Iterable[Entry]
) -> Callable[[Mapping[str, Any]], tuple[Problem, ...]]:
    """What a designer asks at each key; of the library only names are looked at, for it may be large."""
    own = stored.entry
    taken = {
        (one.name, one.language)
        for one in entries
        if one.key != own.key and one.name and one.account in ("", own.account)
    }

    def problems(definition: Mapping[str, Any]) -> tuple[Problem, ...]:
        return (*_name_taken(definition), *_refused(definition))

    def _name_taken(definition: Mapping[str, Any]) -> tuple[Problem, ...]:
        called = definition.get("name"), definition.get("language")
        if not all(isinstance(one, str) for one in called) or called not in taken:
            return ()
        values = dict(zip(("name", "language"), called, strict=True))
        return (Problem(Severity.ERROR, "/name", _TAKEN, values, SOURCE, "taken-name"),)

    def _refused(definition: Mapping[str, Any]) -> tuple[Problem, ...]:
        if stored.base is None or not own.status:
            return ()
        before = {**stored.base, "status": own.status}
        source = source_for(metas=is_metas(own.account))
        found = check_edit(before, {**definition, "status": own.status}, source)
        return tuple(one for one in found if one.severity is Severity.ERROR)

    return problems
