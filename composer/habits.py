"""What a desktop app has beside its work: help, notices, the window as it was left. Put together after the start."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui

from composer.messages import kinds
from composer.single import Doorbell
from composer.store.accounts import SANDBOX
from composer.store.records import Row
from composer.ui.arrangement import Arrangement
from composer.ui.help.desk import HelpDesk
from composer.ui.notices.desk import NoticeDesk
from composer.ui.sandbox_recipients import names
from composer.ui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from composer.app import Composer
    from composer.running import Running
    from composer.ui.about.box import AboutBox
    from composer.ui.commands.command import Command
    from composer.ui.settings.page import SettingsPage
    from composer.ui.welcome.tour import FirstMinute


_SETTLED = 900
"""Milliseconds after the start until the first minute begins: the window is there, and the person looked at it."""


class Habits(QtCore.QObject):
    """Lives as long as the app."""

    def __init__(self, app: Composer) -> None:
        super().__init__(app)
        self._app = app
        self._about: AboutBox | None = None
        self._first_minute: FirstMinute | None = None
        self.help = HelpDesk(
            app.window,
            app.theme,
            self._kind,
            app.habits.get("help") or {},
            lambda state: app.keep_habit("help", state),
        )
        app.window.add_to_rail(
            IconButton(app.theme, "circle-help", self.tr("Help (F1)"), self.help.open_here, size=20)
        )
        self._deeds = {
            "about": self.show_about,
            "first-minute": self.show_first_minute,
            "keys": self._show_keys,
        }
        self.help.wanted.connect(lambda deed: self._deeds[deed]())
        for end in (app.window.closing, app.renewing):
            end.connect(self.help.close)
        self._doorbell = Doorbell(app.folder, self._called, self)
        app.window.setAcceptDrops(True)
        app.window.on_drag = self._dragged
        self._watch_deliveries()
        self._arrange()
        if app.first_start and "first_minute" not in app.habits:
            QtCore.QTimer.singleShot(_SETTLED, self, self._offer_first_minute)
        if app.running is not None:
            app.running.commands.add(self._commands)
            app.running.commands.add_later(lambda then: then(self._topics()))

    def _arrange(self) -> None:
        """The window's parts as they were left, and the page, unless somebody is writing already."""
        app = self._app
        left = app.habits.get("arrangement") or {}
        self._arrangement = Arrangement(app.window, left, self)
        app.window.page_shown.connect(self._arrangement.look)
        app.window.page_shown.connect(self._keep_page)
        app.compose.lists.shown.connect(self._arrangement.look)
        app.compose.tabs.currentChanged.connect(self._arrangement.look)
        self._arrangement.look()
        page = left.get("page")
        if page in {one.key for one in app.window.entries} and app.autosave.pending is None:
            app.window.visit(page)
        elif page:
            self._keep_page(app.window.shown)
        application = QtCore.QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.keep_arrangement)
        app.renewing.connect(self.keep_arrangement)

    def keep_arrangement(self) -> None:
        """Keep how the window is laid out."""
        self._app.keep_habit("arrangement", self._arrangement.state(self._app.window.shown))

    def _keep_page(self, page: str) -> None:
        """At once: what ends the app may leave no time for it."""
        kept = self._app.habits.get("arrangement") or {}
        if kept.get("page") != page:
            self._app.keep_habit("arrangement", {**kept, "page": page})

    def open_files(self, files: Sequence[Path]) -> None:
        """Open what was named on the command line: a message, or a list of recipients."""
        if files:
            data = QtCore.QMimeData()
            data.setUrls([QtCore.QUrl.fromLocalFile(str(one)) for one in files])
            self.bring(data)

    def bring(self, data: QtCore.QMimeData) -> None:
        """Take in what was dropped somewhere on the window, or named when Composer was started."""
        app = self._app
        app.window.show_page("compose")
        app.compose.focus_first()
        app.compose.take(data)

    def _dragged(self, event: QtCore.QEvent) -> None:
        """Over a page that takes nothing itself: it goes to Compose."""
        from composer.ui.compose import dropping

        window = self._app.window
        match event:
            case QtGui.QDragEnterEvent():
                if event.mimeData().hasUrls():
                    event.acceptProposedAction()
                    dropping.show(window, event.mimeData())
            case QtGui.QDragLeaveEvent():
                dropping.hide(window)
            case QtGui.QDropEvent():
                event.acceptProposedAction()
                dropping.hide(window)
                self.bring(event.mimeData())

    def _called(self, files: list[Path]) -> None:
        """Composer was started once more."""
        self._app.window.come_forward()
        self.open_files(files)

    def _watch_deliveries(self) -> None:
        """Tell of what fails while nobody looks, unless somebody switched that off."""
        app = self._app
        running = app.running
        if running is None:
            return
        people = names()
        self.notices = NoticeDesk(app.window, running.deliveries, lambda: people, running.line.tell)
        self.notices.watch.on = app.habits.get("notices", True) is not False
        self.notices.open_wanted.connect(self._open_failed)
        running.line.counted.connect(self.notices.watch.take_counts)
        running.settings.made.connect(self._offer_notices)
        settings: Any = app.window.made("settings")
        if settings is not None:  # the window was made anew
            self._offer_notices(settings)

    def _offer_notices(self, page: SettingsPage) -> None:
        page.notices.show_on(self.notices.watch.on)
        page.notices.wanted.connect(self._switch_notices)

    def _switch_notices(self, on: bool) -> None:
        self.notices.watch.on = on
        self._app.keep_habit("notices", on)

    def _open_failed(self, rows: list[Row]) -> None:
        """One is shown by itself; of several, all that are watched, or all that failed."""
        app = self._app
        app.window.show_page("deliveries")
        if app.running is not None and len(rows) == 1:
            app.running.deliveries.show(rows[0].ref_id)
        elif app.running is not None:
            group = "watched" if all(row.watched for row in rows) else "failed"
            app.running.deliveries.show_group(group)

    def show_about(self) -> None:
        """Which Composer this is, and what it is made of."""
        if self._about is None or not self._about.isVisible():
            from composer.ui.about.box import AboutBox

            app = self._app
            if self._about is not None:
                self._about.deleteLater()  # in the language that is spoken now
            self._about = AboutBox(
                app.theme, app.folder, self._details, app.background.call, app.window
            )
        self._about.show()
        self._about.raise_()
        self._about.activateWindow()

    def _offer_first_minute(self) -> None:
        """Once in a life. Not to somebody who has begun already, or went elsewhere: an account is being entered, say."""
        app = self._app
        app.keep_habit("first_minute", "shown")
        running = app.running
        if running is None or app.desk.can_undo or not app.compose.isVisible():
            return
        if running.desk.current.id == SANDBOX and not app.compose.lists.open:
            self._begin_first_minute(running)

    def show_first_minute(self) -> None:
        """Walk somebody through it who asks for it."""
        running = self._app.running
        if running is None or self._first_minute is not None:
            return
        running.desk.choose(SANDBOX)
        running.sending.strip.hide()  # what was sent before is not what is watched
        self._app.window.come_forward()
        self._begin_first_minute(running)

    def _begin_first_minute(self, running: Running) -> None:
        from composer.ui.welcome.tour import FirstMinute

        app = self._app
        self._first_minute = FirstMinute(
            app.window, app.theme, app.compose, app.desk, running.sending.strip
        )
        self._first_minute.ended.connect(self._first_minute_over)
        self._first_minute.begin()

    def _show_keys(self) -> None:
        """The sheet of all keys is on the window."""
        if self._app.running is not None:
            self._app.window.come_forward()
            self._app.running.commands.open_sheet()

    def _first_minute_over(self) -> None:
        self._first_minute = None

    def _details(self) -> str:
        from composer.ui.about.details import details

        app = self._app
        accounts = app.accounts if app.running is None else app.running.desk.accounts
        return details(app.folder, accounts, "dark" if app.theme.dark else "light")

    def _kind(self) -> str:
        """The key of the kind of message that is being written."""
        draft = self._app.desk.draft
        known = kinds.kind_of(draft.get(draft.message))
        return known.key if known else ""

    def _commands(self) -> Iterator[Command]:
        from composer.ui.commands.command import Command

        yield Command(
            key="help.here",
            text=self.tr("Help for where you are"),
            do=self.help.open_here,
            group="help",
            keys=("F1",),
            own=True,
            words=self.tr("manual question explain"),
            icon="circle-help",
        )
        yield Command(
            key="help.first-minute",
            text=self.tr("The first minute"),
            do=self.show_first_minute,
            group="help",
            part=1,
            words=self.tr("tour introduction guide begin practice"),
            icon="lightbulb",
        )
        yield Command(
            key="help.about",
            text=self.tr("About Composer"),
            do=self.show_about,
            group="help",
            part=2,
            words=self.tr("version licence details"),
            icon="info",
        )

    def _topics(self) -> Iterator[Command]:
        """The topics, for the palette alone."""
        from composer.ui.commands.command import Command
        from composer.ui.help.topics import contents

        for topic in contents(self.help.language):
            yield Command(
                key=f"help.topic.{topic.key}",
                text=topic.title,
                do=partial(self.help.open, topic.key),
                group="topic",
                kind=self.tr("Help"),
                icon="file-text",
                shy=True,
            )
