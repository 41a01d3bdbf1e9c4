"""What can go wrong in a relay, with a title and a sentence for whoever runs it."""

from __future__ import annotations

import errno
import ssl
from collections.abc import Mapping
from typing import Final


class RelayError(Exception):
    """A fault that reaches a person: `title` names it, `sentence` says what happened, why, and what to do."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__(f"{title}. {sentence}")
        self.title = title
        self.sentence = sentence


class ConfigError(RelayError):
    """The configuration cannot be used. Nothing was started; no secret stands in the sentence."""

    def __init__(self, sentence: str) -> None:
        super().__init__("The relay's configuration cannot be used", sentence)


class TokenError(RelayError):
    """A token was neither made nor revoked."""

    def __init__(self, sentence: str) -> None:
        super().__init__("The tokens are as they were", sentence)


class BackupError(RelayError):
    """There is no copy of the store."""

    def __init__(self, sentence: str) -> None:
        super().__init__("No backup was made", sentence)


class StoreOpenError(RelayError):
    """The store cannot be opened, is not a relay's, is damaged, or belongs to a relay that runs."""

    def __init__(self, sentence: str) -> None:
        super().__init__("The relay's store cannot be opened", sentence)


class ListenError(RelayError):
    """The address cannot be listened on."""

    def __init__(self, sentence: str) -> None:
        super().__init__("The relay cannot listen", sentence)


_LISTENING: Final[Mapping[int, str]] = {
    errno.EADDRINUSE: "Port {port} of {host} is in use by another program, perhaps by another relay. "
    "Stop that one, or choose another “port” in the configuration.",
    errno.EACCES: "Port {port} may be opened by administrators only. "
    "Choose a “port” above 1023 in the configuration.",
    errno.EADDRNOTAVAIL: "{host} is no address of this computer. "
    "Correct “host” in the configuration, for example to 127.0.0.1.",
}
_NO_ADDRESS: Final = (
    "{host} with port {port} is not an address that can be listened on. "
    "Correct “host” and “port” in the configuration."
)


def bad_certificate(fault: OSError) -> ConfigError:
    """The error for a certificate or a key that cannot be read or that do not go together (an SSLError)."""
    if isinstance(fault, ssl.SSLError):
        return ConfigError(
            "“certificate” and “key” cannot be used together: both must be files in PEM form without a password, the "
            "certificate first in its file, and the key the one that belongs to it."
        )
    return ConfigError(
        f"The certificate or its key, {fault.filename}, cannot be read: {fault.strerror}."
    )


def cannot_listen(host: str, port: int, number: int) -> ListenError:
    """The error for an address that the system refused with this `errno`."""
    return ListenError(_LISTENING.get(number, _NO_ADDRESS).format(host=host, port=port))


class StoreFullError(RelayError):
    """Nothing was written because there is no room. Later attempts succeed when there is."""

    def __init__(self) -> None:
        super().__init__(
            "The relay's store is full",
            "The disk, or the size set by store_limit_mib, is used up. Callbacks are refused until there is room again.",
        )


class StoreFaultError(RelayError):
    """Nothing was written because the store failed; `reason` is SQLite's."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            "The relay's store does not work",
            f"SQLite reports: {reason}. Callbacks are refused until it works again; check the disk.",
        )


class CursorGoneError(RelayError):
    """Events behind the cursor were pruned before they were read. `oldest` is the cursor to go on from."""

    def __init__(self, oldest: str) -> None:
        super().__init__(
            "The cursor is older than what is kept",
            "Events after this cursor have been deleted because they were older than the retention.",
        )
        self.oldest = oldest
