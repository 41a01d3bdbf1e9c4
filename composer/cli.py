"""The command `composer`: the app without a verb, and the headless verbs check, relay and sandbox.

Each verb imports its part when it runs: `composer check` must not pay for Qt, nor the app for the relay.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from composer import __version__

_VERBS = {
    "check": "composer.check_command",
    "relay": "composer.relay.command",
    "sandbox": "composer.sandbox.command",
}
"""Verb to the module whose `add_parser(subparsers)` describes it and whose `run(args)` does it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    verb = next((word for word in words if not word.startswith("-")), None)
    if verb in _VERBS:
        return _run_verb(verb, words)
    args = _parser().parse_args(words)
    from composer.app import run_app

    return run_app(args)


def _run_verb(verb: str, words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="composer")
    module = importlib.import_module(_VERBS[verb])
    module.add_parser(parser.add_subparsers(dest="verb", required=True))
    status: int = module.run(parser.parse_args(words))
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="composer",
        description="Write WhatsApp Business messages, see them, send them and watch them arrive.",
        epilog="Without a window: composer check FILE…, composer relay …, composer sandbox …",
    )
    parser.add_argument("--version", action="version", version=f"Composer {__version__}")
    parser.add_argument(
        "--data", metavar="FOLDER", help="keep drafts, journal and accounts in this folder"
    )
    parser.add_argument(
        "--no-sandbox",
        action="store_true",
        help="do not start the built-in sandbox and relay with the app",
    )
    return parser
