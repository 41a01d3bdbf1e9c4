"""What is on the pictures: each scene brings the window there, and hands back a panel that stands open, if any."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6 import QtWidgets

from composer.app import Composer
from composer.messages import KINDS, drafting, kinds
from composer.messages.draft import Draft
from tests.watchdog import settle, wait_until

Scene = Callable[[Composer], QtWidgets.QWidget | None]

ANNA, UNREAD, REFUSED, UNDELIVERABLE, SILENT, DROPPED = (
    "+99900000001",
    "+99900000102",
    "+99900000402",
    "+99900000403",
    "+99900000700",
    "+99900000800",
)
_SENT = (
    ("text", 0, ANNA),
    ("image", 0, UNREAD),
    ("reply-buttons", 0, UNDELIVERABLE),
    ("template", 0, "+99900131047"),
    ("document", 0, SILENT),
    ("location", 0, "+99900000404"),
    ("text", 1, DROPPED),
    ("reply-buttons", 0, REFUSED),
    ("template", 1, "+99900000002"),
)

_ANSWERED = (
    ("text", "+99900000900"),
    ("reply-buttons", "+99900000901"),
    ("text", "+99900000902"),
    ("product-list", "+99900000903"),
    ("text", "+99900000904"),
)


def open_sample(composer: Composer, key: str, sample: int, *numbers: str) -> None:
    """Open a kind's sample, to be sent to these."""
    draft = drafting.with_message(Draft({}), kinds.kind(key).samples[sample].message)
    composer.desk.open(draft.put(("destinations",), list(numbers)))


def fill_deliveries(composer: Composer) -> None:
    """Send one message to each of several test recipients, and wait until all is known of them that will be."""
    running = composer.running
    assert running is not None
    for key, sample, number in _SENT:
        open_sample(composer, key, sample, number)
        composer.compose.send()
        settle(0.1)
    seen: list[dict[str, int]] = []

    def settled() -> bool:
        from composer.store.records import Filter

        if not seen or seen[-1].get("read", 0) < 3 or seen[-1].get("failed", 0) < 3:
            running.deliveries.counts(composer, Filter(), seen.append, lambda _error: None)
            return False
        return True

    wait_until(settled, 60, "the reports")


def _text(composer: Composer) -> None:
    composer.window.show_page("compose")
    open_sample(composer, "text", 0, ANNA)
    composer.compose.focus_first()


def _reply_buttons(composer: Composer) -> None:
    composer.window.show_page("compose")
    open_sample(composer, "reply-buttons", 0, ANNA, "+99900000002")
    composer.compose.tabs.setCurrentIndex(0)


def _template(composer: Composer) -> None:
    composer.window.show_page("compose")
    open_sample(composer, "template", 1, ANNA)


def _problems(composer: Composer) -> None:
    composer.window.show_page("compose")
    message: Any = kinds.new_message(kinds.kind("reply-buttons"))
    message["interactive"]["body"]["text"] = "Which day suits you?"
    titles = ("Monday at half past ten", "Tuesday 👍", "")
    message["interactive"]["action"]["buttons"] = [
        {"type": "reply", "reply": {"id": f"day-{number}", "title": title}}
        for number, title in enumerate(titles)
    ]
    composer.desk.open(drafting.with_message(Draft({"destinations": [ANNA]}), message))
    composer.compose.send()


def _kinds(composer: Composer) -> QtWidgets.QWidget | None:
    _text(composer)
    composer.compose.tabs.setCurrentIndex(0)
    picker = composer.compose.form.picker
    picker.open_panel()
    return picker.panel


_DEFINITIONS = ("order_update", "spring_reject_promotional")


