"""The detail pane: one message's status in a sentence, why it failed, what to do, its timeline and the texts behind it."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.records import ELSEWHERE, Detail
from composer.ui import icons
from composer.ui.deliveries import words
from composer.ui.deliveries.actions import ActionBar
from composer.ui.deliveries.card import CardView
from composer.ui.deliveries.ids import Ids
from composer.ui.deliveries.raw import RawPane, RawText
from composer.ui.deliveries.story import Story, history_steps, tell
from composer.ui.deliveries.support import support_text
from composer.ui.deliveries.support_button import SupportButton
from composer.ui.deliveries.timeline import Timeline
from composer.ui.deliveries.watch_button import WatchButton
from composer.ui.theme import Theme
from composer.ui.translate import said as translated
from composer.ui.widgets.direction import apart, edges
from composer.ui.widgets.labels import label, set_role

_NARROW = 440
"""Pixels: the status' icon, which the list shows too, and the words of the buttons beside it give way to what is said."""
_LOW = 60
"""Pixels that the tabs keep in a low window: what is asked above them goes before."""


class DetailPane(QtWidgets.QWidget):
    """Signals `wanted(key, detail)` for the actions of `actions.ACTIONS`."""

    wanted = QtCore.Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.detail: Detail | None = None
        self._story: Story | None = None
        self._names: Mapping[str, str] = {}
        self._people: Mapping[str, str] = {}
        self._icon = QtWidgets.QLabel()
        self._icon.setFixedSize(30, 30)
        self._word = label(role="title", wrap=True)
        self._sentence = label(role="muted", wrap=True)
        self._about = label(role="muted", wrap=True)
        self._gist = label(wrap=True)
        self._steps = deque((self._build_story, self._build_more, self._build_texts))
        self.action_bar = ActionBar(theme)
        self.action_bar.wanted.connect(lambda key: self.wanted.emit(key, self.detail))
        self.watch = WatchButton(theme, lambda: self.wanted.emit("watch", self.detail))
        self.support = SupportButton(theme, self.copy_for_support)
        self.tabs = self._lay_out()
        theme.changed.connect(self._paint_icon)

    def set_accounts(self, names: Mapping[str, str], modes: Mapping[str, str]) -> None:
        """Account ids to names, and to LIVE, TEST or SANDBOX."""
        self._names = dict(names)
        self.action_bar.set_accounts(self._names, modes)

    def set_people(self, names: Mapping[str, str]) -> None:
        """Numbers, with their plus sign, to names."""
        self._people = dict(names)
        if self.detail is not None:
            self._show_head(self.detail)

    def build_on(self) -> bool:
        """Build one part more; False when all is there."""
        if self._steps:
            self._steps.popleft()()
        return bool(self._steps)

    def complete(self) -> None:
        """Build what is not there yet."""
        while self.build_on():
            pass

    def show_detail(self, detail: Detail) -> None:
        """Show a message; only what is new about it is drawn again."""
        if detail == self.detail:
            return
        self.complete()
        fresh = self.detail is None or self.detail.row.id != detail.row.id
        self.detail = detail
        self._story = tell(detail, time.time())
        self._show_head(detail)
        self.action_bar.show_detail(detail, self._story.again)
        self.card.show_card(self._story.card, detail.row.account)
        self.timeline.show_steps(self._story.steps)
        self.history.show_steps(history_steps(detail))
        self.ids.show_detail(detail)
        self._show_texts(detail, fresh=fresh)
        if fresh:
            self._scroll.verticalScrollBar().setValue(0)

    def look_at_the_clock(self) -> None:
        """Say again what depends on the time: how long a report is to be waited for."""
        if self.detail is None or self._story is None:
            return
        story = tell(self.detail, time.time())
        if story != self._story:
            self._story = story
            self.action_bar.show_detail(self.detail, story.again)
            self.card.show_card(story.card, self.detail.row.account)

    def take_focus(self) -> None:
        """To the tabs: from there the arrow keys reach everything."""
        self.tabs.tabBar().setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def copy_for_support(self, *, mask: bool = True) -> None:
        """Ids, times, codes and descriptions to the clipboard; with `mask`, numbers but for three digits hidden."""
        if self.detail is None or self._story is None:
            return
        account = self._names.get(self.detail.row.account, self.detail.row.account)
        text = support_text(self.detail, self._story, account, mask=mask)
        QtGui.QGuiApplication.clipboard().setText(text)
        self.support.say_done()

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """In little room what is said comes first."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self._icon.setVisible(not narrow)
        self.support.set_brief(narrow)
        bar = self.tabs.tabBar()
        set_role(bar, "tight" if narrow else "")
        bar.setElideMode(QtCore.Qt.TextElideMode.ElideRight)  # so it measures the tabs anew

    # Showing

    def _show_head(self, detail: Detail) -> None:
        row = detail.row
        word = words.word(row.shown)
        text, sentence = translated(word.text), words.told(word.sentence, row.account)
        self._word.setText(text)
        self._sentence.setText(sentence)
        self._paint_icon()
        account = self._names.get(row.account, row.account)
        kind = translated(words.kind_title(row.kind))
        number = words.phone(row.destination)
        name, shown = self._people.get(number, ""), apart(number)
        to = self.tr("To {0}").format(f"{apart(name)} ({shown})" if name else shown)
        if row.state == ELSEWHERE:
            to = self.tr("Not sent from here")
        ours = apart(words.phone(row.source))
        source = self.tr("from {0}").format(ours) if row.source else ""
        self._about.setText(
            words.joined((f"{to} {source}".strip(), kind, account, words.short_time(row.created)))
        )
        self._about.setToolTip(words.full_time(row.created))
        self._gist.setText(row.summary)
        self._gist.setVisible(bool(row.summary))
        self.setAccessibleName(f"{text}. {sentence}")
        self.watch.show_row(row)

    def _show_texts(self, detail: Detail, *, fresh: bool) -> None:
        sent = self.tr("What was sent")
        requests = [RawText(sent, detail.body)] if detail.body else []
        self.request.show_texts(requests, fresh=fresh)
        account = detail.row.account
        self.answer.name(
            words.told("LINK’s answer as JSON", account),
            words.told("LINK has not answered.", account),
        )
        answers = []
        if detail.answer_body is not None or detail.answer_status is not None:
            status = "" if detail.answer_status is None else f"HTTP {detail.answer_status}"
            answers = [RawText(status, detail.answer_body or "")]
        self.answer.show_texts(answers, fresh=fresh)
        reports = [
            RawText(
                words.joined(
                    (
                        str(report.code) if report.code is not None and report.code > 0 else "",
                        self.tr("received {0}").format(_local(report.received)),
                        self.tr("repeated") if report.duplicate else "",
                    )
                ),
                report.raw,
            )
            for report in detail.reports
        ]
        self.reports.show_texts(reports, fresh=fresh)
        count = len(reports)
        name = self.tr("Reports")
        self.tabs.setTabText(3, f"{name} {count}" if count else name)

    def _paint_icon(self) -> None:
        if self.detail is None:
            return
        word = words.word(self.detail.row.shown)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(word.icon, self._theme.tokens[word.color], 28, ratio))

    # Building

    def _lay_out(self) -> QtWidgets.QTabWidget:
        set_role(self, "side")
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        tabs = QtWidgets.QTabWidget()
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.tabBar().setExpanding(False)
        tabs.setUsesScrollButtons(False)
        tabs.setMinimumHeight(_LOW)
        tabs.setAccessibleName(self.tr("Details of the message"))
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(tabs, 1)
        return tabs

    def _build_story(self) -> None:
        self.card = CardView(self._theme)
        self.timeline = Timeline(self._theme, self.tr("What happened"))
        message = QtWidgets.QFrame()
        message.setProperty("role", "inner-card")
        inner = QtWidgets.QVBoxLayout(message)
        inner.setContentsMargins(14, 10, 14, 12)
        inner.setSpacing(4)
        inner.addWidget(self._gist)
        inner.addWidget(self._about)
        self._story_place = _padded(self.card, message, self.timeline)
        self._scroll = _scrolled(self._story_place, self.tr("What happened"))
        self.tabs.addTab(self._scroll, self.tr("What happened"))

    def _build_more(self) -> None:
        self.ids = Ids(self._theme)
        place = self._story_place.layout()
        if isinstance(place, QtWidgets.QVBoxLayout):
            place.insertWidget(place.count() - 1, self.ids)  # above the stretch
        self.history = Timeline(self._theme, self.tr("What Composer did"))
        history = self.tr("History")
        self.tabs.addTab(_scrolled(_padded(self.history), history), history)

    def _build_texts(self) -> None:
        nothing = self.tr("No report has come yet.")
        self.request = RawPane(
            self._theme, self.tr("The request as JSON"), self.tr("It was not sent from here.")
        )
        self.answer = RawPane(self._theme, "", "")
        self.reports = RawPane(self._theme, self.tr("The report as JSON"), nothing)
        panes = (self.request, self.answer, self.reports)
        names = (self.tr("Request"), self.tr("Answer"), self.tr("Reports"))
        for place, (pane, name) in enumerate(zip(panes, names, strict=True), 1):
            self.tabs.insertTab(place, pane, name)

    def _head(self) -> QtWidgets.QLayout:
        texts = QtWidgets.QVBoxLayout()
        texts.setSpacing(3)
        first = QtWidgets.QHBoxLayout()
        first.setSpacing(2)
        first.addWidget(self._word, 1)
        first.addWidget(self.watch)
        first.addWidget(self.support)
        texts.addLayout(first)
        texts.addWidget(self._sentence)
        texts.addSpacing(8)
        texts.addWidget(self.action_bar)
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._icon, 0, QtCore.Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.setContentsMargins(edges(20, 14, 14, 10))
        return row


def _padded(*widgets: QtWidgets.QWidget) -> QtWidgets.QWidget:
    page = QtWidgets.QWidget()
    column = QtWidgets.QVBoxLayout(page)
    column.setContentsMargins(20, 16, 20, 20)
    column.setSpacing(18)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return page


def _scrolled(widget: QtWidgets.QWidget, name: str) -> QtWidgets.QScrollArea:
    area = QtWidgets.QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area


def _local(received: str) -> str:
    from datetime import datetime

    return words.clock_time(datetime.fromisoformat(received))
