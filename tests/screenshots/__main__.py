"""`dev.py screenshots DIR`: drives the real app through its pages and writes what a person sees.

Everything shown is real: the messages went to the built-in sandbox, the reports came back through the relay.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from PySide6 import QtCore, QtGui, QtWidgets

from composer.app import Composer, application
from tests.screenshots.scenes import SCENES, fill_deliveries
from tests.watchdog import settle, wait_until

SIZES = ((1280, 800), (1920, 1200))
LOOKS = ("light", "dark")


def main() -> int:
    """Write one PNG for each scene, look and size; their number is printed."""
    parser = argparse.ArgumentParser(prog="dev.py screenshots", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--only", default="", help="only scenes whose name has this in it")
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    app = application()
    with tempfile.TemporaryDirectory() as data:
        composer = Composer(app, Path(data))
        composer.show()
        wait_until(lambda: composer.running is not None, 20, "the start")
        fill_deliveries(composer)
        written = [
            path for look in LOOKS for size in SIZES for path in _series(composer, look, size, args)
        ]
        composer.window.close()
        composer.quit()
    print(f"{len(written)} pictures in {args.folder}")
    return 0


def _series(
    composer: Composer, look: str, size: tuple[int, int], args: argparse.Namespace
) -> list[Path]:
    composer.theme.set_wish(look)
    composer.window.resize(*size)
    settle(0.2)
    written = []
    for name, arrange in SCENES.items():
        if args.only not in name:
            continue
        above = arrange(composer)
        settle(0.4)
        path = args.folder / f"{name}-{look}-{size[0]}x{size[1]}.png"
        _picture(composer.window, above).save(str(path))
        written.append(path)
        if above is not None:
            above.hide()
    return written


def _picture(window: QtWidgets.QWidget, above: QtWidgets.QWidget | None) -> QtGui.QPixmap:
    """The window's content, with the panel that stands open above it."""
    picture = window.grab()
    if above is not None:
        painter = QtGui.QPainter(picture)
        corner = above.mapToGlobal(QtCore.QPoint()) - window.mapToGlobal(QtCore.QPoint())
        painter.drawPixmap(corner, above.grab())
        painter.end()
    return picture


if __name__ == "__main__":
    sys.exit(main())
