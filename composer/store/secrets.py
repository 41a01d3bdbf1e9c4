"""Passwords and tokens: in the operating system's keyring or, when a person says so, in memory until the app ends.

The only module that knows the keyring. All of it blocks, some of it until a person has unlocked the keyring: for worker
threads. Never is a secret written to a file, and never is a backend used that is not in `_BACKENDS`: neither the
environment (PYTHON_KEYRING_BACKEND), nor keyring's configuration file, nor an installed plug-in is asked which.
"""

from __future__ import annotations

import importlib
import logging
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

SERVICE = "Composer"
"""What the entries are filed under."""

LONGEST = 1000
"""Characters of a secret; Windows takes 1,280 UTF-16 units."""


class SecretsError(Exception):
    """The keyring did not do it. `title` and `sentence` are for a person; never raised as such."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__(title, sentence)
        self.title = title
        self.sentence = sentence

    def __str__(self) -> str:
        return f"{self.title}: {self.sentence}"


class SecretsUnavailable(SecretsError):  # noqa: N818 - named for what a person can do next
    """There is no keyring, or it does not answer: the session can keep secrets, if a person wants that."""


class SecretsLocked(SecretsError):  # noqa: N818
    """The keyring is locked, and was not unlocked."""


class SecretRefused(SecretsError):  # noqa: N818
    """The keyring works, but not with this secret."""


@dataclass(frozen=True, slots=True)
class SecretsStatus:
    """Whether secrets can be stored, in words."""

    ok: bool
    title: str
    sentence: str


class Secrets:
    """See the module. Safe to use from several threads; they wait for each other."""

    def __init__(self) -> None:
        self._session: dict[str, str] = {}
        self._backend: KeyringBackend | None = None
        self._name = ""
        self._lock = threading.Lock()

    def read(self, key: str) -> str | None:
        """The secret, or None if there is none. Raises SecretsUnavailable or SecretsLocked."""
        with self._lock:
            if key in self._session:
                return self._session[key]
            return self._ask(lambda backend: backend.get_password(SERVICE, key))

    def write(self, key: str, value: str) -> None:
        """Store the secret and read it back. Raises any SecretsError; then nothing is changed in this session."""
        _check(value)
        with self._lock:
            self._ask(lambda backend: backend.set_password(SERVICE, key, value))
            if self._ask(lambda backend: backend.get_password(SERVICE, key)) != value:
                raise SecretRefused(
                    "The password was not stored",
                    f"{self._name} took it, but did not give it back.",
                )
            self._session.pop(key, None)

    def delete(self, key: str) -> None:
        """Forget the secret, here and in the keyring; it need not be there."""
        with self._lock:
            kept_here = self._session.pop(key, None) is not None
            try:
                if self._ask(lambda backend: backend.get_password(SERVICE, key)) is not None:
                    self._ask(lambda backend: backend.delete_password(SERVICE, key))
            except SecretsUnavailable:
                if not kept_here:
                    raise

    def keep_for_session(self, key: str, value: str) -> None:
        """Keep the secret in memory alone, until the app ends. Only when a person chose it after SecretsUnavailable."""
        _check(value)
        with self._lock:
            self._session[key] = value

    def kept_for_session(self, key: str) -> bool:
        """Whether the secret will be gone when the app ends."""
        with self._lock:
            return key in self._session

    def status(self) -> SecretsStatus:
        """Whether the keyring works. May make the system ask a person to unlock it."""
        try:
            with self._lock:
                self._ask(lambda backend: backend.get_password(SERVICE, "status"))
                return SecretsStatus(
                    ok=True,
                    title="The keyring works",
                    sentence=f"Passwords and tokens are kept in {self._name}.",
                )
        except SecretsError as error:
            return SecretsStatus(ok=False, title=error.title, sentence=error.sentence)

    def _ask(self, question: Callable[[KeyringBackend], _T]) -> _T:
        if self._backend is None:
            self._name, self._backend = _choose()
        try:
            return question(self._backend)
        except Exception as failure:
            # Whatever the system's binding raises. The service may come back as another one: look again next time.
            self._backend = None
            _log.warning("The keyring failed: %s", " < ".join(_names(failure)))
            # Not chained: what a binding puts into its errors is not known to be free of secrets.
            raise _explain(failure, self._name) from None


def _check(value: str) -> None:
    if not value:
        raise SecretRefused("There is no password", "The field is empty.")
    if len(value) > LONGEST:
        raise SecretRefused(
            "The password is too long",
            f"It has {len(value):,} characters; at most {LONGEST:,} can be kept. Was something else pasted?",
        )
    if not value.isprintable():
        raise SecretRefused(
            "The password contains a character that cannot be used",
            "There is a line break, a tab or another invisible character in it. Copy it again without.",
        )


def _choose() -> tuple[str, KeyringBackend]:
    """The best of the allowed backends that work here, with its name for people. Raises SecretsUnavailable."""
    found = []
    for row in _BACKENDS:
        if not sys.platform.startswith(row.systems):
            continue
        try:
            # Only now, and by name: importing takes 50 ms, and each imports what its system alone has.
            kind: type[KeyringBackend] = getattr(importlib.import_module(row.module), row.kind)
            found.append((float(kind.priority), row, kind))
        except Exception as failure:
            # A backend raises anything at all to say that it is not for this computer.
            _log.debug("%s cannot be used: %s", row.module, type(failure).__name__)
    for _, row, kind in sorted(found, key=lambda one: -one[0]):
        backend = kind()
        for name, value in row.properties.items():
            setattr(backend, name, value)
        return row.name, backend
    raise SecretsUnavailable(*_NONE_HERE)


def _explain(failure: Exception, name: str) -> SecretsError:
    names = set(_names(failure))
    if names & _LOCKED:
        return SecretsLocked(
            "The keyring is locked",
            f"{name} was not unlocked, so passwords can be neither read nor stored. Unlock it and try again.",
        )
    if names & _REFUSED:
        return SecretRefused("The password was not stored", f"{name} did not accept it.")
    return SecretsUnavailable(
        "The keyring does not answer",
        f"{name} is there, but failed ({type(failure).__name__}). Logging out and in again may help.",
    )


def _names(failure: BaseException | None) -> Iterator[str]:
    """The names of the error and of what caused it; by name, since the bindings cannot be imported everywhere."""
    while failure is not None:
        yield type(failure).__name__
        failure = failure.__cause__ or failure.__context__


@dataclass(frozen=True, slots=True)
class _Allowed:
    systems: tuple[str, ...]
    module: str
    kind: str
    name: str
    """For people."""
    properties: Mapping[str, str] = field(default_factory=dict)


_UNIX = ("linux", "freebsd", "openbsd")

_BACKENDS: tuple[_Allowed, ...] = (
    _Allowed(
        ("win32",),
        "keyring.backends.Windows",
        "WinVaultKeyring",
        "the Windows Credential Manager",
        # Otherwise it roams to other computers of the company.
        {"persist": "local machine"},
    ),
    _Allowed(("darwin",), "keyring.backends.macOS", "Keyring", "the macOS Keychain"),
    _Allowed(_UNIX, "keyring.backends.SecretService", "Keyring", "the desktop’s keyring"),
    _Allowed(_UNIX, "keyring.backends.libsecret", "Keyring", "the desktop’s keyring"),
    _Allowed(_UNIX, "keyring.backends.kwallet", "DBusKeyring", "KWallet"),
)
"""The backends that encrypt with the person's login."""

_LOCKED = {"KeyringLocked", "LockedException", "PromptDismissedException", "KeychainDenied"}
_REFUSED = {"PasswordSetError", "PasswordDeleteError"}

_NONE_HERE = (
    "There is no keyring",
    (
        "This computer has no service that keeps passwords safe, or it is not running. On Linux, install and start GNOME"
        " Keyring or KWallet."
    ),
)
