"""What may still be changed in a template that was submitted (LINK 1.6, Update Template; Meta, template management).

Only approved, rejected and paused templates can be edited, only in their category and components, and not in the category
once approved. An approved one may be edited once in 24 hours and ten times in 30 days, the others as often as one likes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from composer.messages.pointer import pointer
from composer.messages.problem import Problem, Severity
from composer.templates.parts import (
    CATEGORIES,
    OF_STORED,
    category,
    components,
    first,
    is_blank,
    word,
)

SOURCE: Final = "LINK 1.6, Update Template"
METAS_SOURCE: Final = "Meta, template management"
"""Who says the same to those whose account is at Meta: they never met LINK's specification."""
EDITABLE: Final = ("APPROVED", "REJECTED", "PAUSED")
COUNTED: Final = ("APPROVED",)
"""The statuses in which edits are counted."""
A_DAY, A_MONTH = timedelta(hours=24), timedelta(days=30)
MOST_A_DAY, MOST_A_MONTH = 1, 10
CHANGEABLE: Final = ("category", "components", "message_send_ttl_seconds")
"""What an update may hold; the last is Meta's, which LINK's specification does not name."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Whether a template may be edited now, and in words why not, or how often still."""

    allowed: bool
    sentence: str
    again: datetime | None = None
    """When it may be edited again; None where waiting does not help, or is not needed."""
    left: int | None = None
    """Edits that are left in these 30 days; None where they are not counted."""


def may_edit(status: str, edits: Iterable[datetime], now: datetime) -> Leave:
    """Whether a template of that status may be edited, by the moments of its edits while it was approved.

    All moments are aware, and `now` is one of them.
    """
    kind = status.strip().upper()
    if kind not in EDITABLE:
        said = kind.lower().replace("_", " ") or "not known to Meta"
        text = (
            f"The template is {said}. Only approved, rejected and paused templates can be edited."
        )
        if kind in ("PENDING", "IN_APPEAL"):
            text = "The template is being reviewed. It can be edited when Meta has decided."
        return Leave(allowed=False, sentence=text)
    if kind not in COUNTED:
        text = f"A {kind.lower()} template can be edited as often as you like. It is then reviewed again."
        return Leave(allowed=True, sentence=text)
    made = sorted(edit for edit in edits if now - A_MONTH < edit <= now)
    left = max(0, MOST_A_MONTH - len(made))
    if not left:
        again = made[len(made) - MOST_A_MONTH] + A_MONTH
        text = "It was edited ten times in 30 days, which is the most for an approved template."
        return Leave(allowed=False, sentence=text, again=again, left=0)
    if made and now - made[-1] < A_DAY:
        text = (
            "It was edited in the last 24 hours, which is possible once for an approved template."
        )
        return Leave(allowed=False, sentence=text, again=made[-1] + A_DAY, left=left)
    more = "once more" if left == 1 else f"{left} times more"
    text = f"It can be edited {more} in these 30 days, once in 24 hours. It stays approved unless the review fails."
    return Leave(allowed=True, sentence=text, left=left)


def source_for(*, metas: bool) -> str:
    """Who says these rules to an account: Meta where it is one of Meta's own, else LINK."""
    return METAS_SOURCE if metas else SOURCE


def check_edit(old: Any, new: Any, source: str = SOURCE) -> tuple[Problem, ...]:
    """What of the changes Meta would refuse, and who says so. Pointers are those of the new definition."""
    before, after = (one if isinstance(one, Mapping) else {} for one in (old, new))
    found = []
    for key in dict.fromkeys((*before, *after)):
        if key in CHANGEABLE or key in OF_STORED or before.get(key) == after.get(key):
            continue
        if key not in before and after.get(key) is not None and key not in ("name", "language"):
            continue  # what Meta does not give back was not changed
        text = "“{key}” cannot be changed any more, only the category and the components. Make a new template instead."
        found.append(Problem(Severity.ERROR, pointer((key,)), text, {"key": key}, source, "edit"))
    status = before.get("status")
    kinds = [word(one.get("category"), CATEGORIES) for one in (before, after)]
    if isinstance(status, str) and status.upper() == "APPROVED" and kinds[0] != kinds[1]:
        text = "The category of an approved template cannot be changed."
        found.append(Problem(Severity.ERROR, "/category", text, {}, source, "edit"))
    if not found and not changes(old, new):
        text = "Nothing was changed that could be submitted."
        found.append(Problem(Severity.WARNING, "", text, {}, source, "edit"))
    return tuple(found)


def changes(old: Any, new: Any) -> dict[str, Any]:
    """The body of the update: what was changed, and nothing else."""
    before, after = (one if isinstance(one, Mapping) else {} for one in (old, new))
    return {key: after[key] for key in CHANGEABLE if key in after and after[key] != before.get(key)}


def creation(definition: Any) -> dict[str, Any]:
    """The body that creates the template: without what only Meta says of one that it keeps."""
    held = tidied(definition if isinstance(definition, Mapping) else {})
    return {key: value for key, value in held.items() if key not in OF_STORED}


def tidied(definition: Mapping[str, Any]) -> Mapping[str, Any]:
    """Without empty words where WhatsApp writes them: a form begins with some, and Meta refuses any (error 2388042)."""
    if category(definition) != "AUTHENTICATION":
        return definition
    body = first(components(definition), "BODY")
    if body is None or "text" not in body.data or not is_blank(body.data["text"]):
        return definition
    parts = list(definition["components"])
    parts[int(body.at[-1])] = {key: one for key, one in body.data.items() if key != "text"}
    return {**definition, "components": parts}
