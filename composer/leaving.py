"""The last moment of the process: what a worker thread still waits for must not keep it."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time

_log = logging.getLogger(__name__)

PATIENCE = 0.5
"""Seconds that workers get to end by themselves."""

_WORKERS = "asyncio_"
"""How the threads are called that do for an event loop what blocks."""


def leave(status: int) -> int:
    """The exit status; or the end of the process, where a thread is held up in the system.

    Python waits for such threads, without an end: for a keyring that asks a person who is not there, a disk on a network.
    All that is to be kept is on the disk by now, and what is being copied is copied anew another day.
    """
    end = time.monotonic() + PATIENCE
    held = [one for one in threading.enumerate() if one.name.startswith(_WORKERS)]
    for one in held:
        one.join(max(0.0, end - time.monotonic()))
    if any(one.is_alive() for one in held):
        _log.warning("A thread is held up in the system; Composer ends without it")
        logging.shutdown()
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(status)
    return status
