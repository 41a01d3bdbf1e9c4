"""What the app tells its own sandbox beside messages: how fast time goes there."""

from __future__ import annotations

import httpx

from composer.clients.wire import Timeouts, open_client

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
