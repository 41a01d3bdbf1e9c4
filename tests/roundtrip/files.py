"""What is to be tried: JSON files, and the MessageRequest in each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from composer.formats.link import NotJsonError, decode
from composer.formats.recognise import recognise


class RefusedError(Exception):
    """The file holds nothing that can be sent through LINK; the text says what it holds instead."""


def files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files themselves, and of folders every JSON file below them."""
    for path in paths:
        if path.is_dir():
            yield from sorted(path.rglob("*.json"))
        else:
            yield path


def request_of(value: Any) -> dict[str, Any]:
    """The MessageRequest in a value, around the message, the template or the messages in it. Raises RefusedError."""
    found = recognise(value)
    if found.request is None:
        raise RefusedError(found.sentence)
    return found.request


def value_in(path: Path) -> Any:
    """The JSON value of a file, strictly. Raises RefusedError."""
    try:
        return decode(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise RefusedError(f"It cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError as error:
        raise RefusedError(f"It is not text in UTF-8 (byte {error.start}).") from None
    except NotJsonError as error:
        raise RefusedError(f"It is not JSON. {error}") from None
