"""`dev.py screenshots DIR`: drives the real app through its pages and writes what a person sees.

Everything shown is real: the messages went to the built-in sandbox, the reports came back through the relay. `index.html`
shows all of it at a glance.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6 import QtCore, QtGui, QtWidgets

from composer.app import Composer, application
from composer.habits import Habits
from tests.screenshots import states
from tests.screenshots.index import write_index
from tests.screenshots.scenes import SCENES, Scene, fill_deliveries
from tests.watchdog import settle, wait_until

SIZES: Mapping[int, tuple[tuple[int, int], ...]] = {
    100: ((1280, 800), (1920, 1200), (760, 480)),
    200: ((1280, 800),),
}
"""Of the window, by the display's scale in per cent."""
LOOKS = ("light", "dark")


@dataclass(frozen=True)
class Wanted:
    """Where the pictures go, which scenes are on them, and at which scale."""

    folder: Path
    only: str
    scale: int


def main() -> int:
    """Write one PNG for each scene, look, size and scale; their number is printed."""
    parser = argparse.ArgumentParser(prog="dev.py screenshots", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--only", default="", help="only scenes whose name has this in it")
    parser.add_argument(
        "--scale", type=int, choices=sorted(SIZES), help="only this one, in per cent"
    )
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    status = 0
    if args.scale:
        _tour(Wanted(args.folder, args.only, args.scale))
    else:
        status = max(_at(scale, args) for scale in SIZES)
    pictures = write_index(args.folder)
    if not args.scale:
        print(f"{pictures} pictures in {args.folder}")
    return status


def _at(scale: int, args: argparse.Namespace) -> int:
    """The tour at one scale: Qt takes it from the environment, before anything else."""
    again = [sys.executable, "-m", "tests.screenshots", str(args.folder), "--scale", str(scale)]
    factor = {**os.environ, "QT_SCALE_FACTOR": str(scale / 100)}
    return subprocess.run([*again, "--only", args.only], env=factor, check=False).returncode


def _tour(wanted: Wanted) -> None:
    app = application()
    with tempfile.TemporaryDirectory() as data:
        composer = Composer(app, Path(data))
        sys.excepthook = sys.__excepthook__  # nobody is there to be told in a window
        habits: list[Habits] = []
        composer.habits["first_minute"] = "comes when it is its turn"
        composer.started.connect(lambda: habits.append(Habits(composer)))
        composer.show()
        wait_until(lambda: bool(habits), 20, "the start")
        _each(composer, states.FIRST, wanted)
        fill_deliveries(composer)
        _each(composer, {**SCENES, **states.STATES, **states.ABOVE}, wanted)
        try:
            _each(composer, states.LAST, wanted)
        finally:
            states.go_on()
        composer.window.close()
        composer.quit()


def _each(composer: Composer, scenes: Mapping[str, Scene], wanted: Wanted) -> None:
    some = {name: scene for name, scene in scenes.items() if wanted.only in name}
    for look in LOOKS:
        composer.theme.set_wish(look)
        for size in SIZES[wanted.scale]:
            composer.window.resize(*size)
            settle(0.2)
            for name, arrange in some.items():
                above = arrange(composer)
                settle(0.4)
                scale = "" if wanted.scale == 100 else f"-{wanted.scale}"
                path = wanted.folder / f"{name}-{look}-{size[0]}x{size[1]}{scale}.png"
                _picture(composer.window, above).save(str(path))
                if above is not None:
                    above.hide()


def _picture(window: QtWidgets.QWidget, above: QtWidgets.QWidget | None) -> QtGui.QPixmap:
    """The window's content, with the panel that stands open above it; of another window, that one."""
    if above is not None and above.windowType() is not QtCore.Qt.WindowType.Popup:
        return above.grab()
    picture = window.grab()
    if above is not None:
        painter = QtGui.QPainter(picture)
        corner = above.mapToGlobal(QtCore.QPoint()) - window.mapToGlobal(QtCore.QPoint())
        painter.drawPixmap(corner, above.grab())
        painter.end()
    return picture


if __name__ == "__main__":
    sys.exit(main())
