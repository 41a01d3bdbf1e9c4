"""What happens to each message: what a tester ordered, else what its template brings about, else its recipient's digits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from composer.sandbox.clock import Clock
from composer.sandbox.meta_errors import META_ERRORS
from composer.sandbox.orders import Conduct, Report, outcome_with
from composer.sandbox.outcomes import Outcome, Reply, Step, outcome_of
from composer.sandbox.templates.fitting import misfit
from composer.sandbox.templates.shelf import Shelf, Template, owner_of
from composer.sandbox.templates.tapping import first_quick_reply
from composer.sandbox.trip import Fate, Sent

_TITLES = {error.code: error.title for error in META_ERRORS}
_REFUSED_AFTER = 1.2
"""Seconds until Meta's refusal is reported: as for a recipient whose digits ask for one."""
_BY_META = 112406


class Fates:
    """Decides. Looks at the shelf once for each request."""

    def __init__(self, conduct: Conduct, shelf: Shelf, clock: Clock) -> None:
        self._conduct, self._shelf, self._clock = conduct, shelf, clock

    def of(self, request: dict[str, Any]) -> Fate:
        """What happens to the messages of a request, by message and destination."""
        known = [self._known(request, message) for message in request["messages"]]
        refused = [
            self._refusal(message, templates)
            for message, templates in zip(request["messages"], known, strict=True)
        ]
        ordered = self._conduct.reports.get(request["refId"], [])

        def fate(sent: Sent) -> Outcome:
            outcome = outcome_of(sent.destination)
            step = refused[sent.index]
            if step:
                outcome = Outcome((step,), outcome.answer)
            elif outcome.reply is Reply.TAP and known[sent.index]:
                tap = first_quick_reply(sent.message["template"], known[sent.index])
                outcome = replace(outcome, tap=tap)
            about = [one for one in ordered if one.about(sent.destination, sent.index)]
            return outcome_with([one for one in about if not one.whole], outcome)

        return fate

    def whole(self, request: dict[str, Any]) -> list[Report]:
        """What was ordered to be reported about a request as a whole."""
        return [one for one in self._conduct.reports.get(request["refId"], []) if one.whole]

    def settled(self, request: dict[str, Any]) -> None:
        """The request was accepted: what was ordered for it is used up."""
        self._conduct.reports.pop(request["refId"], None)

    def _known(self, request: dict[str, Any], message: dict[str, Any]) -> list[Template]:
        """The account's templates of the name that a message names, in all languages."""
        if message["type"] != "template":
            return []
        owner = owner_of(*(request[key] for key in ("platformId", "platformPartnerId", "source")))
        return self._shelf.named(owner, message["template"]["name"])

    def _refusal(self, message: dict[str, Any], known: list[Template]) -> Step | None:
        if message["type"] != "template":
            return None
        strict = self._conduct.strict_templates
        found = misfit(message["template"], known, self._clock.now(), strict=strict)
        if found is None:
            return None
        title = _TITLES[found.code]
        return Step(_REFUSED_AFTER, _BY_META, f"#({found.code}) {title}", found.details)