def show_library(composer: Composer) -> Any:
    """A library with some definitions; the first is submitted, and what the account says of it is there."""
    running: Any = composer.running
    composer.window.show_page("templates")
    definitions = [
        {
            "name": name,
            "language": "en_US",
            "category": "UTILITY",
            "components": [
                {
                    "type": "BODY",
                    "text": "Hello {{1}}, your order is on its way to you.",
                    "example": {"body_text": [["Anna"]]},
                },
                {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Thank you"}]},
            ],
        }
        for name in _DEFINITIONS
    ]
    place: Any = composer.window.page("templates")
    wait_until(lambda: place.deeds is not None and place.library.model.answered, 10, "the library")
    page = place.library
    place.stack.setCurrentWidget(page)
    if not page.model.rowCount():
        running.templates.bring(definitions)
    wait_until(lambda: page.model.rowCount() == len(definitions), 10, "the templates")
    page.side.choose(page.model.entry(0).key)
    wait_until(lambda: page.detail.stored is not None, 10, "the chosen template")
    if not page.detail.stored.entry.account:
        page.wanted.emit("submit")
        wait_until(page.detail.panel.isVisible, 10, "the question")
        page.detail.panel.yes.click()
    wait_until(lambda: page.detail.stored.entry.status == "APPROVED", 60, "the approval")
    page.notice.hide()
    settle(0.3)
    return page


def _templates(composer: Composer) -> None:
    show_library(composer)


def designed(composer: Composer) -> Any:
    """The designer with the library's first template."""
    show_library(composer)
    place: Any = composer.window.page("templates")
    key = place.library.detail.stored.entry.key
    place.design(key)
    wait_until(lambda: place.designer is not None and place.designer.key == key, 20, "the designer")
    place.stack.setCurrentWidget(place.designer)
    wait_until(lambda: place.designer.reviewing.ready, 20, "the rules of the review")
    wait_until(lambda: not place.designer.pacing.behind, 20, "the form")
    return place.designer


def _designer(composer: Composer) -> None:
    designed(composer)


def _several(composer: Composer) -> None:
    """What submitting all of the library would do."""
    page = show_library(composer)
    page.side.list.selectAll()
    page.wanted.emit("submit")
    wait_until(page.several.confirm.isVisible, 20, "the question")
    settle(0.2)


def _with_definition(composer: Composer) -> None:
    """A message with a template of the library."""
    designer = designed(composer)
    designer.head.use.click()
    form = composer.compose.form
    wait_until(
        lambda: form.templates is not None and form.templates.use.asked() is not None,
        20,
        "the template's form",
    )


def _settings_of_request(composer: Composer) -> None:
    composer.window.show_page("compose")
    open_sample(composer, "image", 0, ANNA)
    composer.compose.go_to("/relativeValidityTime")


def _deliveries(composer: Composer, word: str) -> None:
    page: Any = composer.window.show_page("deliveries")
    page.filters.look_for("")
    wait_until(lambda: page.model.rowCount() >= len(_SENT), 10, "the list")
    for row in range(page.model.rowCount()):
        if page.model.row(row).shown == word:
            page.table.selectRow(row)
            break
    settle(0.3)


def _inbox(composer: Composer, number: str) -> None:
    """The conversation with one of those who answer; all of them are written to at the first time."""
    page: Any = composer.window.show_page("inbox")
    if not page.conversations.rowCount():
        for key, answering in _ANSWERED:
            open_sample(composer, key, 0, answering)
            composer.compose.send()
            settle(0.1)
        wait_until(lambda: page.conversations.rowCount() == len(_ANSWERED), 60, "the answers")
    rows = [page.conversations.row(row).number for row in range(page.conversations.rowCount())]
    page.side.list.setCurrentIndex(page.conversations.index(rows.index(number.lstrip("+"))))
    wait_until(lambda: page.lines.rowCount() > 1, 10, "the conversation")
    settle(0.3)


def _settings(composer: Composer, what: str) -> None:
    page: Any = composer.window.show_page("settings")
    page.select(what)


def _kind(key: str) -> Scene:
    def arrange(composer: Composer) -> None:
        composer.window.show_page("compose")
        composer.compose.tabs.setCurrentIndex(0)
        open_sample(composer, key, 0, ANNA)
        composer.compose.pacing.catch_up()

    return arrange


SCENES: dict[str, Scene] = {
    **{f"kind-{one.key}": _kind(one.key) for one in KINDS},
    "compose-text": _text,
    "compose-reply-buttons": _reply_buttons,
    "compose-template": _template,
    "compose-problems": _problems,
    "compose-kinds": _kinds,
    "compose-settings": _settings_of_request,
    "templates": _templates,
    "templates-several": _several,
    "templates-designer": _designer,
    "compose-with-definition": _with_definition,
    "deliveries-read": lambda composer: _deliveries(composer, "read"),
    "deliveries-failed": lambda composer: _deliveries(composer, "failed"),
    "deliveries-uncertain": lambda composer: _deliveries(composer, "rejected"),
    "inbox-order": lambda composer: _inbox(composer, "+99900000903"),
    "inbox-picture": lambda composer: _inbox(composer, "+99900000904"),
    "settings-sandbox": lambda composer: _settings(composer, "sandbox"),
    "settings-account": lambda composer: _settings(composer, "new"),
    "settings-data": lambda composer: _settings(composer, "installation"),
}
