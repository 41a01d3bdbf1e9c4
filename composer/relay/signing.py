"""What Meta's callbacks show: the answer to its verification, and a signature over the raw body.

Meta, "Getting started with webhooks": `hub.mode`, `hub.verify_token` and `hub.challenge` when the address is entered, and
`X-Hub-Signature-256` in each callback, an HMAC of the body with the app's secret. Both are compared in constant time.
"""

from __future__ import annotations

import hashlib
import hmac

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from composer.relay.credentials import Gate, secret_admits, verifies
from composer.relay.service import Service

_LONGEST = 512
"""Characters of a challenge that is given back; Meta's are ten digits."""
_PLAIN = {"X-Content-Type-Options": "nosniff"}


def is_signed(gate: Gate, header: str | None, body: bytes) -> bool:
    """Whether the body is what the app with the gate's secret signed."""
    if gate.app_secret is None:
        return True
    expected = "sha256=" + hmac.new(gate.app_secret, body, hashlib.sha256).hexdigest()
    given = (header or "").strip().encode("latin-1", "replace")
    return hmac.compare_digest(given, expected.encode())


def verify(service: Service, request: Request) -> Response:
    """The answer to Meta's GET; the gate and the secret are path parameters."""
    address = service.address(request)
    if len(service.throttle) and (seconds := service.throttle.wait(address)):
        return _held_off(seconds)
    gate = service.gates.get(str(request.path_params["gate"]))
    asked = request.query_params
    named = verifies(gate, asked.get("hub.verify_token"))
    known = secret_admits(gate, request.path_params.get("secret"))
    challenge = asked.get("hub.challenge", "")
    if named and known and asked.get("hub.mode") == "subscribe" and len(challenge) <= _LONGEST:
        return PlainTextResponse(challenge, headers=_PLAIN)
    if not (named and known) and (seconds := service.throttle.failed(address)):
        return _held_off(seconds)
    return PlainTextResponse("Not verified.\n", 403)


def _held_off(seconds: int) -> Response:
    return PlainTextResponse("Too many wrong credentials.\n", 429, {"Retry-After": str(seconds)})
