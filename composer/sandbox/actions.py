"""What testers can tell a running sandbox, as a table: by `POST /sandbox/do`, or in the file of `--script`.

An action is an object whose `do` names it. A script is a list of actions, or an object with such a list in `actions`;
they are done one after the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from composer.sandbox.chaos import checked_chaos
from composer.sandbox.errors import ConfigError
from composer.sandbox.judging import (
    Check,
    Field,
    Judgement,
    Rule,
    below,
    listing,
    must,
    row,
    table,
)
from composer.sandbox.speed import checked_speed
from composer.sandbox.templates.course import REASONS, STATUSES
from composer.sandbox.values import boolean, filled, one_of, text, whole


def _closed(*fields: Field, rules: tuple[Rule, ...] = ()) -> Check:
    """An object with these fields and no others: what is written here is meant for the sandbox alone."""
    inner = table(*fields, rules=rules)
    names = [name for each in fields for name in each.names]

    def check(value: Any, path: str, judgement: Judgement) -> None:
        for key in value if isinstance(value, dict) else ():
            if key not in names:
                judgement.refuse(below(path, key), f"is not known; there are {', '.join(names)}")
        strict = Judgement()
        inner(value, path, strict)
        judgement.faults += [fault for fault in strict.faults if fault not in judgement.faults]

    return check


def _number(low: float, high: float, *, is_whole: bool = False) -> Check:
    def check(value: Any, path: str, judgement: Judgement) -> None:
        kinds = int if is_whole else (int, float)
        if isinstance(value, bool) or not isinstance(value, kinds) or not low <= value <= high:
            judgement.refuse(
                path, f"must be a {'whole ' * is_whole}number from {low:g} to {high:g}"
            )

    return check


def _by(checked: Any) -> Check:
    """A check out of a function that raises ConfigError."""

    def check(value: Any, path: str, judgement: Judgement) -> None:
        try:
            checked(value)
        except ConfigError as error:
            judgement.refuse(path, f"is wrong: {str(error).rstrip('.')}")

    return check


def _exactly_one(*names: str) -> Rule:
    def rule(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
        if sum(value.get(name) is not None for name in names) != 1:
            judgement.refuse(path, f"needs exactly one of {', '.join(names)}")

    return rule


@dataclass(frozen=True, slots=True)
class Action:
    """One row: its name, what it does, its fields, and an example."""

    name: str
    about: str
    fields: tuple[Field, ...]
    example: dict[str, Any]
    rules: tuple[Rule, ...] = ()

    @property
    def check(self) -> Check:
        """Judges an action of this name."""
        return _closed(must("do", text()), *self.fields, rules=self.rules)


_TIMES = row("times", _number(1, 1_000_000, is_whole=True))
WHICH = (
    _TIMES,
    row("on", one_of("messages", "templates", "any")),
    row("refId", text()),
    row("number", text()),
)
"""Which requests are meant: so many of the next, to this resource (messages), with this refId, to this number."""
_LIST_REPLY = _closed(must("id", text()), must("title", text()), row("description", text(least=0)))
_ITEM = _closed(
    must("product_retailer_id", text()),
    must("quantity", text()),
    must("item_price", text()),
    must("currency", text()),
)
CONTENT: Final[dict[str, Check]] = {
    "text": text(),
    "button": _closed(must("text", text()), must("payload", text(least=0))),
    "media": _closed(must("type", text()), row("source", text()), row("caption", text(least=0))),
    "listReply": _LIST_REPLY,
    "buttonReply": _closed(must("id", text()), must("title", text())),
    "order": _closed(
        must("catalog_id", text()),
        row("text", text(least=0)),
        must("product_items", listing(_ITEM, least=1)),
    ),
    "reaction": text(least=0),
    "message": filled,
}
"""What a person can send, each in a field of its own; `message` is a whole `content.message`, of any kind."""

ACTIONS: Final = (
    Action(
        "answer",
        "The next request is answered with this HTTP status and is not accepted; `body` is sent in place of LINK’s own.",
        (must("status", _number(300, 599, is_whole=True)), row("body", text(least=0)), *WHICH),
        {"do": "answer", "status": 500, "times": 2},
    ),
    Action(
        "drop",
        "The connection of the next request is cut before an answer; it was accepted, unless `accepted` is false.",
        (row("accepted", boolean), *WHICH),
        {"do": "drop", "refId": "order-77"},
    ),
    Action(
        "half",
        "The next request is accepted, and its answer breaks off in the middle.",
        WHICH,
        {"do": "half"},
    ),
    Action(
        "delay",
        "The next request is accepted, and its answer comes so many seconds later.",
        (must("seconds", _number(0, 86_400)), *WHICH),
        {"do": "delay", "seconds": 90},
    ),
    Action(
        "report",
        "A report about the request with this refId: at once if it was accepted already, otherwise when it comes, in place"
        " of its other reports. `code` is LINK’s result code or Meta’s; `whole`: about the whole request (index -1).",
        (
            must("refId", text()),
            must("code", _number(1, 9_999_999, is_whole=True)),
            row("description", text()),
            row("details", text()),
            row("number", text()),
            row("index", whole),
            row("whole", boolean),
        ),
        {"do": "report", "refId": "order-77", "code": 131049},
    ),
    Action(
        "inbound",
        f"Somebody writes: one of {', '.join(CONTENT)}. `replyTo` is the refId of the request that it answers; `context` is"
        " written as it is; without `gates` it goes to all.",
        (
            must("from", text()),
            row("to", text()),
            row("gates", listing(text(), least=1)),
            row("replyTo", text()),
            row("context", filled),
            *(row(name, check) for name, check in CONTENT.items()),
        ),
        {"do": "inbound", "from": "+99900000001", "text": "Is it still available?"},
        (_exactly_one(*CONTENT),),
    ),
    Action(
        "template",
        "The templates of this name (in this language) get this status, and keep it until they are edited.",
        (
            must("name", text()),
            row("language", text()),
            must("status", one_of(*STATUSES)),
            row("reason", one_of(*REASONS)),
        ),
        {"do": "template", "name": "order_sent", "status": "PAUSED"},
    ),
    Action(
        "speed",
        "Everything that waits goes so many times faster than the clock.",
        (must("speed", _by(checked_speed)),),
        {"do": "speed", "speed": 60},
    ),
    Action(
        "chaos",
        "Reports come several times, shuffled, late, early or never: `chaos` is true, false, or an object with some of"
        " copies ([1, 5]), shuffled (true), late (0.1), early (0.05) and lost (0.1).",
        (must("chaos", _by(checked_chaos)),),
        {"do": "chaos", "chaos": {"copies": [2, 2], "lost": 0}},
    ),
    Action(
        "unknownTemplates",
        "Messages of a template that was never created: “deliver” lets anything be tried, “fail” reports 132001.",
        (must("then", one_of("deliver", "fail")),),
        {"do": "unknownTemplates", "then": "fail"},
    ),
    Action(
        "wait",
        "Wait for so many seconds, for so many further requests, or for the request with this refId to be accepted.",
        (
            row("seconds", _number(0, 86_400)),
            row("requests", _number(1, 1_000_000, is_whole=True)),
            row("refId", text()),
        ),
        {"do": "wait", "requests": 3},
        (_exactly_one("seconds", "requests", "refId"),),
    ),
    Action(
        "clear",
        "What was ordered for requests to come is forgotten, and chaos ends.",
        (),
        {"do": "clear"},
    ),
)
"""Everything that can be done. Seconds are those of the sandbox's own time: see `speed`."""
_BY_NAME: Final = {action.name: action for action in ACTIONS}


def checked_script(value: Any) -> list[dict[str, Any]]:
    """The actions of a script; ConfigError says what is wrong with the first that is."""
    actions = value.get("actions") if isinstance(value, dict) else value
    if not isinstance(actions, list):
        raise ConfigError(
            "A script is a list of actions, or an object with such a list in “actions”."
        )
    for place, action in enumerate(actions):
        faults = faults_of(action)
        if faults:
            message = f"Action {place + 1} is wrong: {faults[0]}"
            raise ConfigError(message)
    return actions


def faults_of(action: Any) -> list[str]:
    """What is wrong with one action, in sentences."""
    name = action.get("do") if isinstance(action, dict) else None
    known = _BY_NAME.get(name) if isinstance(name, str) else None
    if known is None:
        return [f"It needs a “do” that is one of {', '.join(_BY_NAME)}."]
    judgement = Judgement()
    known.check(action, "", judgement)
    return judgement.faults
