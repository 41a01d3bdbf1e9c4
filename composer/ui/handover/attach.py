"""The hand-over's button beside the JSON of the message, and its menus in the designer and in the library."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtWidgets

from composer.store.accounts import Account
from composer.ui.compose.json_editing import Call
from composer.ui.forms.desk import Desk
from composer.ui.handover.menu import Handover, Subject
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.tab_order import order_tabs

if TYPE_CHECKING:
    from composer.ui.compose.page import ComposePage
    from composer.ui.templates.designer.page import DesignerPage
    from composer.ui.templates.library_page import LibraryPage


def attach_to_compose(
    page: ComposePage, theme: Theme, desk: Desk, account: Callable[[], Account], call: Call
) -> Handover:
    """A button in the row above the JSON."""
    name = said("Hand over: copy for another tool, or save a page")
    button = IconButton(theme, "download", name, size=16)
    menu = QtWidgets.QMenu(button)
    button.setMenu(menu)
    button.setPopupMode(QtWidgets.QToolButton.ToolButtonPopupMode.InstantPopup)
    page.json.tools.addWidget(button)
    page.formats.account = account
    order_tabs(page.json)

    def subject() -> Subject | None:
        from composer.ui.handover.subjects import of_message  # not before it is wanted

        if not page.json.finish():
            return None
        draft = desk.draft
        request = page.plan.request(draft, page.json.index)
        return of_message(page, draft.get(draft.message), request, account())

    made = Handover(menu, call, subject)
    made.told.connect(lambda text: page.say(text, "banner-info"))
    made.failed.connect(page.say)
    return made


def attach_to_library(
    page: LibraryPage, account: Callable[[], Account | None], call: Call
) -> Handover:
    """The part of the chosen template's menu; what it hands over is the template as the library has it."""

    def subject() -> Subject | None:
        from composer.ui.handover.subjects import of_definition  # not before it is wanted

        chosen, stored = account(), page.detail.stored
        return of_definition(stored.definition, chosen) if stored and chosen else None

    made = Handover(page.detail.head.handover, call, subject)
    made.told.connect(page.notice.tell)
    made.failed.connect(lambda text: page.notice.tell(text, bad=True))
    return made


def attach_to_designer(
    page: DesignerPage, account: Callable[[], Account | None], call: Call
) -> Handover:
    """The menu of the button “Export”."""

    def subject() -> Subject | None:
        from composer.ui.handover.subjects import of_definition  # not before it is wanted

        chosen = account()
        return of_definition(page.definition, chosen) if page.finish() and chosen else None

    made = Handover(page.head.export.menu(), call, subject)
    made.told.connect(lambda text: page.say(text, "banner-info"))
    made.failed.connect(page.say)
    return made
