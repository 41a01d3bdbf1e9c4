"""All that is wrong between the parts of one definition: the review rules (rules §1), table of tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from composer.messages.finding import Finding
from composer.templates.parts import category, is_named
from composer.templates.rules import kinds
from composer.templates.rules.buttons import button_findings
from composer.templates.rules.texts import text_findings

_RULES: tuple[Callable[[Any], Iterator[Finding]], ...] = (
    kinds.once,
    kinds.body_texts,
    kinds.categories,
    kinds.authentication,
    kinds.carousel,
    kinds.offer,
    kinds.coupon,
    button_findings,
)


def together(definition: dict[str, Any]) -> Iterator[Finding]:
    """The findings of every rule, below the definition."""
    yield from text_findings(
        definition, named=is_named(definition), fixed=category(definition) == "AUTHENTICATION"
    )
    for rule in _RULES:
        yield from rule(definition)
