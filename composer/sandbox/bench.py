"""Does what testers ask for: see `actions` for the table."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from composer.sandbox.chaos import checked_chaos
from composer.sandbox.clock import Clock
from composer.sandbox.config import Config
from composer.sandbox.front import Front
from composer.sandbox.identifiers import Identifiers
from composer.sandbox.ledger import Accepted, Ledger, Received
from composer.sandbox.orders import Conduct, Order, Report, step_of
from composer.sandbox.replies import PICTURE_PATH, Way, context_of, incoming
from composer.sandbox.sender import Sender
from composer.sandbox.templates.course import NO_REASON, Turn
from composer.sandbox.templates.shelf import Shelf
from composer.sandbox.trip import Callback, Plan, sent_of, told, wire_time

_BUSINESS = "+46000000000"
"""Whom people write to when an account's sources are not limited."""
_ACCOUNT = {"platformId": "sandbox", "platformPartnerId": "sandbox"}
_Result = dict[str, Any]


class NotPossibleError(Exception):
    """The action is right but cannot be done; the sentence says why."""


class Bench:
    """Does actions, which were judged before. Belongs to one event loop."""

    def __init__(
        self,
        config: Config,
        front: Front,
        ledger: Ledger,
        shelf: Shelf,
        sender: Sender,
        clock: Clock,
        ids: Identifiers,
        conduct: Conduct,
        base: str,
    ) -> None:
        self._config, self._front, self._ledger, self._shelf = config, front, ledger, shelf
        self._sender, self._clock, self._ids, self._conduct = sender, clock, ids, conduct
        self._base = base
        self._deeds: dict[str, Callable[[Mapping[str, Any]], Awaitable[_Result]]] = {
            "answer": self._order,
            "drop": self._order,
            "half": self._order,
            "delay": self._order,
            "report": self._report,
            "inbound": self._inbound,
            "template": self._template,
            "speed": self._speed,
            "chaos": self._chaos,
            "unknownTemplates": self._unknown_templates,
            "wait": self._wait,
            "clear": self._clear,
        }

    async def do(self, action: Mapping[str, Any]) -> _Result:
        """Do one action; what came of it. Raises NotPossibleError."""
        return await self._deeds[str(action["do"])](action)

    async def _order(self, action: Mapping[str, Any]) -> _Result:
        given = {
            "kind": action["do"],
            "resource": action.get("on"),
            "ref_id": action.get("refId"),
            **{key: action.get(key) for key in ("times", "number", "status", "body", "accepted", "seconds")},
        }  # fmt: skip
        self._conduct.orders.append(Order(**{k: v for k, v in given.items() if v is not None}))
        return {"waiting": len(self._conduct.orders)}

    async def _report(self, action: Mapping[str, Any]) -> _Result:
        step = step_of(action["code"], action.get("details"), action.get("description"))
        report = Report(step, action.get("number"), action.get("index"), bool(action.get("whole")))
        found = self._ledger.accepted(action["refId"])
        if found is None:
            self._conduct.reports.setdefault(action["refId"], []).append(report)
            return {"reported": 0}
        callbacks = [
            replace(one, body=self._with_wa_id(one.body, found))
            for one in told(found.request, found.message_ids, [report], self._now())
        ]
        return {"reported": self._send(action, callbacks)}

    def _with_wa_id(self, body: dict[str, Any], found: Accepted) -> dict[str, Any]:
        """A report with WhatsApp's id as it was told before: without a seed another run would make another."""
        known = self._ledger.wa_message_id(found.number, body["messageId"], body["messageIndex"])
        if known and "waMessageId" in body["customParameters"]:
            custom = {**body["customParameters"], "waMessageId": known}
            return {**body, "customParameters": custom}
        return body

    async def _inbound(self, action: Mapping[str, Any]) -> _Result:
        content = self._content(action)
        answered = self._answered(action.get("replyTo"))
        context = action.get("context") or (answered and answered[1])
        if context:
            content["context"] = context
        sources = sorted(self._config.sources or (_BUSINESS,))
        account = answered[0] if answered else _ACCOUNT
        to = action.get("to") or (answered[0]["source"] if answered else sources[0])
        gates = action.get("gates") or list(self._config.gates)
        names = ("inbound", self._ledger.next_number())
        message_id, wa_id = self._ids.message_id(*names), self._ids.wa_message_id(*names)
        now = time.time()
        way = Way(action["from"], to, gates, account)
        body = incoming(way, content, message_id, wa_id, wire_time(now))
        callbacks = [Callback(f"{gate}/{message_id}", gate, now, "reply", body) for gate in gates]
        sent = self._send(action, callbacks)
        return {"messageId": message_id, "providerMessageId": wa_id, "gates": sent}

    def _content(self, action: Mapping[str, Any]) -> dict[str, Any]:
        """The `content.message` of an action, without its context."""
        kind = next(name for name in _CONTENT if action.get(name) is not None)
        content = _CONTENT[kind](action[kind])
        if kind == "media":
            content["media"].setdefault("source", self._base + PICTURE_PATH)
        return content

    def _answered(self, ref_id: str | None) -> tuple[dict[str, Any], dict[str, Any]] | None:
        """The request of that refId, and the context of an answer to its first message."""
        if ref_id is None:
            return None
        found = self._ledger.accepted(ref_id)
        if found is None:
            message = f"There is no accepted request with the refId “{ref_id}” to reply to."
            raise NotPossibleError(message)
        first = next(iter(sent_of(found.request, found.message_ids, self._ids)))
        known = self._ledger.wa_message_id(found.number, first.message_id, first.index)
        return found.request, context_of(replace(first, wa_message_id=known or first.wa_message_id))

    async def _template(self, action: Mapping[str, Any]) -> _Result:
        now = self._clock.now()
        wanted = action.get("language")
        found = [
            one for one in self._shelf.called(action["name"]) if wanted in {None, one.language}
        ]
        if not found:
            message = f"There is no template “{action['name']}”{f' in {wanted}' if wanted else ''}."
            raise NotPossibleError(message)
        turn = Turn(now, action["status"], action.get("reason", NO_REASON))
        for one in found:
            kept = tuple(turn for turn in one.course if turn.at <= now)
            self._shelf.put(replace(one, course=(*kept, turn)))
        return {"templates": len(found)}

    async def _speed(self, action: Mapping[str, Any]) -> _Result:
        self._sender.change_speed(float(action["speed"]))
        return {"speed": self._sender.speed}

    async def _chaos(self, action: Mapping[str, Any]) -> _Result:
        self._conduct.chaos = checked_chaos(action["chaos"])
        return {"chaos": self._conduct.chaos is not None}

    async def _unknown_templates(self, action: Mapping[str, Any]) -> _Result:
        self._conduct.strict_templates = action["then"] == "fail"
        return {}

    async def _wait(self, action: Mapping[str, Any]) -> _Result:
        if action.get("seconds") is not None:
            await self._front.wait(action["seconds"])
            return {}
        until = self._front.taken + action.get("requests", 0)
        ref_id = action.get("refId")

        def come() -> bool:
            return (
                self._front.taken >= until
                if ref_id is None
                else bool(self._ledger.accepted(ref_id))
            )

        while not come() and not self._front.stopping.is_set():
            await _first_of(self._front.moved.wait(), self._front.stopping.wait())
        return {}

    async def _clear(self, _action: Mapping[str, Any]) -> _Result:
        self._conduct.orders.clear()
        self._conduct.reports.clear()
        self._conduct.chaos = None
        return {}

    def _now(self) -> Plan:
        return Plan(self._ids, time.time(), self._sender.speed, self._base)

    def _send(self, action: Mapping[str, Any], callbacks: Sequence[Callback]) -> int:
        """Write down the action with what it causes, then send that; how many callbacks have somewhere to go."""
        known = [callback for callback in callbacks if self._sender.knows(callback.gate)]
        raw = json.dumps(action, ensure_ascii=False).encode()
        done = Received(time.time(), "", "/sandbox/do", {}, raw, "done", (), 200, {})
        self._ledger.record(done, known)
        self._sender.wake([callback.lane for callback in known])
        return len(known)


_CONTENT: dict[str, Callable[[Any], dict[str, Any]]] = {
    "text": lambda given: {"contentType": "TEXT", "text": given},
    "button": lambda given: {"contentType": "BUTTON", "button": given},
    "media": lambda given: {"contentType": "MEDIA", "media": dict(given)},
    "listReply": lambda given: _interactive("list_reply", given),
    "buttonReply": lambda given: _interactive("button_reply", given),
    "order": lambda given: {"contentType": "ORDER", "order": given},
    "reaction": lambda given: {"contentType": "REACTION", "emoji": given},
    "message": dict,
}
"""Field of an action to the `content.message` that the specification prints for it."""


def _interactive(kind: str, given: Any) -> dict[str, Any]:
    return {"contentType": "INTERACTIVE", "interactive": {"type": kind, kind: given}}


async def _first_of(*waiting: Awaitable[Any]) -> None:
    tasks = [asyncio.ensure_future(one) for one in waiting]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks, return_exceptions=True)
