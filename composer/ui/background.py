"""The bridge to the thread that owns the network and the journal.

One long-lived thread runs an asyncio loop. Work goes in as a function that makes a coroutine; its result comes back
to the UI thread as a queued signal of this one object, and reaches `then` or `failed` only if the owner is still
alive. Nothing else crosses.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6 import QtCore

from composer.ui.collecting import Collecting

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

_log = logging.getLogger(__name__)
_TURN = 0.0005
"""Seconds. With Python's own, ten times as long, a flood of reports held the window up twenty times as often."""


@dataclass(slots=True)
class _Result:
    owner: QtCore.QObject
    deliver: Callable[[Any], None] | None
    value: Any


class Job:
    """One piece of work that was handed in."""

    def __init__(self) -> None:
        self.future: Future[None] | None = None
        self.cancelled = False

    def cancel(self) -> None:
        """Stop it, wherever it is. Neither `then` nor `failed` is called any more."""
        self.cancelled = True
        if self.future is not None:
            self.future.cancel()


class Background(QtCore.QObject):
    """See the module. Lives in the UI thread; `run` and `call` are the UI thread's, `post` is anybody's."""

    _arrived = QtCore.Signal(object)
    _started = QtCore.Signal()

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopped = False
        self._waiting: list[tuple[Job, Callable[[], Coroutine[Any, Any, None]]]] = []
        self._thread = threading.Thread(target=self._live, name="network", daemon=True)
        self._collecting = Collecting(self)
        self._arrived.connect(self._deliver, QtCore.Qt.ConnectionType.QueuedConnection)
        self._started.connect(self._hand_over, QtCore.Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start the thread. Work handed in before it runs waits for it."""
        # Painting a list asks for Python's lock dozens of times, and each time a thread at work keeps it that long.
        sys.setswitchinterval(_TURN)
        self._collecting.start()
        self._thread.start()

    def run(
        self,
        owner: QtCore.QObject,
        work: Callable[[], Awaitable[Any]],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Do `work` over there, then call back here. Without `failed`, a failure is logged."""
        job = Job()

        async def whole() -> None:
            try:
                value = await work()
            except Exception as error:
                if failed is None:
                    _log.exception("Background work failed")
                self._send(_Result(owner, None if job.cancelled else failed, error))
            else:
                self._send(_Result(owner, None if job.cancelled else then, value))

        if self._stopped:
            job.cancelled = True
            return job
        self._waiting.append((job, whole))
        if self._loop is not None:
            self._hand_over()
        return job

    def call(
        self,
        owner: QtCore.QObject,
        function: Callable[[], Any],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Like `run`, for a function that blocks (the keyring may ask the person): in a worker thread."""

        async def work() -> Any:
            import asyncio  # the loop's thread has paid for it

            return await asyncio.to_thread(function)

        return self.run(owner, work, then, failed)

    def post(
        self, owner: QtCore.QObject, deliver: Callable[[Any], None], value: Any = None
    ) -> None:
        """From any thread: call `deliver(value)` in the UI thread, if the owner is still alive."""
        self._send(_Result(owner, deliver, value))

    @property
    def running(self) -> bool:
        """Whether the thread takes work."""
        return self._loop is not None and self._thread.is_alive()

    def wait_for(self, function: Callable[[], Any], timeout: float = 1.0) -> None:
        """Call a short function over there and wait for it: for the last moments before the end only."""
        if self._loop is not None:

            async def work() -> None:
                function()

            self._finish(self._loop, work, timeout)

    def stop(self, last: Callable[[], Awaitable[None]] | None = None, timeout: float = 1.0) -> None:
        """Do a last piece of work, at most `timeout` seconds, cancel all else and end the thread."""
        self._stopped = True
        self._waiting.clear()
        self._end(last, timeout)
        self._collecting.stop()

    def _end(self, last: Callable[[], Awaitable[None]] | None, timeout: float) -> None:
        if not self._thread.is_alive():
            return
        loop = self._loop
        if loop is None:  # quit within the first moments: let it come up, then end it
            self._thread.join(0.2)
            loop = self._loop
        if loop is None:
            return
        if last is not None:
            self._finish(loop, last, timeout)
        loop.call_soon_threadsafe(loop.stop)
        self._thread.join(timeout)

    @staticmethod
    def _finish(
        loop: asyncio.AbstractEventLoop, last: Callable[[], Awaitable[None]], timeout: float
    ) -> None:
        import asyncio

        async def finish() -> None:
            await last()

        try:
            asyncio.run_coroutine_threadsafe(finish(), loop).result(timeout)
        except Exception:
            _log.warning(
                "The last work was not finished in time; the journal has it", exc_info=True
            )

    def _hand_over(self) -> None:
        import asyncio

        assert self._loop is not None  # noqa: S101 - set before the signal
        waiting, self._waiting = self._waiting, []
        for job, whole in waiting:
            if not job.cancelled:
                job.future = asyncio.run_coroutine_threadsafe(whole(), self._loop)

    def _live(self) -> None:
        import asyncio

        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        loop.call_soon(self._announce, loop)
        loop.run_forever()
        tasks = asyncio.all_tasks(loop)
        for task in tasks:
            task.cancel()
        loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        loop.close()

    def _announce(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        if shiboken6.isValid(self):
            self._started.emit()

    def _send(self, result: _Result) -> None:
        if shiboken6.isValid(self):
            self._arrived.emit(result)

    def _deliver(self, result: _Result) -> None:
        if result.deliver is not None and shiboken6.isValid(result.owner):
            result.deliver(result.value)
