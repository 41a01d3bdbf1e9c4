"""The command `composer`: the app without a verb, and the headless verbs check, convert, relay and sandbox.

Each verb imports its part when it runs: `composer check` must not pay for Qt, nor the app for the relay.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from composer import __version__

_VERBS = {
    "check": "composer.check_command",
    "convert": "composer.convert_command",
    "relay": "composer.relay.command",
    "sandbox": "composer.sandbox.command",
}
"""Verb to the module whose `add_parser(subparsers)` describes it and whose `run(args)` does it."""

_INTERRUPTED = 130
"""The exit status after Ctrl+C, as shells have it."""
_NAMES = "composer check, composer convert, composer relay and composer sandbox"
_NO_SCREEN = (
    "There is no screen: Composer opens a window, and neither DISPLAY nor WAYLAND_DISPLAY is set. Start it from a "
    f"desktop, over ssh with -X, or under xvfb-run. Without a window there are {_NAMES}."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] in _VERBS:
        return _run_verb(words[0], words)
    args = _window_arguments(words)
    if sys.platform.startswith("linux") and not _has_screen(os.environ):
        print(_NO_SCREEN, file=sys.stderr)
        return 1
    from composer.app import run_app

    return run_app(args)


def _run_verb(verb: str, words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="composer")
    module = importlib.import_module(_VERBS[verb])
    module.add_parser(parser.add_subparsers(dest="verb", required=True))
    try:
        status: int = module.run(parser.parse_args(words))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read it is gone: the app that quit at once, or “| head”. Python would try once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _window_arguments(words: list[str]) -> argparse.Namespace:
    """The app's own arguments; a word that is neither these nor a file ends the process with status 2."""
    parser = _parser()
    args, unknown = parser.parse_known_args(words)
    if unknown:
        parser.error(f"there is no option {unknown[0].partition('=')[0]}")
    for word in args.files:
        if word in _VERBS:
            parser.error(f"write “{word}” first: composer {word} …")
        if not Path(word).is_file():
            parser.error(
                f"“{word}” is not known here, and no file. There are {_NAMES}; without one of these the window opens."
            )
    return args


def _has_screen(variables: Mapping[str, str]) -> bool:
    """Whether Qt finds a screen on Linux, which it aborts without; unknown platforms are left to Qt."""
    platform = variables.get("QT_QPA_PLATFORM", "")
    # Qt takes a list to try in turn, each with arguments behind a colon.
    names = {name.partition(":")[0] for name in platform.split(";")} - {""}
    if names - {"xcb", "wayland", "wayland-egl"}:
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="composer",
        description="Write WhatsApp Business messages, see them, send them and watch them arrive.",
        epilog="Without a window: composer check FILE…, composer convert …, composer relay …, composer sandbox …",
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
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="open a message (JSON) or a list of recipients (CSV) in the window",
    )
    return parser
