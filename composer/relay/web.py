"""The relay's web app: the reader's documented API, and LINK's and the operators' routes beside it."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from composer.relay.health import health_handler, metrics_handler
from composer.relay.ingest import callback_handler
from composer.relay.reader import reader_routes
from composer.relay.service import Service

_ABOUT = """Delivery reports and inbound messages of LINK's WhatsApp Message API, kept for apps to poll.

Read with `after` empty, store the events and `next` in one transaction, go on with `after` set to that `next`. Every event is
delivered at least once and in order. When `epoch` changes, or a cursor is answered with 410, start again: the former from the
start, the latter from `oldest`."""


def build_app(service: Service) -> FastAPI:
    """The ASGI app. What is started and stopped with it belongs to its owner, so it has no lifespan."""
    app = FastAPI(
        title="Composer relay",
        version="1",
        description=_ABOUT,
        openapi_url="/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    app.include_router(reader_routes(service))
    # Plain routes: a callback pays for nothing it does not use.
    receive = callback_handler(service)
    app.router.add_route("/callbacks/{gate}", receive, methods=["POST"])
    app.router.add_route("/callbacks/{gate}/{secret}", receive, methods=["POST"])
    app.router.add_route("/healthz", health_handler(service), methods=["GET"])
    app.router.add_route("/metrics", metrics_handler(service), methods=["GET"])
    _describe_token(app)
    return app


def _describe_token(app: FastAPI) -> None:
    described = app.openapi

    def openapi() -> dict[str, Any]:
        document = described()
        schemes = document.setdefault("components", {}).setdefault("securitySchemes", {})
        schemes["token"] = {"type": "http", "scheme": "bearer"}
        return document

    app.openapi = openapi  # type: ignore[method-assign]
