"""The verbs `composer relay serve`, `example`, `token`, `openapi`, `backup` and `quarantine`.

What is heavy (the web server, SQLite) is imported when a verb runs.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from composer.relay.config import Config


_MANY = 2**31
"""More lines than anybody reads, and fewer than SQLite counts."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe `composer relay` to the command line."""
    relay = subparsers.add_parser(
        "relay",
        help="receive LINK's callbacks and hand them to the apps that poll for them",
        description="Receive LINK's callbacks and hand them to the apps that poll for them. Start with "
        "“composer relay example”, which shows a configuration file.",
        epilog="Exit status: 0 when done, 1 if something failed, 2 if the command or the configuration is wrong.",
    )
    relay.set_defaults(show_help=relay.print_help)
    verbs = relay.add_subparsers(dest="relay_verb", title="verbs", metavar="VERB")
    serve = verbs.add_parser(
        "serve",
        help="run the relay",
        description="Run the relay until it is stopped. Unless “host” in FILE says otherwise, only programs on "
        "this computer reach it (127.0.0.1).",
    )
    how = serve.add_mutually_exclusive_group(required=True)
    how.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help="run as FILE (TOML) says; “composer relay example” shows one",
    )
    # For the app: one line of JSON on standard input says how, its end ends the relay.
    how.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    verbs.add_parser("example", help="show a configuration file that explains itself")
    _add_token(verbs)
    verbs.add_parser("openapi", help="show the OpenAPI document, to write a client or a relay by")
    copy = verbs.add_parser(
        "backup", help="copy the store, also while the relay runs", description="Copy the store."
    )
    copy.add_argument("copy", type=Path, metavar="COPY", help="the file to make")
    odd = verbs.add_parser("quarantine", help="show callbacks that were not JSON")
    for verb in (copy, odd):
        verb.add_argument(
            "--config",
            type=Path,
            metavar="FILE",
            required=True,
            help="the configuration file (TOML) that the relay runs with; it names the store",
        )
    odd.add_argument(
        "--limit", type=_count, default=20, metavar="N", help="the newest so many (default: 20)"
    )


def _add_token(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    token = verbs.add_parser(
        "token",
        help="make, list or revoke an app's access tokens",
        description="Make an access token for an app. With --config it is put into the tokens file that FILE names, "
        "and holds at once; without, what FILE needs is shown.",
    )
    what = token.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "name", nargs="?", type=_name, metavar="NAME", help="whose token it is, e.g. office"
    )
    what.add_argument("--list", action="store_true", help="show who may read (needs --config)")
    what.add_argument(
        "--revoke", metavar="NAME", help="let that reader in no more (needs --config)"
    )
    token.add_argument(
        "--gates", nargs="+", default=["*"], metavar="GATE", help="what it may see (default: all)"
    )
    token.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help="the configuration file (TOML) that the relay runs with",
    )


def _name(text: str) -> str:
    if not text.strip() or not text.isprintable():
        message = "a name consists of letters that can be seen"
        raise argparse.ArgumentTypeError(message)
    return text


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < _MANY:
        message = f"it must be a whole number above 0, not “{text}”"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def run(args: argparse.Namespace) -> int:
    """Do what was asked; returns the exit status.

    0, or with a sentence on standard error 1 for what failed, 2 for a wrong command or configuration.
    """
    from composer.relay.errors import ConfigError, RelayError

    if args.relay_verb is None:
        args.show_help(sys.stderr)
        return 2
    verbs = {
        "serve": _serve,
        "example": _show_example,
        "openapi": _show_document,
        "token": _change_tokens,
        "backup": _back_up,
        "quarantine": _show_quarantine,
    }
    try:
        verbs[args.relay_verb](args)
    except RelayError as fault:
        sys.stderr.write(f"{fault.title}. {fault.sentence}\n")
        return 2 if isinstance(fault, ConfigError) else 1
    return 0


def _serve(args: argparse.Namespace) -> None:
    logging.basicConfig(
        stream=sys.stderr,
        level=logging.WARNING if args.child else logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    config = _child_config() if args.child else _file_config(args.config)
    from composer.relay import server

    if args.child:
        server.run_child(config)
    else:
        server.run_service(config)


def _child_config() -> Config:
    from composer.relay.config import read_line

    # The raw stream: a buffered text layer would swallow the lifeline's first bytes.
    line = sys.stdin.buffer.readline()
    if not line:  # the app is gone already
        sys.exit(0)
    return read_line(line.decode("utf-8", "replace"))


def _file_config(path: Path) -> Config:
    from composer.relay.config import read_file

    return read_file(path)


def _show_example(_args: argparse.Namespace) -> None:
    sys.stdout.write(Path(__file__).with_name("example.toml").read_text("utf-8"))


def _show_document(_args: argparse.Namespace) -> None:
    from composer.relay.web import reader_app

    sys.stdout.write(json.dumps(reader_app().openapi(), indent=2) + "\n")


def _change_tokens(args: argparse.Namespace) -> None:
    from composer.relay import tokens
    from composer.relay.errors import ConfigError

    if args.config is None and args.name is None:
        raise ConfigError("Say with --config which relay it is about.")
    config = None if args.config is None else _file_config(args.config)
    path = config.folder / config.tokens_file if config and config.tokens_file else None
    if args.list and config:
        _show_tokens(config, path)
        return
    if args.revoke is not None and config:
        tokens.revoke(config, path or _no_tokens_file(args.config), args.revoke)
        sys.stdout.write(f"The token “{args.revoke}” is revoked.\n")
        return
    token, table = tokens.make(args.name, args.gates)
    if config and path:
        tokens.add(config, path, table)
        rest = f"It is in {path} and holds at once.\n"
    else:
        rest = f"For the relay's configuration file:\n\n{tokens.entry(table)}"
    sys.stdout.write(
        f"The token, shown this once (paste it into Composer's settings):\n\n    {token}\n\n{rest}"
    )


def _no_tokens_file(path: Path) -> Path:
    from composer.relay.errors import ConfigError

    msg = f"{path} names no tokens_file; remove the token's entry in {path} itself and restart the relay."
    raise ConfigError(msg)


def _show_tokens(config: Config, path: Path | None) -> None:
    from composer.relay.config import read_token_file

    places = [(table, "configuration") for table in config.tokens]
    if path is not None:
        places += [(table, path.name) for table in read_token_file(path)]
    rows = [("NAME", "GATES", "MADE", "IN")]
    for table, place in places:
        made = table.made.isoformat() if table.made else "-"
        rows.append((table.name, " ".join(table.gates), made, place))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        padded = (text.ljust(width) for text, width in zip(row, widths, strict=True))
        sys.stdout.write("  ".join(padded).rstrip() + "\n")


def _back_up(args: argparse.Namespace) -> None:
    from composer.relay.backup import back_up

    config = _file_config(args.config)
    size = back_up(config.folder / config.store, args.copy)
    sys.stdout.write(f"{args.copy} is complete: {size:,} bytes\n")


def _show_quarantine(args: argparse.Namespace) -> None:
    from composer.relay.schema import read_quarantine

    config = _file_config(args.config)
    for entry in read_quarantine(config.folder / config.store, args.limit):
        sys.stdout.write(json.dumps(entry) + "\n")
