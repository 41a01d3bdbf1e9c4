"""The OpenAPI document: the reader's part as FastAPI finds it in the code, the plain routes as written here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from fastapi import FastAPI

from composer.relay.bodies import MAX_DEPTH

_TEXT: Final = {"text/plain": {"schema": {"type": "string"}}}
_RETRY: Final = {
    "Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer", "minimum": 1}}
}


def _said(description: str, *, retry: bool = False) -> dict[str, Any]:
    answer: dict[str, Any] = {"description": description, "content": _TEXT}
    return {**answer, "headers": _RETRY} if retry else answer


def _named(name: str, description: str) -> dict[str, Any]:
    schema = {"type": "string", "minLength": 1}
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": description,
        "schema": schema,
    }


_GATE: Final = _named("gate", "The event report gate's id.")
_CALLBACK: Final[dict[str, Any]] = {
    "tags": ["callbacks"],
    "summary": "Take a callback",
    "description": "For LINK, and for Meta's own APIs. The body is stored durably before the answer. A JSON list is a list of "
    f"events, any other JSON value is one; what is not JSON, or is nested deeper than {MAX_DEPTH} levels, is set aside for "
    "operators and taken all the same. Of Meta's callbacks each status and each message becomes an event of its own, in the "
    "callback's shape; a gate with an app secret takes only what is signed with it (X-Hub-Signature-256). Any answer but 204 "
    "and 200 asks the sender to repeat.",
    "requestBody": {"content": {"application/json": {"schema": {}}}},
    "responses": {
        "200": {"description": "Stored; the answer to Meta."},
        "204": {"description": "Stored, as far as there is something to store."},
        "400": {"description": "The connection broke before the body was complete."},
        "401": _said("Wrong credentials, a wrong signature, or no such gate."),
        "403": _said("The gate does not allow this address."),
        "408": _said("The body took longer than 15 seconds."),
        "413": _said("More than 1 MiB."),
        "429": _said("Too many wrong credentials from this address.", retry=True),
        "503": _said("Not stored: no room, or the relay stops.", retry=True),
    },
}


def _asked(name: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": "string"}}


_VERIFY: Final[dict[str, Any]] = {
    "tags": ["callbacks"],
    "summary": "Answer Meta's verification",
    "description": "For Meta, when the address of a gate that has a verify token is entered there: gives the challenge back.",
    "security": [{}],
    "responses": {
        "200": _said("The challenge."),
        "403": _said(
            "The gate has another verify token, or none, or this asks for something else."
        ),
        "429": _said("Too many wrong credentials from this address.", retry=True),
    },
}
_QUESTIONS: Final = [_asked(name) for name in ("hub.mode", "hub.verify_token", "hub.challenge")]
_STATUS: Final = {
    "application/json": {
        "schema": {
            "type": "object",
            "required": ["status"],
            "properties": {"status": {"enum": ["ok", "failing"]}, "detail": {"type": "string"}},
        }
    }
}
_PLAIN_PATHS: Final[Mapping[str, Any]] = {
    "/callbacks/{gate}": {
        "post": {
            **_CALLBACK,
            "operationId": "callback",
            "parameters": [_GATE],
            "security": [{"callback": []}, {"signature": []}],
        },
        "get": {**_VERIFY, "operationId": "verify", "parameters": [_GATE, *_QUESTIONS]},
    },
    "/callbacks/{gate}/{secret}": {
        "post": {
            **_CALLBACK,
            "operationId": "callback_by_secret_path",
            "parameters": [_GATE, _named("secret", "The gate's secret.")],
            "security": [{}, {"callback": []}],
        },
        "get": {
            **_VERIFY,
            "operationId": "verify_by_secret_path",
            "parameters": [_GATE, _named("secret", "The gate's secret."), *_QUESTIONS],
        },
    },
    "/healthz": {
        "get": {
            "operationId": "health",
            "tags": ["operators"],
            "summary": "Whether the relay can take callbacks",
            "responses": {
                "200": {"description": "The store can be read and written.", "content": _STATUS},
                "503": {"description": "It cannot.", "content": _STATUS},
            },
        }
    },
    "/metrics": {
        "get": {
            "operationId": "metrics",
            "tags": ["operators"],
            "summary": "Counters for Prometheus",
            "responses": {
                "200": _said("Prometheus' text form, version 0.0.4."),
                "403": _said("Not for this address."),
                "503": _said("The store cannot be read or written."),
            },
        }
    },
}
_SCHEMES: Final = {
    "token": {"type": "http", "scheme": "bearer"},
    "callback": {"type": "http", "scheme": "basic"},
    "signature": {"type": "apiKey", "in": "header", "name": "X-Hub-Signature-256"},
}


def describe(app: FastAPI) -> None:
    """Let the app's document tell of the plain routes and the credentials, too."""
    described = app.openapi

    def openapi() -> dict[str, Any]:
        document = described()
        document["paths"].update(_PLAIN_PATHS)
        document.setdefault("components", {})["securitySchemes"] = _SCHEMES
        return document

    app.openapi = openapi  # type: ignore[method-assign]
