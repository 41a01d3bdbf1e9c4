"""The relay that is measured: `python -m tests.benchmarks.relay_child durable|memory FOLDER`.

Prints its URL once it listens, and ends with its standard input. `memory` keeps events in a list: the same server, with
nothing that lasts.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from composer.relay import server
from composer.relay.config import Config
from composer.relay.events import EventLog
from composer.relay.stores import open_log
from tests.relay.memory_log import MemoryLog


def main(what: str, folder: str) -> None:
    config = Config.model_validate(
        {
            "store": Path(folder) / "relay.db",
            "port": 0,
            "gates": [{"id": "gate", "username": "link", "password": "pass"}],
            "tokens": [{"name": "app", "token": "token", "gates": ["gate"]}],
        }
    )

    async def forgetful(_config: Config) -> EventLog:
        return MemoryLog()

    store = {"durable": open_log, "memory": forgetful}[what]

    async def run() -> None:
        stopping = asyncio.Event()
        server.watch_input(stopping)
        await server.serve(config, lambda url: print(url, flush=True), stopping, store)

    asyncio.run(run())


if __name__ == "__main__":
    main(*sys.argv[1:])
