"""`GET /healthz` and `GET /metrics`: what operators watch."""

from __future__ import annotations

from collections.abc import Callable, Coroutine

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from composer.relay.addresses import holds
from composer.relay.errors import RelayError, StoreFullError
from composer.relay.metrics import MEDIA_TYPE
from composer.relay.service import Service

Handler = Callable[[Request], Coroutine[None, None, Response]]


def health_handler(service: Service) -> Handler:
    """200 when the store can be read and written, else 503."""

    async def healthz(_request: Request) -> Response:
        try:
            census = await service.log.census()
            if census.full:
                raise StoreFullError
        except RelayError as fault:
            return JSONResponse({"status": "failing", "detail": fault.title}, 503)
        return JSONResponse({"status": "ok"})

    return healthz


def metrics_handler(service: Service) -> Handler:
    """Prometheus' text form, for the addresses in `metrics_allow` only."""

    async def metrics(request: Request) -> Response:
        if not holds(service.metrics_allow, service.address(request)):
            return PlainTextResponse("Not from this address.\n", 403)
        try:
            census = await service.log.census()
        except RelayError as fault:
            return PlainTextResponse(f"{fault.title}.\n", 503)
        text = service.metrics.render(len(service.doorbell), len(service.throttle), census)
        return PlainTextResponse(text, media_type=MEDIA_TYPE)

    return metrics
