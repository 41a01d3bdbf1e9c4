"""The relay that is measured: `python -m tests.benchmarks.relay_child durable|memory FOLDER`.

Says as the app's child that it listens, and ends with its standard input. `memory` keeps events in a list: the same server,
with nothing that lasts.
"""

from __future__ import annotations

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

    server.run_child(config, {"durable": open_log, "memory": forgetful}[what])


if __name__ == "__main__":
    main(*sys.argv[1:])
