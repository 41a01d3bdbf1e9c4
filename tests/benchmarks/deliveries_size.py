"""(k) Deliveries at a million messages against ten thousand: from the wish until it is painted, the numbers included."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6 import QtCore, QtWidgets

from composer.app import application
from composer.store.reader import Reader
from composer.ui.background import Background
from composer.ui.deliveries.page import DeliveriesPage
from composer.ui.theme import Theme
from tests.benchmarks.figures import Figure
from tests.journal_lookup import JournalLookup
from tests.journals import fill, message_id_of, number_of, ref_id_of, word_of

SMALL = 10_000
LARGE = 1_000_000
_LIMIT = 1.5
_BYTES = 3_000.0
"""A message with its request, one report, its steps and all indexes."""


class _Bench:
    """The page over one journal."""

    def __init__(self, theme: Theme, background: Background, path: Path, messages: int) -> None:
        self.messages = messages
        self._theme, self._path = theme, path
        self.reader = Reader(path)
        self.lookup = JournalLookup(background, self.reader)
        self.page: DeliveriesPage
        self.open_page()

    def open_page(self) -> None:
        """As at a first visit."""
        self.page = DeliveriesPage(self._theme, self.lookup, {"link-1": "Acme"})
        self.page.resize(1188, 760)
        self.page.show()
        self.settled()
        self.page.detail.complete()
        self.settled()

    def close_page(self) -> None:
        """Leave none behind."""
        self.page.close()
        self.page.deleteLater()
        QtCore.QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete.value)

    def open_again(self) -> None:
        """Leave the page and come back as if for the first time."""
        self.close_page()
        self.open_page()

    def settled(self) -> None:
        """Until every question is answered and what came is painted."""
        flag = QtCore.QEventLoop.ProcessEventsFlag
        while self.lookup.open or self.page._steps or not self.page.model.answered:
            QtCore.QCoreApplication.processEvents(flag.WaitForMoreEvents)
        self.page.repaint()

    def search(self, text: str, group: str = "all") -> None:
        """Type, without the pause that waits for the next key, and choose a filter."""
        filters = self.page.filters
        filters.groups.show_key(group)
        filters.search.setText(text)
        filters._at_once()
        self.settled()

    def scroll(self) -> None:
        """Two thousand messages further."""
        table = self.page.table
        while self.page.model.rowCount() < 2_000:
            table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
            self.settled()

    def choose(self) -> None:
        """The details of a message that was not chosen before."""
        row = self.page.model.rowCount() - 1
        self.page.table.selectRow(row - 1 if self.page.table.chosen_id else row)
        self.settled()


def _operations(bench: _Bench) -> dict[str, Callable[[], object]]:
    middle = bench.messages // 30 * 15 + 10  # a text with a word of its own
    texts = {
        "a number": number_of(middle),
        "the end of a number": number_of(middle)[-6:],
        "a refId": ref_id_of(middle),
        "a messageId": message_id_of(middle),
        "a word of many": "order",
        "a word of one": word_of(middle),
        "words": f"shipped {word_of(middle)}",
        "a template": "login_code",
        "a code": "112404",
        "Meta's code": "131049",
        "what is not there": "xylophone",
    }

    def looking(text: str) -> Callable[[], object]:
        return lambda: bench.search(text)

    return {
        "open": bench.open_again,
        "filter failed": lambda: bench.search("", "failed"),
        "filter needs you": lambda: bench.search("", "needs-you"),
        "filter all": lambda: bench.search(""),
        "choose": bench.choose,
        "scroll 2,000": bench.scroll,
        **{f"search {name}": looking(text) for name, text in texts.items()},
        "search and filter": lambda: bench.search("order", "failed"),
    }


def measure(large: int = LARGE, rounds: int = 7, kept: Path | None = None) -> list[Figure]:
    """Both journals by turns. The large one takes minutes to make and two gigabytes; `kept` keeps it for another time."""
    app = QtWidgets.QApplication.instance() or application()
    assert isinstance(app, QtWidgets.QApplication)
    theme, background = Theme(app, "light"), Background()
    background.start()
    with tempfile.TemporaryDirectory() as passing:
        folder = kept or Path(passing)
        benches = []
        for count in (SMALL, large):
            path = folder / f"{count}.db"
            if not path.exists():
                fill(path, count)
            benches.append(_Bench(theme, background, path, count))
        bytes_each = (folder / f"{large}.db").stat().st_size / large
        times = _times(benches, rounds)
        for bench in benches:
            bench.close_page()
        background.stop(timeout=5)
        for bench in benches:
            bench.reader.close()
    figures = [
        Figure(f"{name}, {large:,} messages", median(big), median(small), _LIMIT, "ms")
        for name, (small, big) in times.items()
    ]
    return [*figures, Figure("the journal, for each message", bytes_each, None, _BYTES, "B")]


def _times(benches: list[_Bench], rounds: int) -> dict[str, tuple[list[float], list[float]]]:
    taken: dict[str, tuple[list[float], list[float]]] = {}
    sets = [_operations(bench) for bench in benches]
    for turn in range(rounds + 1):
        for name in sets[0]:
            for place, operations in enumerate(sets):
                began = time.perf_counter()
                operations[name]()
                if turn:  # the first round fills the caches
                    both = taken.setdefault(name, ([], []))
                    both[place].append((time.perf_counter() - began) * 1e3)
    return taken
