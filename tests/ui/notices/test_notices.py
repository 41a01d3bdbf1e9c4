"""Notices: what fails unseen is told, once, together, and not while somebody looks."""

import time

import pytest
from PySide6 import QtGui, QtWidgets

from composer.store.records import Filter, Row
from composer.ui.notices import words
from composer.ui.notices.desk import NoticeDesk
from composer.ui.notices.watch import BAD, WATCHED, Watch
from composer.ui.window import PageEntry, Window


def row(key, *, age=10.0, shown="failed", code=112406, meta_code=131047, changed=0.0):
    now = time.time()
    return Row(
        key, key, now - age, f"+4670000000{key}", "+468", "a", "text", "the words of the message",
        "accepted", "failed", code, meta_code, "m", f"ref-{key}", now - changed, shown,
    )  # fmt: skip


class Journal:
    """Rows, and who asked for what; answers when `answer` is called."""

    def __init__(self):
        self.rows: list[Row] = []
        self.asked: list[Filter] = []

    def page(self, _owner, wanted, _before, _limit, then, _failed):
        self.asked.append(wanted)
        then(self.rows)


class Eyes:
    looking = False


@pytest.fixture
def watched(qapp):
    journal, eyes, told = Journal(), Eyes(), []
    watch = Watch(journal.page, lambda: eyes.looking, pause=1)
    watch.failed_unseen.connect(told.append)
    watch.take_counts({"failed": 3})
    return watch, journal, eyes, told


def test_what_fails_unseen_is_told_once(watched, qtbot):
    watch, journal, _, told = watched
    journal.rows = [row(2), row(1, changed=60)]
    watch.take_counts({"failed": 4})
    assert [one.id for one in told[0]] == [2], "what had failed before is no news"
    assert journal.asked == [Filter(statuses=BAD)]
    watch.take_counts({"failed": 4})
    watch.take_counts({"failed": 5})
    qtbot.waitUntil(lambda: len(journal.asked) == 2)
    assert len(told) == 1


def test_nothing_is_told_to_who_looks_or_does_not_want_it(watched):
    watch, journal, eyes, told = watched
    journal.rows = [row(1)]
    eyes.looking = True
    watch.take_counts({"failed": 4})
    eyes.looking, watch.on = False, False
    watch.take_counts({"failed": 5})
    assert (journal.asked, told) == ([], [])


def test_what_was_sent_long_ago_is_not_watched(watched):
    watch, journal, _, told = watched
    journal.rows = [row(1, age=WATCHED + 5)]
    watch.take_counts({"rejected": 1, "failed": 3})
    assert (len(journal.asked), told) == (1, [])


def test_many_are_one_notice(watched, qtbot):
    watch, journal, _, told = watched
    journal.rows = [row(1)]
    watch.take_counts({"failed": 4})
    journal.rows = [row(3), row(2), row(1)]
    watch.take_counts({"failed": 5})
    watch.take_counts({"failed": 6})
    qtbot.waitUntil(lambda: len(told) == 2)
    assert [one.id for one in told[1]] == [3, 2]


def test_a_notice_says_to_whom_and_why_and_nothing_of_the_message():
    assert words.title([row(1)]) == "A message did not arrive"
    assert words.title([row(2), row(1)]) == "2 messages did not arrive"
    said = words.sentence([row(1)], {"+46700000001": "Anna"})
    assert said.startswith("To Anna, +46700000001: ")
    assert "the words" not in said
    refused = words.sentence([row(1, shown="rejected", code=None)], {})
    assert "did not accept" in refused


# What the offscreen platform says when it is told that it had a tray.
@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
@pytest.mark.parametrize("tray", [False, True])
def test_the_line_says_it_until_it_was_seen(theme, qtbot, monkeypatch, tray):
    for name in ("isSystemTrayAvailable", "supportsMessages"):
        monkeypatch.setattr(QtWidgets.QSystemTrayIcon, name, staticmethod(lambda: tray))
    line = [""]
    pages = [PageEntry(key, key, "send", QtWidgets.QWidget) for key in ("compose", "deliveries")]
    window = Window(theme, pages)
    qtbot.addWidget(window)
    window.setWindowIcon(QtGui.QIcon(QtGui.QPixmap(16, 16)))
    desk = NoticeDesk(window, Journal().page, dict, line.append)
    desk.tell([row(1)])
    desk.tell([row(2)])
    assert line[-1].startswith("2 messages did not arrive. The newest, to +46700000002: ")
    assert (desk._tray is not None) is tray
    with qtbot.waitSignal(desk.open_wanted) as opened:
        desk._open()
    assert [one.id for one in opened.args[0]] == [2, 1]
    window.show_page("deliveries")
    assert line[-1] == ""
