"""The tokens file: what `composer relay token` writes. Hashes only; the token itself is shown once and kept nowhere."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from composer.relay.config import Config, TokenTable, read_token_file
from composer.relay.credentials import hash_line, new_token
from composer.relay.errors import ConfigError, TokenError

_HEADER = (
    "# Who may read from the relay. Written by composer relay token; a change holds at once.\n"
)


def make(name: str, gates: Sequence[str]) -> tuple[str, TokenTable]:
    """A new token, to be shown once, and its entry."""
    token = new_token()
    today = datetime.now(UTC).date()
    return token, TokenTable(name=name, hash=hash_line(token), gates=tuple(gates), made=today)


def entry(table: TokenTable) -> str:
    """The entry as a file holds it."""
    lines = {
        "name": _quoted(table.name),
        "hash": _quoted(table.hash or ""),
        "gates": f"[{', '.join(map(_quoted, table.gates))}]",
    }
    if table.made is not None:
        lines["made"] = table.made.isoformat()
    return "[[tokens]]\n" + "".join(f"{key} = {value}\n" for key, value in lines.items())


def add(config: Config, path: Path, table: TokenTable) -> None:
    """Let a reader in. Raises ConfigError, or TokenError when the name is taken or the file cannot be written."""
    if wrong := config.names_no_gate([table]):
        raise ConfigError(f"{wrong[0].upper()}{wrong[1:]}.")
    kept = read_token_file(path)
    if any(known.name == table.name for known in (*config.tokens, *kept)):
        msg = f"There is a token “{table.name}” already. Choose another name, or revoke that one first."
        raise TokenError(msg)
    _write(path, (*kept, table))


def revoke(config: Config, path: Path, name: str) -> None:
    """Let a reader in no more. Raises ConfigError, or TokenError when it is not there or the file cannot be written."""
    tables = read_token_file(path)
    kept = tuple(table for table in tables if table.name != name)
    if len(kept) == len(tables):
        written = any(known.name == name for known in config.tokens)
        msg = (
            f"The token “{name}” stands in the configuration itself. Remove it there and restart the relay."
            if written
            else f"There is no token “{name}”; composer relay token --list shows those there are."
        )
        raise TokenError(msg)
    _write(path, kept)


def _write(path: Path, tables: Iterable[TokenTable]) -> None:
    """Replace the file as a whole: a relay that reads it meanwhile sees the old one or the new one."""
    path = path.resolve()
    text = "\n".join([_HEADER, *map(entry, tables)])
    unfinished = None
    try:
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, unfinished = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        unfinished_path = Path(unfinished)
        # Hashes of random tokens are no secrets: the relay, another user, may read them.
        unfinished_path.chmod(mode)
        unfinished_path.replace(path)
    except OSError as fault:
        if unfinished is not None:
            with suppress(OSError):
                Path(unfinished).unlink()
        msg = f"{path} cannot be written: {fault.strerror}. Nothing was changed."
        raise TokenError(msg) from None


def _quoted(text: str) -> str:
    """A text as TOML has it: JSON's, with letters as they are."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
