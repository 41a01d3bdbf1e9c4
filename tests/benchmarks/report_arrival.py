"""(l) From a report's arrival at the relay until Deliveries has painted it, against a bare round trip to the same relay.

For information: the page looks at the journal 60 ms after a change, so that many changes are one look.
"""

from __future__ import annotations

import base64
import http.client
import tempfile
import time
from pathlib import Path
from statistics import median

from PySide6 import QtCore, QtWidgets

from composer.app import application
from composer.clients.relay import RelayClient
from composer.polling import Polling
from composer.store.journal import Journal
from composer.ui.background import Background
from composer.ui.deliveries.page import DeliveriesPage
from composer.ui.theme import Theme
from tests import floods
from tests.benchmarks.figures import Figure
from tests.benchmarks.relay_ingest import relay
from tests.journal_lookup import JournalLookup
from tests.watchdog import settle, wait_until

_APART = 0.6
"""Seconds between two reports: the list moves at most twice a second."""


def measure(rounds: int = 12) -> list[Figure]:
    """The reports of one message each."""
    app = QtWidgets.QApplication.instance() or application()
    assert isinstance(app, QtWidgets.QApplication)
    with tempfile.TemporaryDirectory() as folder, relay("durable", folder) as (url, _):
        journal = Journal.open(Path(folder) / "journal.db")
        floods.send(journal, rounds)
        background = Background()
        background.start()
        reader = journal.reader()
        page = DeliveriesPage(Theme(app, "light"), JournalLookup(background, reader), {})
        page.resize(1188, 760)
        page.show()
        wait_until(lambda: page.model.answered and not page._steps, 20, "the page")

        async def client(_relay: str) -> RelayClient:
            return RelayClient(url, "token")

        async def poll() -> None:
            changed = lambda: background.post(page, lambda _none: page.refresh())  # noqa: E731
            await Polling(journal, "acme", client, on_change=changed).run()

        job = background.run(page, poll)
        settle(_APART)
        seconds, trips = [], []
        for index in range(rounds):
            trips.append(_round_trip(url))
            seconds.append(_arrival(url, page, index))
            settle(_APART)
        job.cancel()
        page.close()
        background.stop(timeout=5)
        reader.close()
        journal.close()
    print(
        f"A report is on the screen {median(seconds) * 1e3:.0f} ms after it was posted to the relay (median); a bare round"
        f" trip takes {median(trips) * 1e3:.1f} ms."
    )
    return [Figure("report posted until painted", median(seconds) * 1e3, None, 500.0, "ms")]


def _arrival(url: str, page: DeliveriesPage, index: int) -> float:
    flag = QtCore.QEventLoop.ProcessEventsFlag
    began = time.perf_counter()
    _post(url, floods.report(index, 112003))
    place = page.model.place(index + 1)
    while page.model.row(place).shown != "delivered":
        QtCore.QCoreApplication.processEvents(flag.WaitForMoreEvents)
        assert time.perf_counter() - began < 20, "the report did not come"
    page.table.viewport().repaint()
    return time.perf_counter() - began


def _post(url: str, body: str) -> None:
    there = http.client.HTTPConnection(url.removeprefix("http://"))
    credentials = base64.b64encode(b"link:pass").decode()
    heads = {"Authorization": f"Basic {credentials}", "Content-Type": "application/json"}
    there.request("POST", "/callbacks/gate", body, heads)
    assert there.getresponse().status == 204
    there.close()


def _round_trip(url: str) -> float:
    there = http.client.HTTPConnection(url.removeprefix("http://"))
    began = time.perf_counter()
    there.request("GET", "/healthz")
    there.getresponse().read()
    there.close()
    return time.perf_counter() - began
