"""Notices: what fails unseen is told, once, together, and not while somebody looks; what is watched is told in any case."""

import time

import pytest
from PySide6 import QtGui, QtWidgets

from composer.store.records import WATCHED, Filter, Row
from composer.store.watching import LOST
from composer.ui.notices import desk as desk_module
from composer.ui.notices import words
from composer.ui.notices.desk import NoticeDesk
from composer.ui.notices.watch import RECENT, Watch
from composer.ui.window import PageEntry, Window


def row(
    key, *, age=10.0, shown="failed", code=112406, meta_code=131047, changed=0.0, watched=False
):
    now = time.time()
    return Row(
        key, key, now - age, f"+4670000000{key}", "+468", "a", "text", "the words of the message",
        "accepted", "failed", code, meta_code, "m", f"ref-{key}", now - changed, shown, watched,
    )  # fmt: skip


class Journal:
    """Rows, and who asked for what; `ended` are watched ones of which nobody was told."""

    def __init__(self):
        self.rows: list[Row] = []
        self.ended: list[Row] = []
        self.asked: list[Filter] = []

    def page(self, _owner, wanted, _before, _limit, then, _failed):
        self.asked.append(wanted)
        then(self.rows)

    def news_of_watched(self, _owner, _limit, then, _failed):
        then(list(self.ended))

    def told(self, rows):
        self.ended = [one for one in self.ended if one not in rows]


class Eyes:
    looking = False


@pytest.fixture
def watched(qapp):
    journal, eyes, told = Journal(), Eyes(), []
    watch = Watch(journal, lambda: eyes.looking, pause=1)
    watch.news.connect(told.append)
    watch.take_counts({"failed": 3})
    return watch, journal, eyes, told


def test_what_fails_unseen_is_told_once(watched, qtbot):
    watch, journal, _, told = watched
    journal.rows = [row(2), row(1, changed=60)]
    watch.take_counts({"failed": 4})
    assert [one.id for one in told[0]] == [2], "what had failed before is no news"
    assert journal.asked == [Filter(statuses=LOST)]
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


def test_what_was_sent_long_ago_is_told_of_only_if_it_is_watched(watched):
    watch, journal, _, told = watched
    journal.rows = [row(1, age=RECENT + 5)]
    watch.take_counts({"rejected": 1, "failed": 3})
    assert (len(journal.asked), told) == (1, [])
    journal.ended = [row(2, age=RECENT * 400, watched=True)]
    watch.take_counts({"rejected": 1, "failed": 3, WATCHED: 1})
    assert [one.id for one in told[0]] == [2]


@pytest.mark.parametrize("hindered", ["looks", "switched off", "started anew"])
def test_what_is_watched_is_told_in_any_case_and_once(watched, hindered):
    watch, journal, eyes, told = watched
    if hindered == "started anew":
        watch = Watch(journal, lambda: eyes.looking, pause=1)
        watch.news.connect(told.append)
    eyes.looking, watch.on = hindered == "looks", hindered != "switched off"
    journal.ended = journal.rows = [row(1, watched=True), row(2, shown="read", watched=True)]
    counts = {"failed": 4, "read": 1, WATCHED: 2}
    watch.take_counts(counts)
    watch.take_counts(counts)
    assert [[one.id for one in rows] for rows in told] == [[2, 1]]
    assert journal.ended == [], "the journal knows that it was told"


def test_one_notice_for_what_is_watched_and_what_is_not(watched, qtbot):
    watch, journal, _, told = watched
    journal.rows = [row(3), row(2, watched=True)]
    journal.ended = [row(2, watched=True)]
    watch.take_counts({"failed": 5, WATCHED: 1})
    journal.ended = [row(1, watched=True)]
    watch.take_counts({"failed": 6, WATCHED: 1})
    assert [[one.id for one in rows] for rows in told] == [[3, 2]], "the next one waits its turn"
    qtbot.waitUntil(lambda: len(told) == 2)
    assert [one.id for one in told[1]] == [1]


def test_where_the_journal_does_not_answer_the_next_time_does(watched, monkeypatch):
    watch, journal, _, told = watched
    journal.ended = [row(1, watched=True)]
    monkeypatch.setattr(journal, "news_of_watched", lambda *asked: asked[-1](OSError()))
    watch.take_counts({"failed": 3, WATCHED: 1})
    monkeypatch.undo()
    watch.take_counts({"failed": 3, WATCHED: 1})
    assert len(told) == 1


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
    arrived = row(3, shown="delivered", watched=True)
    assert words.title([arrived]) == "A watched message arrived"
    assert words.sentence([arrived], {}) == "To +46700000003."
    all_three = words.title([arrived, arrived, row(4, shown="read", watched=True), row(1)])
    assert all_three.split(" · ") == [
        "A message did not arrive",
        "2 watched messages arrived",
        "A watched message was read",
    ]
    assert "+46700000001" in words.sentence([arrived, row(1)], {}), (
        "what did not arrive comes first"
    )
    refused = words.sentence([row(1, shown="rejected", code=None)], {})
    assert "did not accept" in refused


# What the offscreen platform says when it is told that it had a tray.
@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
@pytest.mark.parametrize("tray", [False, True])
def test_the_line_says_it_until_it_was_seen(theme, qtbot, monkeypatch, tray):
    for name in ("isSystemTrayAvailable", "supportsMessages"):
        monkeypatch.setattr(QtWidgets.QSystemTrayIcon, name, staticmethod(lambda: tray))
    monkeypatch.setattr(desk_module, "_looking", lambda: False)
    line = [""]
    pages = [PageEntry(key, key, "send", QtWidgets.QWidget) for key in ("compose", "deliveries")]
    window = Window(theme, pages)
    qtbot.addWidget(window)
    window.setWindowIcon(QtGui.QIcon(QtGui.QPixmap(16, 16)))
    desk = NoticeDesk(window, Journal(), dict, line.append)
    desk.tell([row(1)])
    desk.tell([row(2)])
    assert line[-1].startswith("2 messages did not arrive. The newest, to +46700000002: ")
    assert (desk._tray is not None) is tray
    with qtbot.waitSignal(desk.open_wanted) as opened:
        desk._open()
    assert [one.id for one in opened.args[0]] == [2, 1]
    window.show_page("deliveries")
    assert line[-1] == ""


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_who_looks_is_told_in_the_line_alone(theme, qtbot, monkeypatch):
    for name in ("isSystemTrayAvailable", "supportsMessages"):
        monkeypatch.setattr(QtWidgets.QSystemTrayIcon, name, staticmethod(lambda: True))
    monkeypatch.setattr(desk_module, "_looking", lambda: True)
    line = [""]
    pages = [PageEntry(key, key, "send", QtWidgets.QWidget) for key in ("compose", "deliveries")]
    window = Window(theme, pages)
    qtbot.addWidget(window)
    desk = NoticeDesk(window, Journal(), dict, line.append)
    desk._read.setInterval(1)
    desk.tell([row(1, watched=True)])
    assert desk._tray is None
    assert line[-1].startswith("A message did not arrive. To +46700000001: ")
    assert not desk._read.isActive(), "on another page it stays"
    window.show_page("deliveries")
    assert line[-1] == ""
    desk.tell([row(1, shown="delivered", watched=True)])
    assert line[-1].startswith("A watched message arrived. ")
    qtbot.waitUntil(lambda: line[-1] == "")
