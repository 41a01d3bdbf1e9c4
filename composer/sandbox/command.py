"""`composer sandbox`: LINK's API imitated on this machine, for people and, with --child, for the app.

The app's line of configuration comes on standard input, and the end of that input is the sign to stop.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import secrets
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from composer.sandbox.errors import ConfigError, StartError

if TYPE_CHECKING:
    from composer.sandbox.config import Config

DEFAULT_PORT = 8025
_USERNAME = "sandbox"


def add_parser(subparsers: Any) -> None:
    """Describe the verb to argparse."""
    parser = subparsers.add_parser(
        "sandbox",
        help="imitate the LINK API on this machine; nothing is sent to anyone",
        description="Imitate the LINK API on this machine. Nothing is sent to anyone; a recipient's "
        "last digits choose what happens. Unless --host says otherwise, only programs on this computer reach it.",
        epilog="Exit status: 0 when stopped, 1 if it could not start, 2 if the command or a file it names is wrong.",
    )
    parser.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (%(default)s: this computer only)"
    )
    parser.add_argument(
        "--port",
        type=_port,
        default=DEFAULT_PORT,
        help="port, 0 to 65535 (%(default)s; 0: any free one)",
    )
    parser.add_argument(
        "--callback",
        action="append",
        type=_callback,
        default=[],
        metavar="GATE=URL",
        help="where the callbacks of an event report gate are sent; may be given again",
    )
    parser.add_argument(
        "--gates-file",
        type=Path,
        metavar="FILE",
        help='gates with passwords, as JSON: {"GATE": {"url": "…", "username": "…", "password": "…"}}; with '
        '"app_secret" their callbacks are signed as Meta signs them',
    )
    parser.add_argument(
        "--password-file", type=Path, metavar="FILE", help="read the password from this file"
    )
    parser.add_argument("--speed", type=_speed, default=1.0, help="times faster than the clock")
    parser.add_argument("--ledger", metavar="FILE", help="remember requests in this file")
    parser.add_argument("--seed", help="make ids and waits repeat from run to run")
    parser.add_argument(
        "--unknown-templates",
        choices=("deliver", "fail"),
        default="deliver",
        help="messages of templates that were never created (%(default)s: anything can be tried)",
    )
    parser.add_argument(
        "--chaos",
        action="store_true",
        help="reports come several times, shuffled, late, early or never",
    )
    parser.add_argument(
        "--script",
        type=Path,
        metavar="FILE",
        help="do the actions in this JSON file (see --manual)",
    )
    parser.add_argument(
        "--manual",
        action="store_true",
        help="print what recipients, templates’ names and actions bring about, and end",
    )
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """Run until told to stop; returns the exit status: 1 if it could not start, 2 for what it was told."""
    from composer.sandbox.config import from_line

    if args.manual:
        from composer.sandbox.manual import manual

        print(manual())
        return 0
    try:
        line = _child_line() if args.child else _line(args)
        config = from_line(line)
        asyncio.run(_serve(config, _say_ready if args.child else _greet, lifeline=args.child))
    except StartError as error:
        print(f"The sandbox could not start: {error}", file=sys.stderr)
        return 2 if isinstance(error, ConfigError) else 1
    except KeyboardInterrupt:
        return 0
    return 0


def _child_line() -> Any:
    line = sys.stdin.buffer.readline()
    if not line:  # the app is gone already
        sys.exit(0)
    try:
        return json.loads(line)
    except ValueError:
        raise ConfigError("The line of configuration on standard input is not JSON.") from None


def _line(args: argparse.Namespace) -> dict[str, Any]:
    """The arguments as the line of configuration that a child would be given."""
    file: Path | None = args.password_file
    password = _text(file, "--password-file").strip() if file else secrets.token_urlsafe(12)
    return {
        "host": args.host,
        "port": args.port,
        "ledger": args.ledger,
        "username": _USERNAME,
        "password": password,
        "gates": _gates(args.gates_file) | dict(args.callback),
        "speed": args.speed,
        "seed": args.seed,
        "chaos": args.chaos,
        "unknownTemplates": args.unknown_templates,
        "script": _script(args.script),
    }


def _gates(file: Path | None) -> dict[str, Any]:
    """The gates that want a password: one on the command line could be read by everybody on this computer."""
    from composer.sandbox.config import checked_gates

    if file is None:
        return {}
    try:
        gates = json.loads(_text(file, "--gates-file"))
        checked_gates(gates)
    except json.JSONDecodeError as fault:
        message = f"The file {file} (--gates-file) is not JSON: see line {fault.lineno}, column {fault.colno}."
        raise ConfigError(message) from None
    except ConfigError as fault:
        message = f"In the file {file} (--gates-file): {fault}"
        raise ConfigError(message) from None
    return dict(gates)


def _script(file: Path | None) -> list[dict[str, Any]]:
    from composer.sandbox.actions import checked_script

    if file is None:
        return []
    try:
        return checked_script(json.loads(_text(file, "--script")))
    except json.JSONDecodeError as fault:
        message = f"The file {file} (--script) is not JSON: see line {fault.lineno}, column {fault.colno}."
        raise ConfigError(message) from None
    except ConfigError as fault:
        message = f"In the file {file} (--script): {fault} “composer sandbox --manual” lists what there is."
        raise ConfigError(message) from None


def _text(file: Path, option: str) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as fault:
        message = f"The file {file} ({option}) cannot be read: {fault.strerror}."
    except UnicodeDecodeError as fault:
        message = f"The file {file} ({option}) is not text in UTF-8 (at byte {fault.start})."
    raise ConfigError(message)


def _port(text: str) -> int:
    from composer.sandbox.config import HIGHEST_PORT, checked_port

    try:
        return checked_port(int(text))
    except ValueError:
        message = f"a port is a whole number from 0 (any free one) to {HIGHEST_PORT}, not “{text}”"
        raise argparse.ArgumentTypeError(message) from None


def _speed(text: str) -> float:
    from composer.sandbox.speed import FASTEST, checked_speed

    try:
        return checked_speed(float(text))
    except ValueError:
        message = f"a speed is a number above 0 and at most {FASTEST:g}, not “{text}”"
        raise argparse.ArgumentTypeError(message) from None


def _callback(text: str) -> tuple[str, dict[str, str]]:
    """GATE=URL, for a gate that wants no password."""
    from urllib.parse import urlsplit

    name, _, url = text.partition("=")
    try:
        parts = urlsplit(url)
    except ValueError:  # half an IPv6 address
        parts = urlsplit("")
    if "@" in parts.netloc:
        message = "a password does not belong on a command line; put the gate into a file and name it with --gates-file"
        raise argparse.ArgumentTypeError(message)
    if not name or parts.scheme not in {"http", "https"} or not parts.hostname:
        # What was typed may hold a password where nobody expects one.
        typed = "…@…" if "@" in text else text
        message = f"it must look like GATE=https://example.com/callbacks, not “{typed}”"
        raise argparse.ArgumentTypeError(message)
    return name, {"url": url}


async def _serve(
    config: Config, announce: Callable[[Config, str], None], *, lifeline: bool
) -> None:
    from composer.sandbox.server import serving

    stop = asyncio.Event()
    _stop_on_signal(stop)
    async with serving(config) as sandbox:
        announce(config, sandbox.url)
        if lifeline:
            _hold_lifeline(stop)
        await stop.wait()


def _stop_on_signal(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(name, stop.set)
        except NotImplementedError:  # Windows
            signal.signal(name, lambda *_: loop.call_soon_threadsafe(stop.set))


def _hold_lifeline(stop: asyncio.Event) -> None:
    """Set `stop` when standard input ends: whoever started this sandbox is gone."""
    loop = asyncio.get_running_loop()
    source = sys.stdin.fileno()

    def watch() -> None:
        # Not through sys.stdin: a thread that holds its lock would abort the interpreter's end.
        try:
            while os.read(source, 4096):
                pass
        except OSError:
            pass
        try:
            loop.call_soon_threadsafe(stop.set)
        except RuntimeError:  # the loop was closed first
            return

    threading.Thread(target=watch, name="lifeline", daemon=True).start()


def _say_ready(config: Config, url: str) -> None:  # noqa: ARG001 - as _greet
    print(json.dumps({"ready": True, "url": url}), flush=True)


def _greet(config: Config, url: str) -> None:
    gates = ", ".join(config.gates) or "none, so no reports are sent (see --callback)"
    print(
        f"The sandbox is ready. Nothing that is sent to it reaches anyone.\n\n"
        f"  Address    {url}\n  User name  {config.username}\n  Password   {config.password}\n"
        f"  Gates      {gates}\n\nPress Ctrl+C to stop.",
        flush=True,
    )
