"""What the app tells its own sandbox beside messages: how fast time goes there, and what its test recipients do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from composer.clients.errors import Held, NotSent
from composer.clients.wire import Timeouts, json_object, open_client, read_body

_TIMEOUTS = Timeouts(connect=2.0, read=5.0, write=5.0, total=8.0)


async def set_speed(url: str, username: str, password: str, speed: float) -> bool:
    """Let everything that waits in the sandbox go `speed` times faster than the clock; whether it was told."""
    async with open_client(url, _TIMEOUTS, None) as client:
        try:
            answer = await client.post(
                f"{url}/sandbox/speed",
                json={"speed": speed},
                auth=httpx.BasicAuth(username, password),
            )
        except httpx.HTTPError:  # it ends, or starts again: then with the speed that was asked for
            return False
        return answer.is_success


async def act(url: str, username: str, password: str, action: Mapping[str, Any]) -> None:
    """Have one action of the sandbox's own table done, such as `inbound`: somebody writes.

    Raises NotSent when the sandbox cannot be reached, Held with its own sentence when it refuses.
    """
    async with open_client(url, _TIMEOUTS, None) as client:
        asked = client.build_request("POST", f"{url}/sandbox/do", json=dict(action))
        auth = httpx.BasicAuth(username, password)
        try:
            answer = await client.send(asked, auth=auth, stream=True)
            said = json_object(await read_body(answer, _LONGEST))
        except httpx.HTTPError as error:
            raise NotSent(
                "The sandbox could not be reached",
                "It may be starting again.",
                "Try once more in a moment.",
            ) from error
        if not answer.is_success:
            raise Held("The sandbox refused it", _sentence(said), "")


_LONGEST = 1 << 20


def _sentence(said: Mapping[str, Any] | None) -> str:
    described = (said or {}).get("translatedDescription") or (said or {}).get("description")
    return str(described or "It did not say why.")
