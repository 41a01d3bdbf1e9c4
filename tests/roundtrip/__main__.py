"""`python -m tests.roundtrip PATH…`: JSON files into the form's real widgets and back, and what differs.

Files of Meta's formats go into LINK's words first, and what the widgets show goes back into Meta's.

With `--templates` the files hold definitions of templates, which go into the designer's widgets and back; of a message
with a template, a definition is sketched first.

Prints a line a file: OK, DIFF with the pointers of the nodes that differ, or REFUSED with the reason; then a summary.
Exit status: 0 without a DIFF, else 1; 2 if there was no file.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from composer.formats.recognise import meta_format
from tests.roundtrip.files import RefusedError, files, request_of, value_in

if TYPE_CHECKING:
    from composer.ui.theme import Theme
    from tests.roundtrip.designer import Designer
    from tests.roundtrip.window import Window


def main(arguments: list[str] | None = None) -> int:
    """See the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.roundtrip", description=__doc__)
    parser.add_argument(
        "--format",
        choices=("auto", "link", "cloud", "onprem"),
        default="auto",
        help="the format that the files are in; auto tells it by each file",
    )
    parser.add_argument(
        "--templates", action="store_true", help="the files hold definitions of templates"
    )
    parser.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="a file or a folder")
    args = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8", errors="backslashreplace")
    counts: Counter[str] = Counter()
    try_one = _judge_of(args)
    for path in files(args.paths):
        verdict, said = try_one(path)
        counts[verdict] += 1
        print(" ".join([verdict, str(path), *said]), flush=True)
    print(f"{counts['OK']} ok, {counts['DIFF']} diff, {counts['REFUSED']} refused")
    return 2 if not counts.total() else int(counts["DIFF"] > 0)


def _judge_of(args: argparse.Namespace) -> Callable[[Path], tuple[str, list[str]]]:
    """What is done with each file, in the one window for all of them."""
    if args.templates:
        designer = make_designer()
        return lambda path: judge_template(designer, path)
    window = make_window()
    return lambda path: judge(window, path, args.format)


def _theme() -> Theme:
    """It needs Qt, which `--help` does not."""
    from PySide6 import QtWidgets

    from composer.ui.theme import Theme

    app = QtWidgets.QApplication.instance() or QtWidgets.QApplication([])
    assert isinstance(app, QtWidgets.QApplication)
    return Theme(app, "light")


def make_window() -> Window:
    """The window for all files."""
    from tests.roundtrip.window import Window

    return Window(_theme())


def make_designer() -> Designer:
    """The designer for all files."""
    from tests.roundtrip.designer import Designer

    return Designer(_theme())


def judge(window: Window, path: Path, format_: str = "auto") -> tuple[str, list[str]]:
    """The verdict on a file, and what is said of it."""
    from tests.roundtrip.meta import differences_in
    from tests.roundtrip.window import differences_of

    try:
        value = value_in(path)
        told = (meta_format(value) or "link") if format_ == "auto" else format_
        found = (
            differences_of(window, request_of(value))
            if told == "link"
            else differences_in(window, value, told)
        )
    except RefusedError as error:
        return "REFUSED", [" ".join(str(error).split())]
    return ("DIFF", found) if found else ("OK", [])


def judge_template(designer: Designer, path: Path) -> tuple[str, list[str]]:
    """The verdict on a file with definitions, and what is said of it."""
    from tests.roundtrip.designer import differences_in

    try:
        found = differences_in(designer, value_in(path))
    except RefusedError as error:
        return "REFUSED", [" ".join(str(error).split())]
    return ("DIFF", found) if found else ("OK", [])


if __name__ == "__main__":
    sys.exit(main())
