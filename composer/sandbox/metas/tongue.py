"""How each API speaks: who may come in, what a refusal looks like, and what an answer to a message."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import hmac
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from composer.sandbox.front import RefusedError
from composer.sandbox.judging import Check
from composer.sandbox.metas import tables
from composer.sandbox.templates.keeping import NO_SUCH, TemplateRefusedError

_LASTS = 7 * 86_400.0
"""Seconds that a login lasts, as the On-Premises client's do."""


class MetaRefusedError(RefusedError):
    """A request that is answered with an error of Meta's."""

    def __init__(self, status: int, code: int, title: str, details: str) -> None:
        super().__init__(status, details)
        self.code, self.title = code, title


@dataclass(frozen=True, slots=True)
class Tongue:
    """One API's ways."""

    name: str
    """"cloud" or "onprem": also the gate to which its callbacks go."""
    check: Check
    authenticate: Callable[[Request], None]
    refusal: Callable[[RefusedError], dict[str, Any]]
    created: int
    """The HTTP status of an answer to a message."""


class Logins:
    """The tokens of the On-Premises imitation: made by a login, forgotten when the sandbox ends."""

    def __init__(self, username: str, password: str) -> None:
        self._expected = f"{username}:{password}".encode()
        self._until: dict[str, float] = {}

    def login(self, request: Request) -> dict[str, Any]:
        """The answer to a login; MetaRefusedError without the account's credentials."""
        scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
        try:
            given = base64.b64decode(encoded, validate=True) if scheme.lower() == "basic" else b""
        except (binascii.Error, ValueError):
            given = b""
        if not hmac.compare_digest(given, self._expected):
            raise MetaRefusedError(401, 1005, "Access denied", "Invalid credentials.")
        token, until = secrets.token_urlsafe(24), time.time() + _LASTS
        self._until[token] = until
        ends = dt.datetime.fromtimestamp(until, dt.UTC)
        return {"users": [{"token": token, "expires_after": f"{ends:%Y-%m-%d %H:%M:%S+00:00}"}]}

    def authenticate(self, request: Request) -> None:
        """MetaRefusedError without a token that still lasts."""
        if self._until.get(_bearer(request), 0.0) < time.time():
            raise MetaRefusedError(401, 1005, "Access denied", "Invalid credentials.")


def cloud(token: str) -> Tongue:
    """The Cloud API's, with this access token."""

    def authenticate(request: Request) -> None:
        if not hmac.compare_digest(_bearer(request).encode(), token.encode()):
            title = "Error validating access token"
            raise MetaRefusedError(401, 190, title, "The access token is not this sandbox's.")

    return Tongue("cloud", tables.CLOUD, authenticate, _graph_error, 200)


def on_premises(logins: Logins) -> Tongue:
    """The On-Premises client's."""
    return Tongue("onprem", tables.ON_PREMISES, logins.authenticate, _client_error, 201)


def _bearer(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _graph_error(refused: RefusedError) -> dict[str, Any]:
    trace = {"type": "OAuthException", "fbtrace_id": secrets.token_urlsafe(16)}
    if isinstance(refused, TemplateRefusedError):
        return {"error": {**trace, **_of_template(refused)}}
    code, title = _said(refused, 100 if refused.status < 500 else 131000)
    data = {"messaging_product": "whatsapp", "details": refused.sentence or title}
    told = {"message": f"(#{code}) {title}", "code": code, "error_data": data}
    return {"error": {**trace, **told}}


def _of_template(refused: TemplateRefusedError) -> dict[str, Any]:
    """What is wrong with a template is told otherwise than what is wrong with a message."""
    if refused.subcode == NO_SUCH:
        message = f"{refused.title}. {refused.said}."
        return {"message": message, "code": refused.code, "error_subcode": refused.subcode}
    told: dict[str, Any] = {"error_user_title": refused.title, "error_user_msg": f"{refused.said}."}
    if refused.subcode is not None:
        told |= {"error_subcode": refused.subcode}
    return {"message": refused.title, "code": refused.code, "is_transient": False, **told}


def _client_error(refused: RefusedError) -> dict[str, Any]:
    code, title = _said(refused, 1009 if refused.status < 500 else 1000)
    error = {"code": code, "title": title, "details": refused.sentence or title}
    return {"meta": {"api_status": "stable", "version": "2.53.4"}, "errors": [error]}


_TITLES = {
    100: "Invalid parameter", 131000: "Something went wrong", 1009: "Parameter value is not valid",
    1000: "Generic error",
}  # fmt: skip


def _said(refused: RefusedError, usual: int) -> tuple[int, str]:
    if isinstance(refused, MetaRefusedError):
        return refused.code, refused.title
    return usual, _TITLES[usual]
