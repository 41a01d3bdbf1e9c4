"""What is wrong with a body of Meta's as it stands in a file: the pointers are those of the file, slips included."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from composer.formats.meta import bodies
from composer.formats.meta.bodies import CLOUD, ON_PREMISES, Api
from composer.formats.meta.judging import format_problems
from composer.formats.meta.shapes import MESSAGE, Shape
from composer.messages import pointer as pointers
from composer.messages.problem import Problem, Severity

APIS = {api.key: api for api in (CLOUD, ON_PREMISES)}


def body_problems(body: dict[str, Any], format_: str, rules: str = "") -> tuple[Problem, ...]:
    """What is wrong with a body in the format "cloud" or "onprem"; by the rules of another format where one is named."""
    api, rules = APIS[format_], rules or format_
    decoded = bodies.decode(body, api)
    found = [
        as_written(one, body, api)
        for one in format_problems(decoded.request, rules)
        if one.pointer.startswith(("/messages", "/destinations"))
    ]
    noted = {(one.rule, one.pointer) for one in decoded.notes}
    found = [one for one in found if (one.rule, one.pointer) not in noted] + [*decoded.notes]
    if api is CLOUD and "messaging_product" not in body:
        text = "“messaging_product” is missing; it must be “whatsapp”."
        source = "Meta reference, messages parameters"
        at = "/messaging_product"
        found.append(Problem(Severity.ERROR, at, text, source=source, rule="missing"))
    return tuple(sorted(found, key=lambda problem: problem.severity.rank))


def as_written(problem: Problem, body: dict[str, Any], api: Api) -> Problem:
    """The problem of the decoded request, at its place in the body as somebody wrote it."""
    meta = bodies.to_meta_pointer(problem.pointer, 0, api) or ""
    steps = pointers.steps(meta)
    if steps[:1] == ("template",) and "template" not in body and "hsm" in body:
        steps = ("hsm",)
    else:
        steps = _spelled(steps, MESSAGE, body)
    return replace(problem, pointer=pointers.pointer(steps))


def _spelled(steps: Sequence[str], shape: Shape, value: Any) -> tuple[str, ...]:
    """The steps by the keys that are there: the reference's own examples have slips."""
    made: list[str] = []
    for step in steps:
        key = step
        if step.isdigit() and isinstance(value, list):
            value = value[int(step)] if int(step) < len(value) else None
        else:
            known = value if isinstance(value, dict) else {}
            if step not in known:
                key = next((one for one in known if shape.meta(one) == step), step)
            value, shape = known.get(key), shape.inner.get(step, Shape())
        made.append(key)
    return tuple(made)
