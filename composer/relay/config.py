"""What can be configured, read from a TOML file or from the line of JSON that the app hands to its own relay.

Both know the same keys, which `example.toml` explains; relative paths start at the file's folder.
"""

from __future__ import annotations

import ipaddress
import json
import re
import tomllib
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated, Any, TypeVar

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
from composer.relay.hosts import LINK, LINK_HOSTS

_SHORTEST_SECRET = 22
"""Characters of a secret path: 128 bits in base64url."""

_IN_PATHS = re.compile(r"[A-Za-z0-9._~-]+")


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


def _networks(value: Any) -> tuple[Network, ...]:
    return LINK_HOSTS if value == LINK else (_network(value),)


_Networks = Annotated[tuple[Network, ...], BeforeValidator(_networks)]


class GateTable(_Table):
    """A gate and what its callbacks must show."""

    id: str = Field(pattern=r"^[A-Za-z0-9._~-]{1,64}$")
    username: str | None = None
    password: SecretStr | None = None
    password_file: Path | None = None
    secret: SecretStr | None = None
    secret_file: Path | None = None
    app_secret: SecretStr | None = Field(default=None, min_length=1)
    app_secret_file: Path | None = None
    verify_token: SecretStr | None = Field(default=None, min_length=1)
    verify_token_file: Path | None = None
    allow: tuple[_Networks, ...] = ()

    @model_validator(mode="after")
    def _has_credentials(self) -> GateTable:
        passwords = (self.password is not None) + (self.password_file is not None)
        if (self.username is not None) != (passwords == 1):
            raise ValueError("username goes with either password or password_file")
        if self.secret is not None and self.secret_file is not None:
            raise ValueError("a gate has either secret or secret_file")
        for name in ("app_secret", "verify_token"):
            if getattr(self, name) is not None and getattr(self, f"{name}_file") is not None:
                raise ValueError(f"a gate has either {name} or {name}_file")
        signed = self.app_secret is not None or self.app_secret_file is not None
        if (
            self.username is None
            and self.secret is None
            and self.secret_file is None
            and not signed
        ):
            raise ValueError(
                "a gate needs a username and a password, or a secret, or an app_secret, or several of them"
            )
        if self.username is not None and ":" in self.username:
            raise ValueError("a user name cannot contain a colon")
        if self.secret is not None and (wrong := _not_a_secret(self.secret.get_secret_value())):
            raise ValueError(wrong)
        return self

    def gate(self, folder: Path) -> Gate:
        """The gate with digests in place of secrets. Raises ConfigError when a file of it cannot be used."""
        password = self.password.get_secret_value() if self.password else None
        if self.password_file is not None:
            password = self._in_file("password", folder / self.password_file)
        secret = self.secret.get_secret_value() if self.secret else None
        if self.secret_file is not None:
            secret = self._in_file("secret", folder / self.secret_file)
            if wrong := _not_a_secret(secret):
                msg = f"In {folder / self.secret_file}: {wrong}."
                raise ConfigError(msg)
        return Gate(
            self.id,
            None if password is None else digest(f"{self.username}:{password}"),
            None if secret is None else digest(secret),
            tuple(network for networks in self.allow for network in networks),
            None if (app := self._metas("app_secret", folder)) is None else app.encode(),
            None if (verify := self._metas("verify_token", folder)) is None else digest(verify),
        )

    def _metas(self, name: str, folder: Path) -> str | None:
        """What Meta shows or signs with: the app's secret, the verify token."""
        given: SecretStr | None = getattr(self, name)
        file: Path | None = getattr(self, f"{name}_file")
        if file is not None:
            return self._in_file(name, folder / file)
        return given.get_secret_value() if given is not None else None

    def _in_file(self, what: str, path: Path) -> str:
        try:
            found = path.read_text("utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as fault:
            msg = f"The {what} file of gate {self.id}, {path}, {_not_read(fault)}."
            raise ConfigError(msg) from None
        if not found:
            msg = f"The {what} file of gate {self.id}, {path}, is empty; write the {what} into it."
            raise ConfigError(msg)
        return found


def _not_a_secret(secret: str) -> str:
    """What is wrong with a secret path, "" for nothing."""
    if len(secret) < _SHORTEST_SECRET:
        return f"a secret has {_SHORTEST_SECRET} characters or more"
    if not _IN_PATHS.fullmatch(secret):
        return "a secret consists of letters, digits and the signs . _ ~ - as it is a part of a URL"
    return ""


class TokenTable(_Table):
    """A reader. Files hold its hash; the app hands the plain token over, which never touches a disk."""

    name: str
    token: SecretStr | None = Field(default=None, min_length=1)
    hash: str | None = None
    gates: tuple[str, ...]
    made: date | None = None

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
    tokens: tuple[TokenTable, ...] = ()
    tokens_file: Path | None = None
    folder: Path = Path()
    """Where relative paths start: the folder of the configuration file."""

    @model_validator(mode="after")
    def _is_consistent(self) -> Config:
        known = [gate.id for gate in self.gates]
        if len(set(known)) != len(known):
            raise ValueError("two gates have the same id")
        if (self.certificate is None) != (self.key is None):
            raise ValueError("certificate and key go together")
        if not self.tokens and self.tokens_file is None:
            raise ValueError("nobody could read: tokens_file or an entry of tokens is missing")
        if wrong := self.names_no_gate(self.tokens):
            raise ValueError(wrong)
        return self

    def names_no_gate(self, tokens: Iterable[TokenTable]) -> str:
        """What is wrong with the gates that tokens name, "" for nothing."""
        known = {"*", *(gate.id for gate in self.gates)}
        for token in tokens:
            for gate in sorted(set(token.gates) - known):
                return f"the token “{token.name}” names the unknown gate “{gate}”"
        return ""

    def open_gates(self) -> dict[str, Gate]:
        """The gates by id. Raises ConfigError."""
        return {table.id: table.gate(self.folder) for table in self.gates}

    def readers(self) -> tuple[Token, ...]:
        """The readers that stand in the configuration itself."""
        return tuple(table.reader() for table in self.tokens)


def read_file(path: Path) -> Config:
    """The configuration in a TOML file. Raises ConfigError."""
    content = read_toml(path)
    return _checked(Config, {**content, "folder": path.resolve().parent}, f"In {path}: ")


def read_toml(path: Path) -> dict[str, Any]:
    """The content of a TOML file, in which no plain token may stand. Raises ConfigError."""
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
    return content


class _TokenFile(_Table):
    tokens: tuple[TokenTable, ...] = ()


def read_token_file(path: Path) -> tuple[TokenTable, ...]:
    """The tokens in a file of nothing else; none when there is no file yet. Raises ConfigError."""
    if not path.exists():
        return ()
    return _checked(_TokenFile, read_toml(path), f"In {path}: ").tokens


def read_line(line: str) -> Config:
    """The configuration in the app's line of JSON. Raises ConfigError."""
    try:
        content = json.loads(line)
    except ValueError:
        raise ConfigError("The line of configuration on standard input is not JSON.") from None
    return _checked(Config, content, "")


_Checked = TypeVar("_Checked", bound=_Table)


def _checked(model: type[_Checked], content: Any, where: str) -> _Checked:
    try:
        return model.model_validate(content)
    except ValidationError as fault:
        msg = f"{where}{complaints(fault)}"
        raise ConfigError(msg) from None


def _not_read(fault: OSError | UnicodeDecodeError) -> str:
    if isinstance(fault, OSError):
        return f"cannot be read: {fault.strerror}"
    return f"is not text in UTF-8 (at byte {fault.start})"
