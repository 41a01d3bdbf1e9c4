"""Every store of the relay, put through the same trials."""

from pathlib import Path

from composer.relay.sqlite_log import SqliteLog
from tests.relay.conformance import DurableEventLogConformance, EventLogConformance
from tests.relay.memory_log import MemoryLog


class TestSqlite(DurableEventLogConformance):
    async def open(self, folder: Path) -> SqliteLog:
        return await SqliteLog.open(folder / "relay.db")


class TestMemory(EventLogConformance):
    async def open(self, folder: Path) -> MemoryLog:  # noqa: ARG002 - it needs none
        return MemoryLog()
