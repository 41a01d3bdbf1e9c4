"""The log file: for whoever helps a person with a trouble. Secrets and numbers are taken out before a line is written."""

from __future__ import annotations

import json
import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

_MEGABYTE = 1 << 20
_MASK = "•••"
_CREDENTIALS = re.compile(r"(?i)\b(basic|bearer)\s+[A-Za-z0-9+/=._~-]{6,}")
_NAMED = re.compile(
    r"(?i)(password|token|secret|authorization)(['\"]?\s*[:=]\s*)"
    r"(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|[^\s'\",}]+)"
)
_NUMBER = re.compile(r"\+\d{5,12}(\d{3})(?!\d)")
_hidden: set[str] = set()


def hide(secret: str) -> None:
    """From now on this text is masked wherever it would be logged, also as Python or JSON quote it."""
    if len(secret) > 3:
        quoted = (
            repr(secret),
            ascii(secret),
            json.dumps(secret),
            json.dumps(secret, ensure_ascii=False),
        )
        _hidden.update((secret, *(one[1:-1] for one in quoted)))


def without_secrets(text: str) -> str:
    """The text with everything masked that is, or looks like, a secret."""
    for secret in sorted(_hidden, key=len, reverse=True):  # one may contain another
        text = text.replace(secret, _MASK)
    text = _CREDENTIALS.sub(lambda found: f"{found[1]} {_MASK}", text)
    return _NAMED.sub(lambda found: f"{found[1]}{found[2]}{_MASK}", text)


def without_numbers(text: str) -> str:
    """The text with phone numbers masked but for their last three digits."""
    return _NUMBER.sub(r"+…\1", text)


class _Formatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        """Masked as a whole: message, arguments and traceback."""
        return without_numbers(without_secrets(super().format(record)))


def log_to(path: Path) -> None:
    """Write warnings and what the app says of itself to `path`; two old files of 1 MiB are kept."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        path, maxBytes=_MEGABYTE, backupCount=2, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.INFO)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for loud in ("httpx", "httpcore"):
        logging.getLogger(loud).setLevel(logging.WARNING)
