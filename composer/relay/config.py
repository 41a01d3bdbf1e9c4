"""What can be configured, read from a TOML file or from the line of JSON that the app hands to its own relay.

Both know the same keys, which `example.toml` explains; relative paths start at the file's folder.
"""

from __future__ import annotations

import ipaddress
import json
import re
import tomllib
from pathlib import Path
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    model_validator,
)

from composer.relay.addresses import LOOPBACK, Network
from composer.relay.complaints import complaints
from composer.relay.credentials import Gate, Token, digest, read_hash
from composer.relay.errors import ConfigError

_SHORTEST_SECRET = 22
"""Characters of a secret path: 128 bits in base64url."""


class _Table(BaseModel):
    # Unknown keys are mistakes; a validation error must not show a secret.
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


def _network(value: Any) -> Network:
    try:
        return ipaddress.ip_network(value)
    except ValueError:
        raise ValueError(
            "a network looks like 203.0.113.0/24, or 203.0.113.7 for one address"
        ) from None


_Network = Annotated[Network, BeforeValidator(_network)]


class GateTable(_Table):
    """A gate and what its callbacks must show."""

    id: str = Field(pattern=r"^[A-Za-z0-9._~-]{1,64}$")
    username: str | None = None
    password: SecretStr | None = None
    password_file: Path | None = None
    secret: SecretStr | None = None
    allow: tuple[_Network, ...] = ()

    @model_validator(mode="after")
    def _has_credentials(self) -> GateTable:
        passwords = (self.password is not None) + (self.password_file is not None)
        if (self.username is not None) != (passwords == 1):
            raise ValueError("username goes with either password or password_file")
        if self.username is None and self.secret is None:
            raise ValueError("a gate needs a username and a password, or a secret, or all of them")
        if self.username is not None and ":" in self.username:
            raise ValueError("a user name cannot contain a colon")
        if self.secret is not None and len(self.secret.get_secret_value()) < _SHORTEST_SECRET:
            msg = f"a secret has {_SHORTEST_SECRET} characters or more"
            raise ValueError(msg)
        return self

    def gate(self, folder: Path) -> Gate:
        """The gate with digests in place of secrets. Raises ConfigError when the password file cannot be read."""
        password = self.password.get_secret_value() if self.password else None
        if self.password_file is not None:
            try:
                password = (folder / self.password_file).read_text("utf-8").rstrip("\r\n")
            except (OSError, UnicodeDecodeError) as fault:
                reason = _not_read(fault)
                msg = (
                    f"The password file of gate {self.id}, {folder / self.password_file}, {reason}."
                )
                raise ConfigError(msg) from None
        return Gate(
            self.id,
            None if password is None else digest(f"{self.username}:{password}"),
            None if self.secret is None else digest(self.secret.get_secret_value()),
            self.allow,
        )


class TokenTable(_Table):
    """A reader. Files hold its hash; the app hands the plain token over, which never touches a disk."""

    name: str
    token: SecretStr | None = Field(default=None, min_length=1)
    hash: str | None = None
    gates: tuple[str, ...]

    @model_validator(mode="after")
    def _has_token(self) -> TokenTable:
        if (self.token is None) == (self.hash is None):
            raise ValueError("a token has a hash (in a file), or is given plainly (by the app)")
        if self.hash is not None:
            read_hash(self.hash)
        return self

    def reader(self) -> Token:
        """The reader with a digest in place of the token."""
        known = digest(self.token.get_secret_value()) if self.token else read_hash(self.hash or "")
        return Token(self.name, known, None if "*" in self.gates else frozenset(self.gates))


class Config(_Table):
    """The whole configuration; times in days, sizes in MiB."""

    host: str = "127.0.0.1"
    port: int = Field(default=8026, ge=0, le=65535)
    store: Path
    retention_days: float = Field(default=30, gt=0, le=3660)
    store_limit_mib: int | None = Field(default=None, ge=1)
    certificate: Path | None = None
    key: Path | None = None
    trusted_proxies: tuple[_Network, ...] = ()
    metrics_allow: tuple[_Network, ...] = tuple(LOOPBACK)
    gates: tuple[GateTable, ...] = Field(min_length=1)
    tokens: tuple[TokenTable, ...] = Field(min_length=1)
    folder: Path = Path()
    """Where relative paths start: the folder of the configuration file."""

    @model_validator(mode="after")
    def _is_consistent(self) -> Config:
        known = [gate.id for gate in self.gates]
        if len(set(known)) != len(known):
            raise ValueError("two gates have the same id")
        if (self.certificate is None) != (self.key is None):
            raise ValueError("certificate and key go together")
        for token in self.tokens:
            for gate in set(token.gates) - {"*", *known}:
                msg = f"the token {token.name!r} names the unknown gate {gate!r}"
                raise ValueError(msg)
        return self

    def open_gates(self) -> dict[str, Gate]:
        """The gates by id. Raises ConfigError."""
        return {table.id: table.gate(self.folder) for table in self.gates}

    def readers(self) -> tuple[Token, ...]:
        """The readers."""
        return tuple(table.reader() for table in self.tokens)


def read_file(path: Path) -> Config:
    """The configuration in a TOML file. Raises ConfigError."""
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as fault:
        place = re.search(r"line \d+, column \d+|end of document", str(fault))
        msg = f"{path} is not TOML: correct it at {place[0] if place else 'its end'}. See composer relay example."
        raise ConfigError(msg) from None
    except (OSError, UnicodeDecodeError) as fault:
        msg = f"{path} {_not_read(fault)}."
        raise ConfigError(msg) from None
    tokens = content.get("tokens")
    if isinstance(tokens, list) and any(
        isinstance(token, dict) and "token" in token for token in tokens
    ):
        raise ConfigError("A file holds a token's hash, never the token; see composer relay token.")
    return _checked({**content, "folder": path.resolve().parent}, f"In {path}: ")


def read_line(line: str) -> Config:
    """The configuration in the app's line of JSON. Raises ConfigError."""
    try:
        content = json.loads(line)
    except ValueError:
        raise ConfigError("The line of configuration on standard input is not JSON.") from None
    return _checked(content, "")


def _checked(content: Any, where: str) -> Config:
    try:
        return Config.model_validate(content)
    except ValidationError as fault:
        msg = f"{where}{complaints(fault)}"
        raise ConfigError(msg) from None


def _not_read(fault: OSError | UnicodeDecodeError) -> str:
    if isinstance(fault, OSError):
        return f"cannot be read: {fault.strerror}"
    return f"is not text in UTF-8 (at byte {fault.start})"
