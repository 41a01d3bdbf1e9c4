"""The relay's web app: the reader's documented API, and LINK's and the operators' routes beside it."""

from __future__ import annotations

from fastapi import FastAPI
from starlette.routing import Route, Router

from composer.relay.document import describe
from composer.relay.health import health_handler, metrics_handler
from composer.relay.ingest import Callbacks
from composer.relay.reader import router
from composer.relay.service import Service

_ABOUT = """Delivery reports and inbound messages of LINK's WhatsApp Message API, and of Meta's own APIs, kept for apps to poll.

Read with `after` empty, store the events and `next` in one transaction, go on with `after` set to that `next`. Every event is
delivered at least once and in order. A new `epoch` means that another store answers, or an older state of it that was
restored: start again with `after` empty. When a cursor is answered with 410, go on from `oldest`."""


def build_app(service: Service) -> Router:
    """The ASGI app. What is started and stopped with it belongs to its owner, so it has no lifespan."""
    # Plain routes first: a callback pays for nothing it does not use.
    callbacks = Callbacks(service)
    app = Router(
        routes=[
            Route("/callbacks/{gate}", callbacks, methods=["GET", "POST"]),
            Route("/callbacks/{gate}/{secret}", callbacks, methods=["GET", "POST"]),
            Route("/healthz", health_handler(service), methods=["GET"]),
            Route("/metrics", metrics_handler(service), methods=["GET"]),
        ]
    )
    reader = reader_app()
    reader.state.service = service
    app.default = reader  # not mounted: that would take wrong methods of the routes above
    return app


def reader_app() -> FastAPI:
    """The part that documents itself, and the whole. Its `state.service` is set before it serves."""
    app = FastAPI(
        title="Composer relay",
        version="1",
        description=_ABOUT,
        openapi_url="/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    app.include_router(router)
    describe(app)
    return app
