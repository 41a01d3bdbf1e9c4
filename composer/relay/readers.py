"""Who may read: the tokens of the configuration, and those of a file that may change while the relay runs."""

from __future__ import annotations

import logging
import os

from composer.relay.config import Config, read_token_file
from composer.relay.credentials import Token, find_reader
from composer.relay.errors import ConfigError

_Stamp = tuple[int, int, int] | None
_log = logging.getLogger(__name__)


class Readers:
    """Finds the reader whose token it is. A change of the tokens file holds from the next request on."""

    def __init__(self, config: Config) -> None:
        """Raises ConfigError when the tokens file cannot be used."""
        self._config = config
        self._path = config.tokens_file and config.folder / config.tokens_file
        self._stamp = self._look()
        self._tokens = self._read()
        if not self._tokens:
            _log.warning("nobody can read yet: make a token with composer relay token")

    def find(self, authorization: str | None) -> Token | None:
        """The reader whose bearer token an Authorization header shows."""
        self._follow()
        return find_reader(self._tokens, authorization)

    def still(self, reader: Token) -> bool:
        """Whether one that was found may still read."""
        self._follow()
        return reader in self._tokens

    def _follow(self) -> None:
        if (stamp := self._look()) != self._stamp:
            self._stamp = stamp
            self._read_again()

    def _look(self) -> _Stamp:
        """What changes with the file; None while there is none."""
        if self._path is None:
            return None
        try:
            found = os.stat(self._path)  # noqa: PTH116 - asked for each request: without an object of its own
        except OSError:
            return None
        return found.st_ino, found.st_size, found.st_mtime_ns

    def _read(self) -> tuple[Token, ...]:
        if self._path is None:
            return self._config.readers()
        tables = read_token_file(self._path)
        if wrong := self._config.names_no_gate(tables):
            msg = f"In {self._path}: {wrong}."
            raise ConfigError(msg)
        return self._config.readers() + tuple(table.reader() for table in tables)

    def _read_again(self) -> None:
        try:
            self._tokens = self._read()
        except ConfigError as fault:
            _log.error("the tokens stay as they were: %s", fault.sentence)
        else:
            _log.info("%d tokens may read now", len(self._tokens))
