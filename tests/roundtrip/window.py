"""The widgets of the Compose page that hold a request: the form, From and To, and the JSON; used again for each file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6 import QtCore, QtWidgets

from composer.formats import link
from composer.messages import KINDS, drafting
from composer.messages.check import check_request
from composer.messages.draft import Draft
from composer.messages.problem import Problem
from composer.ui.compose.message_form import MessageForm
from composer.ui.compose.recipients import Recipients
from composer.ui.compose.request_plan import destinations
from composer.ui.compose.send_bar import SendBar
from composer.ui.forms.card import Card
from composer.ui.forms.desk import Desk
from composer.ui.forms.form import Form
from composer.ui.forms.group import GroupBox
from composer.ui.forms.models import Models
from composer.ui.forms.values import as_text
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.json_view import JsonView
from tests.roundtrip.differences import differences
from tests.roundtrip.reading import Shown, arranged, read_form, read_kind


class Window(QtWidgets.QWidget):
    """Loads requests into real widgets and reads them back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        models = Models()
        models.load()
        self.desk = Desk(Draft({}))
        self.form = MessageForm(theme, self.desk, models)
        self.bar = SendBar(theme)
        self.bar.set_account([], [])
        self.json = JsonView(theme, "The request as JSON")
        self._problems: tuple[Problem, ...] = ()
        column = QtWidgets.QVBoxLayout(self)
        for part in (self.form, self.bar, self.json):
            column.addWidget(part)
        self.desk.changed.connect(self._refresh)

    def load(self, request: Mapping[str, Any]) -> None:
        """Show the request; anything at all may stand in it."""
        self._problems = check_request(request)
        self.desk.open(drafting.opened(request))

    def read(self) -> tuple[Any, list[str]]:
        """The request as the widgets show it, and what is wrong with how they show it."""
        shown, numbers = Shown(), self.desk.draft.numbers(drafting.MESSAGES)
        for number in numbers:
            self.desk.look(drafting.show_message(self.desk.draft, number))
            self._read_message(shown)
        self._read_around(shown)
        whole, strays = arranged(shown, self.pane())
        pointers = ["/" + "/".join(map(str, steps)) for steps in strays]
        twice = ["/" + "/".join(map(str, steps)) for steps in shown.conflicts]
        return whole, [f"{at} (shown, but not in the JSON)" for at in pointers] + [
            f"{at} (shown twice, and not alike)" for at in twice
        ]

    def pane(self) -> Any:
        """What the JSON pane's text says."""
        return link.decode(self.json.document().toRawText().replace("\u2029", "\n"))

    def shown_problems(self) -> dict[str, tuple[Problem, ...]]:
        """What is said at the fields of the message that is shown, and at the request's settings, by pointer."""
        places: list[Any] = [place for form in self._forms() for place in form.places()]
        return {place.pointer: place.problems for place in places if place.problems}

    def _refresh(self) -> None:
        draft = self.desk.draft
        self.form.refresh()
        self.form.show_problems(self._problems, attempted=True)
        self.bar.show_draft(draft.get(("source",)), destinations(draft))
        self.json.show_text(link.encode(draft.request))

    def _forms(self) -> list[Form]:
        return [form for form in (self.form._form, self.form._settings) if form is not None]

    def _read_message(self, shown: Shown) -> None:
        draft, form = self.desk.draft, self.form._form
        if form is None:
            return
        open_all(form)
        picked = self.form.picker.text()
        kind = next((one for one in KINDS if said(one.title) == picked), None)
        read_kind(shown, draft.places(draft.message), kind)
        read_form(shown, draft, form, self)

    def _read_around(self, shown: Shown) -> None:
        settings = self.form._settings
        open_all(settings)
        read_form(shown, self.desk.draft, settings, self)
        if self.bar._source is not None:
            shown.add(("source",), self.bar._source.value())
        listed = isinstance(self.desk.draft.get(("destinations",)), list)
        for index, number in enumerate(shown_recipients(self.bar.recipients)):
            shown.add(("destinations", index) if listed else ("destinations",), number)


def shown_recipients(recipients: Recipients) -> list[object]:
    """The numbers on the chips, and those behind "and 988 more" in the list that it opens."""
    numbers = recipients.value()
    texts = [chip.findChildren(QtWidgets.QLabel)[0].text() for chip in recipients._chips
             if chip.findChildren(QtWidgets.QLabel)]  # fmt: skip
    if len(numbers) > len(texts):
        recipients._show_list()
        listed = recipients._list
        assert listed is not None
        texts = listed._model.stringList()
        listed.close()
    return numbers if texts == [as_text(number) for number in numbers] else list(texts)


def differences_of(window: Window, request: Mapping[str, Any]) -> list[str]:
    """What differs between a request and what the widgets show of it, or its JSON says; nothing if all is well."""
    text = link.encode(request)
    found = [f"{at} (written and read as JSON)" for at in differences(request, link.decode(text))]
    window.load(request)
    whole, faults = window.read()
    found += [f"{at} (in the JSON pane)" for at in differences(request, window.pane())]
    found += [*differences(request, whole), *faults]
    settle()
    return list(dict.fromkeys(found))


def open_all(form: Form) -> None:
    """Every group and every card, also those inside of others."""
    opened = True
    while opened:
        form.complete()
        # Every one of them, not as many as it takes to find the first that was folded.
        opened = sum(group.unfold() for group in form.findChildren(GroupBox)) > 0
        for card in form.findChildren(Card):
            if not card.is_open:
                card.set_open(True)
                opened = True
    form.complete()


def settle() -> None:
    """Let go of widgets that were replaced."""
    QtCore.QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)
