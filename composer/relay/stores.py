"""Which store a relay keeps its events in. Today there is one; a second is added here, and to the conformance tests."""

from __future__ import annotations

from composer.relay.config import Config
from composer.relay.events import EventLog
from composer.relay.sqlite_log import SqliteLog


async def open_log(config: Config) -> EventLog:
    """The store that the configuration names. Raises StoreOpenError."""
    return await SqliteLog.open(config.folder / config.store, config.store_limit_mib)
