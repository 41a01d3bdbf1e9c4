"""Parts of pages that are there only at times: each is brought up, and handed back to be walked by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6 import QtWidgets

from composer.app import Composer
from composer.ui.forms.calendar import CalendarPopup
from composer.ui.forms.whole import Whole
from composer.ui.settings.forgetting_card import ForgettingCard
from composer.ui.settings.keeping_card import KeepingCard
from tests.screenshots.scenes import SCENES, fill_deliveries, open_sample, show_library
from tests.screenshots.states import CROWD
from tests.watchdog import wait_until

Part = Callable[[Composer], QtWidgets.QWidget]


def with_messages(composer: Composer) -> None:
    """Some were sent; once is enough."""
    if composer.property("filled") is None:
        fill_deliveries(composer)
        composer.setProperty("filled", True)


def _detail(scene: str) -> Part:
    def arrange(composer: Composer) -> QtWidgets.QWidget:
        with_messages(composer)
        SCENES[scene](composer)
        page: Any = composer.window.page("deliveries")
        return _widget(page.detail)

    return arrange


def _widget(found: Any) -> QtWidgets.QWidget:
    assert isinstance(found, QtWidgets.QWidget)
    wait_until(found.isVisible, 10, "the part")
    return found


def _charts(composer: Composer) -> QtWidgets.QWidget:
    with_messages(composer)
    page: Any = composer.window.show_page("deliveries")
    page.filters.charts_button.setChecked(True)
    charts: Any = page.extras.charts
    wait_until(lambda: bool(charts.codes.bars), 10, "the failures")
    charts.as_table.setChecked(False)
    return _widget(charts)


def _chart_tables(composer: Composer) -> QtWidgets.QWidget:
    charts: Any = _charts(composer)
    charts.as_table.setChecked(True)
    return _widget(charts)


def _export(composer: Composer) -> QtWidgets.QWidget:
    with_messages(composer)
    page: Any = composer.window.show_page("deliveries")
    page.filters.look_for("")
    wait_until(lambda: page.model.rowCount() > 0, 10, "the list")
    page.offer_export()
    return _widget(page.extras.export)


def _order(composer: Composer) -> QtWidgets.QWidget:
    SCENES["inbox-order"](composer)
    page: Any = composer.window.page("inbox")
    return _widget(page.pane)


def _json_of_line(composer: Composer) -> QtWidgets.QWidget:
    _order(composer)
    page: Any = composer.window.page("inbox")
    page.pane.json_wanted.emit(page.lines.line(0))
    return _widget(page.json)


def _settings(what: str) -> Part:
    def arrange(composer: Composer) -> QtWidgets.QWidget:
        page: Any = composer.window.show_page("settings")
        page.select(what)
        return _widget(page)

    return arrange


def _card(composer: Composer, card: type[QtWidgets.QWidget]) -> Any:
    page: Any = composer.window.show_page("settings")
    page.select("installation")
    wait_until(lambda: page.installation.findChild(card) is not None, 10, "the card")
    return page.installation.findChild(card)


def _asked(card: type[QtWidgets.QWidget]) -> Part:
    """The question before what cannot be undone."""

    def arrange(composer: Composer) -> QtWidgets.QWidget:
        question = _card(composer, card).question
        question.ask("Remove it?", ["It is gone then."], "Remove", lambda: None, lambda: None)
        return _widget(question)

    return arrange


def _fetching(composer: Composer) -> QtWidgets.QWidget:
    page = show_library(composer)
    running: Any = composer.running
    page.fetching.ask(running.desk.current)
    return _widget(page.fetching)


def _comparison(composer: Composer) -> QtWidgets.QWidget:
    page = show_library(composer)
    page.side.list.selectAll()
    place: Any = composer.window.page("templates")
    place.deeds.comparing.compare()
    wait_until(lambda: page.compares, 10, "the comparison")
    return _widget(page.compare)


def _templates_to_use(composer: Composer) -> QtWidgets.QWidget:
    show_library(composer)
    composer.window.show_page("compose")
    open_sample(composer, "template", 0)
    form: Any = composer.compose.form
    wait_until(lambda: form.templates is not None, 20, "the template's form")
    shelf = form.templates.use.shelf
    shelf.read()
    wait_until(lambda: bool(shelf.entries), 10, "the names")
    form.templates.open_panel()
    return _widget(form.templates.panel)


def _formats(composer: Composer) -> QtWidgets.QWidget:
    composer.window.show_page("compose")
    open_sample(composer, "reply-buttons", 0)
    composer.compose.formats.open_window()
    return _widget(composer.compose.formats.window_view)


def _crowd(composer: Composer) -> QtWidgets.QWidget:
    composer.window.show_page("compose")
    open_sample(composer, "text", 0, *CROWD)
    recipients: Any = composer.compose.bar.recipients
    wait_until(lambda: len(recipients._numbers) == len(CROWD), 10, "the recipients")
    recipients._show_list()
    return _widget(recipients._list)


def _calendar(composer: Composer) -> QtWidgets.QWidget:
    composer.window.show_page("compose")
    popup = CalendarPopup(composer.compose, datetime(2030, 1, 2, tzinfo=UTC))
    popup.open_below(composer.compose.form)
    return _widget(popup)


def _wrong_as_a_whole(composer: Composer) -> QtWidgets.QWidget:
    """What is missing has no field."""
    composer.window.show_page("compose")
    open_sample(composer, "cta-url", 0)
    draft = composer.desk.draft
    composer.desk.edit(draft.drop((*draft.message, "interactive", "action", "name")))
    composer.compose.show_all_problems()
    form = composer.compose.form

    def said() -> bool:
        return any(one.isVisible() for one in form.findChildren(Whole))

    wait_until(said, 20, "the problem")
    return form


PARTS: dict[str, Part] = {
    "message-read": _detail("deliveries-read"),
    "message-refused": _detail("deliveries-uncertain"),
    "charts": _charts,
    "chart-tables": _chart_tables,
    "export": _export,
    "conversation": _order,
    "json-of-line": _json_of_line,
    "settings-cloud": _settings("new-cloud"),
    "settings-onprem": _settings("new-onprem"),
    "settings-appearance": _settings("appearance"),
    "settings-notices": _settings("notices"),
    "retention-asked": _asked(KeepingCard),
    "forgetting-asked": _asked(ForgettingCard),
    "fetching": _fetching,
    "comparison": _comparison,
    "templates-to-use": _templates_to_use,
    "formats": _formats,
    "recipients": _crowd,
    "calendar": _calendar,
    "wrong-as-a-whole": _wrong_as_a_whole,
}
