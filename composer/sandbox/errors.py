"""Why a sandbox does not start, each in a sentence for whoever starts it."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from typing import Final


class StartError(Exception):
    """It was asked rightly, but this machine does not let it: the address, or the ledger's file."""


class ConfigError(StartError, ValueError):
    """What it was told cannot be used: the words of the command, or a file that they name."""


_LISTENING: Final[Mapping[int, str]] = {
    errno.EADDRINUSE: "Port {port} is in use by another program, perhaps by another sandbox. "
    "Stop that one, or choose another port with --port (0: any free one).",
    errno.EACCES: "Port {port} may be opened by administrators only. Choose one above 1023 with --port.",
    errno.EADDRNOTAVAIL: "{host} is no address of this computer. Name one that is with --host, for example 127.0.0.1.",
}
_NO_ADDRESS: Final = (
    "{host} with port {port} is not an address that can be listened on. "
    "Name another with --host and --port, for example 127.0.0.1 and 8025."
)


def cannot_listen(host: str, port: int, fault: OSError) -> StartError:
    """Why `host` and `port` cannot be listened on, and what to do."""
    text = _LISTENING.get(fault.errno or 0, _NO_ADDRESS)
    return StartError(text.format(host=host, port=port))
