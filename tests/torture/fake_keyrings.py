"""Keyrings that no computer lends to a trial: one that asks a person for long, one whose person says no, and worse. Fakes."""

# ruff: noqa: ARG002 - the methods are as the library calls them

from __future__ import annotations

import threading
import time

from keyring.backend import KeyringBackend

PAUSE = [1.0]
"""Seconds that `Slow` needs for every answer."""


class PromptDismissedException(Exception):  # noqa: N818 - the Secret Service's word for it
    """The person closed the question."""


class Slow(KeyringBackend):
    """Keeps everything, once somebody has typed a password into a window of the system's."""

    priority = 9.0
    _kept: dict[str, str] = {}  # noqa: RUF012 - as a service keeps it, whoever asks

    def get_password(self, service: str, username: str) -> str | None:
        time.sleep(PAUSE[0])
        return self._kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        time.sleep(PAUSE[0])
        self._kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._kept.pop(username, None)


class Denied(Slow):
    """The person says no each time."""

    def get_password(self, service: str, username: str) -> str | None:
        raise PromptDismissedException

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PromptDismissedException


class Forgetful(Slow):
    """Takes what it is given and has lost it when it is asked."""

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Silent(Slow):
    """Nobody ever answers its question."""

    def get_password(self, service: str, username: str) -> str | None:
        threading.Event().wait()
        return None
