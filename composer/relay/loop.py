"""An event loop that other threads wake once for all that they have for it.

Granian's threads hand over each request and each body by `call_soon_threadsafe`. asyncio writes a byte to itself each time, and
gives Python's lock away for it: with thousands of callbacks a second the threads would mostly pass that lock around.
"""

from __future__ import annotations

import asyncio
import sys
from collections import deque
from collections.abc import Callable
from contextvars import Context, copy_context
from functools import partial
from typing import Any

if sys.platform == "win32":
    _System = asyncio.ProactorEventLoop
else:
    _System = asyncio.SelectorEventLoop


class SharedWakeLoop(_System):
    """The system's loop, otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self._handed_over: deque[tuple[asyncio.Handle, Callable[[], object]]] = deque()
        self._wakes = False

    def call_soon_threadsafe(  # type: ignore[override] # the stubs' type variables say no more
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """As asyncio's own; in the order of the calls."""
        context = copy_context() if context is None else context
        handle = asyncio.Handle(callback, args, self, context)
        self._handed_over.append(
            (handle, partial(self.call_soon, callback, *args, context=context))
        )
        # First handed over, then asked: who is asked too late has taken this along.
        if not self._wakes:
            self._wakes = True
            super().call_soon_threadsafe(self._take)
        elif self.is_closed():
            raise RuntimeError("Event loop is closed")
        return handle

    def _take(self) -> None:
        self._wakes = False
        while self._handed_over:
            handle, call_soon = self._handed_over.popleft()
            if not handle.cancelled():
                call_soon()
