"""What a message kind is: plain data that the form, the check, the preview, the picker and the tests all read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from composer.messages.preview import Preview
from composer.messages.words import AnyWord

if TYPE_CHECKING:
    from composer.messages.payload import Payload


@dataclass(frozen=True, slots=True)
class Sample:
    """A complete message to start from."""

    title: str
    message: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of message."""

    key: str
    title: str
    group: str
    """The picker's group: "Free-form", "Interactive", "Template"."""
    icon: str
    summary: str
    """One line for the picker: what the recipient gets."""
    help: str
    """A short paragraph: when to use it, and what to know."""
    signature: Mapping[str, str]
    """Path to value: what on the wire makes a message one of this kind."""
    payload: str
    """Where the payload model is: "module:Class". It is imported when it is first needed: pydantic takes its time."""
    form: tuple[AnyWord, ...]
    preview: Preview
    gist: tuple[str, ...]
    """Paths of the texts that tell one such message from another in a list; the first that is there is taken."""
    samples: tuple[Sample, ...]
    constants: Mapping[str, str] = field(default_factory=dict)
    """Path to value: what every message of the kind must hold beside its signature and no field shows; `blank` has them."""
    blank: Mapping[str, object] = field(default_factory=dict)
    """What a new message holds beside its signature."""

    @property
    def model(self) -> type[Payload]:
        """The payload model."""
        return _model(self.payload)


@cache
def _model(name: str) -> type[Payload]:
    module, _, attribute = name.partition(":")
    found: type[Payload] = getattr(import_module(module), attribute)
    return found
