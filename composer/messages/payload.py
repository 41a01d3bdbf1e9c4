"""The base of every payload model: frozen, its extra keys kept apart, all that is wrong reported at once.

A pydantic `model_validator(mode="after")` runs only when all fields are valid; people want to see a wrong title and a
missing body together. So one `wrap` validator gathers the field errors, the findings of the model's `rules` and the
keys that no specification knows, each at its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, ClassVar

from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    ValidationError,
    ValidationInfo,
    model_validator,
)
from pydantic_core import InitErrorDetails

from composer.messages.constraints import raised
from composer.messages.finding import Finding
from composer.messages.problem import Severity

SLIPS: dict[str, str] = {"Templat": "parameters", "Header": "header", "ID": "id"}
"""Keys that the specifications' own examples misspell, and what they mean (decision 9, 60, 74)."""


Verdict = tuple[Any, list[InitErrorDetails]]
"""What was made of an object, or None; and what is wrong with it."""


class Payload(BaseModel):
    """One object of a message, with its fields named as LINK writes them."""

    model_config = ConfigDict(frozen=True, extra="allow", strict=True, defer_build=True)

    SOURCE: ClassVar[str] = ""
    """Where these fields are specified: "LINK 1.6, Text message"."""
    ORDER: ClassVar[tuple[str, ...]] = ()
    """Of what stands in a list of several types: the order of the specification's examples, a selector each."""
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {}
    """Keys that the specification knows, but not here: what is to be said of each."""
    ALSO: ClassVar[Mapping[str, str]] = {}
    """Other spellings of keys, and the keys they stand for: understood, kept as they came, and mentioned."""
    ALSO_SEVERITY: ClassVar[Severity] = Severity.HINT
    ALSO_TEXT: ClassVar[str] = (
        "“{key}” is another format's spelling; LINK's own is “{meant}”. What LINK does with it is not confirmed."
    )

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """Findings about several fields together. `data` may hold anything anywhere."""
        del data
        yield from ()

    @model_validator(mode="wrap")
    @classmethod
    def _gather(
        cls, data: Any, handler: ModelWrapValidatorHandler[Any], info: ValidationInfo
    ) -> Any:
        context = info.context or {}
        advice, kept = bool(context.get("advice")), context.get("kept")
        verdict: Verdict | None = kept and kept.of(cls, data)
        if verdict is None:
            verdict = cls._judge(data, handler, advice=advice)
            if kept:
                kept.keep(cls, data, verdict)
        made, errors = verdict
        if errors:
            raise ValidationError.from_exception_data(cls.__name__, errors)
        return made

    @classmethod
    def _judge(cls, data: Any, handler: ModelWrapValidatorHandler[Any], *, advice: bool) -> Verdict:
        errors: list[InitErrorDetails] = []
        made: Any = None
        spelled = cls._other_spellings(data)
        data = _renamed(data, spelled)
        try:
            made = handler(data)
        except ValidationError as error:
            errors = [_again(detail, cls.SOURCE) for detail in error.errors(include_url=False)]
        if isinstance(data, dict):
            for finding in (*cls.rules(data), *cls._unknown_keys(data)):
                if advice or finding.severity is Severity.ERROR:
                    errors.append(_details(finding, finding.at, cls.SOURCE))
        if spelled:
            errors = [_as_it_came(error, spelled) for error in errors]
            if advice:
                errors += cls._mentioned(spelled)
        return made, errors

    @classmethod
    def _other_spellings(cls, data: Any) -> dict[str, str]:
        """The keys that are there in another spelling only: the one they stand for, and how they came."""
        found: dict[str, str] = {}
        if cls.ALSO and isinstance(data, dict):
            for came, key in cls.ALSO.items():
                if came in data and key not in data:
                    found.setdefault(key, came)
        return found

    @classmethod
    def _mentioned(cls, spelled: Mapping[str, str]) -> Iterator[InitErrorDetails]:
        for key, came in spelled.items():
            values = {"key": came, "meant": key}
            finding = Finding("spelling", cls.ALSO_TEXT, values, (came,), cls.ALSO_SEVERITY)
            yield _details(finding, finding.at, cls.SOURCE)

    @classmethod
    def _unknown_keys(cls, data: dict[str, Any]) -> Iterator[Finding]:
        fields = cls.model_fields
        for key in data:
            if key in fields:
                continue
            meant = _meant(key, cls)
            if key in cls.ALSO:
                text = "“{key}” and “{meant}” say the same; which of them counts is not confirmed."
                values = {"key": key, "meant": cls.ALSO[key]}
                yield Finding("said-twice", text, values, (key,), Severity.WARNING)
            elif key in cls.ELSEWHERE:
                yield replace(cls.ELSEWHERE[key], at=(key,))
            elif meant:
                text = "“{key}” is not a key of the specification; “{meant}” is meant."
                yield Finding("near-miss", text, {"key": key, "meant": meant}, (key,))
            else:
                text = "“{key}” is not in the specification. It will be sent as it is."
                yield Finding("unknown-key", text, {"key": key}, (key,), Severity.WARNING)


def _renamed(data: Any, spelled: Mapping[str, str]) -> Any:
    """The object with LINK's own spellings, in its order, for whoever checks it; the draft keeps what came."""
    if not spelled:
        return data
    keys = {came: key for key, came in spelled.items()}
    return {keys.get(key, key): value for key, value in data.items()}


def _as_it_came(error: InitErrorDetails, spelled: Mapping[str, str]) -> InitErrorDetails:
    """The error at the key as it is written in the object."""
    at = error.get("loc", ())
    if at and at[0] in spelled:
        error["loc"] = (spelled[str(at[0])], *at[1:])
    return error


def _meant(key: str, model: type[Payload]) -> str | None:
    if SLIPS.get(key) in model.model_fields:
        return SLIPS[key]
    folded = {name.casefold(): name for name in model.model_fields}
    return folded.get(key.casefold())


def _again(detail: Any, source: str) -> InitErrorDetails:
    """A gathered error once more; pydantic's own kinds stay theirs, and the gate words them."""
    context = detail.get("ctx", {})
    finding = context.get("finding")
    if finding is not None:
        return _details(finding, detail["loc"], source)
    return InitErrorDetails(
        type=detail["type"], loc=detail["loc"], input=detail["input"], ctx=context
    )


def _details(finding: Finding, loc: tuple[str | int, ...], source: str) -> InitErrorDetails:
    if not finding.source:
        finding = Finding(finding.rule, finding.text, finding.values, (), finding.severity, source)
    return InitErrorDetails(type=raised(finding), loc=loc, input=None)
