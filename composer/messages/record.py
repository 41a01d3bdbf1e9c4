"""Frozen records, made without generating code.

A dataclass writes and compiles its methods: a thousandth of a second for each of the fifty classes that the forms' and
pictures' vocabularies are, which is a tenth of what the window may take to appear. These share their methods.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Any, ClassVar, NoReturn, dataclass_transform


class _Shared:
    _fields: ClassVar[tuple[str, ...]] = ()
    _values: ClassVar[Any] = None
    """A function that gives the values of a record's fields."""

    def __init_subclass__(cls) -> None:
        own = [name for name in cls.__annotations__ if not name.startswith("_")]
        cls._fields = (*cls._fields, *own)
        if cls._fields:
            cls._values = attrgetter(*cls._fields)

    def __init__(self, *values: Any, **named: Any) -> None:
        given = dict(zip(self._fields, values, strict=False))
        if not named and len(values) == len(given) == len(self._fields):
            self.__dict__.update(given)
            return
        given |= named
        missing = [
            name for name in self._fields if name not in given and not hasattr(type(self), name)
        ]
        odd = given.keys() - set(self._fields)
        if missing or odd or len(values) > len(self._fields):
            message = f"{type(self).__name__}: missing {missing}, unknown {sorted(odd)}"
            raise TypeError(message)
        self.__dict__.update(given)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return type(other) is type(self) and self._values(self) == other._values(other)

    def __hash__(self) -> int:
        return hash((type(self), self._values(self)))

    def __repr__(self) -> str:
        pairs = (f"{name}={getattr(self, name)!r}" for name in self._fields)
        return f"{type(self).__name__}({', '.join(pairs)})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        message = f"{type(self).__name__} is frozen"
        raise AttributeError(message)


@dataclass_transform(frozen_default=True)
class Record(_Shared):
    """Fields by place or by name."""


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Named(_Shared):
    """Fields by name only; a class may add required ones to those it inherits."""
