"""One case of the fuzzer: pasted, checked, shown, read back, edited at random, and taken back again."""

from __future__ import annotations

from random import Random
from typing import Any

from PySide6 import QtWidgets

from composer.check_command import _as_json, problems
from composer.command_files import as_line
from composer.formats.link import NotJsonError, decode, encode
from composer.formats.reading import read
from composer.formats.recognise import recognise
from composer.messages import drafting, kinds
from composer.messages.tree import ABSENT
from composer.rendering.picture import picture
from composer.ui.forms.cards import CardsBox
from composer.ui.forms.choice import ChoiceBox
from composer.ui.forms.field import FieldRow
from composer.ui.forms.values import same
from tests.fuzz.mutations import LETTERS, VALUES
from tests.roundtrip.window import Window, differences_of

_EDITS = 4


class WrongError(Exception):
    """What must hold does not; the text says what."""


def try_text(window: Window, text: str, random: Random) -> str:
    """Everything that happens to a text that is pasted. Says what became of it; whatever it raises is a fault."""
    try:
        reading = read(text)
    except NotJsonError as error:
        _expect(bool(error.reason) and error.line >= 1 and error.column >= 1, "a refusal without a place")  # fmt: skip
        return "unreadable"
    for repair in reading.repairs:
        _expect(bool(repair.sentence), "a repair without a sentence")
    _expect(
        same(decode(encode(reading.value)), reading.value), "encode and decode change the value"
    )
    for problem in problems(reading.value):
        as_line("it", problem), _as_json("it", problem)
    found = recognise(reading.value)
    if found.request is None:
        _expect(bool(found.sentence), "a refusal without a sentence")
        return "refused"
    differing = differences_of(window, found.request)
    _expect(not differing, f"the form shows something else: {differing[:5]}")
    for message in _messages(found.request):
        known = kinds.kind_of(message)
        if known is not None:
            picture(known.preview, message)
    _edit(window, random)
    return "opened"


def _messages(request: Any) -> list[Any]:
    messages = request.get("messages")
    return messages if isinstance(messages, list) else []


def _edit(window: Window, random: Random) -> None:
    """Random edits as a person makes them; the form shows what the draft holds, and undo brings all back."""
    desk = window.desk
    before = desk.draft
    if random.random() < 0.5:
        return
    for _ in range(random.randrange(_EDITS)):
        random.choice(EDITS)(window, random)
        loaded = drafting.load(drafting.save(desk.draft))
        _expect(loaded == desk.draft, "a saved draft is loaded as another")
    shown, faults = window.read()
    _expect(same(shown, desk.draft.request) and not faults, f"after edits the form shows something else {faults}")  # fmt: skip
    while desk.can_undo:
        desk.undo()
    _expect(same(desk.draft.request, before.request), "undo does not bring the request back")


def _type(window: Window, random: Random) -> None:
    rows = [place for place in _places(window) if isinstance(place, FieldRow)]
    if not rows:
        return
    row = random.choice(rows)
    value = random.choice((ABSENT, "", "x", "12", "1.50", "".join(random.choices(LETTERS, k=9))))
    field = row.focus_target()
    text = "" if value is ABSENT else str(value)
    if isinstance(field, QtWidgets.QLineEdit):
        field.setText(text)
        field.textEdited.emit(field.text())
    elif isinstance(field, QtWidgets.QPlainTextEdit):
        field.setPlainText(text)
    elif isinstance(field, QtWidgets.QComboBox) and field.count():
        field.setCurrentIndex(random.randrange(field.count()))
        field.activated.emit(field.currentIndex())
    elif isinstance(field, QtWidgets.QCheckBox):
        field.click()


def _choose(window: Window, random: Random) -> None:
    boxes = [box for box in window.findChildren(ChoiceBox) if box.isVisibleTo(window)]
    if boxes:
        box = random.choice(boxes)
        box._choose(random.choice(box._word.branches).key)


def _card(window: Window, random: Random) -> None:
    boxes = [place for place in _places(window) if isinstance(place, CardsBox)]
    if not boxes:
        return
    box = random.choice(boxes)
    numbers = list(box._cards)
    deed = random.randrange(3)
    if deed == 0 or not numbers:
        if box._add.isEnabled():
            box._add_card()
    elif deed == 1:
        box._remove(random.choice(numbers))
    else:
        box._move(random.choice(numbers), random.choice((-1, 1)))


def _kind(window: Window, random: Random) -> None:
    window.form._choose_kind(random.choice(kinds.KINDS).key)  # type: ignore[attr-defined]


def _message(window: Window, random: Random) -> None:
    draft = window.desk.draft
    numbers = draft.numbers(drafting.MESSAGES)
    if random.random() < 0.3 or not numbers:
        window.form._add_message()
    elif random.random() < 0.5:
        window.desk.edit(drafting.remove_message(draft, random.choice(numbers)))
    else:
        window.desk.look(drafting.show_message(draft, random.choice(numbers)))


def _paste(window: Window, random: Random) -> None:
    """Another request in the place of this one, as from the JSON pane."""
    request = {**window.desk.draft.request, random.choice(("refId", "x")): random.choice(VALUES)}
    window.desk.edit(drafting.opened(request, window.desk.draft))


EDITS = (_type, _type, _type, _choose, _card, _card, _kind, _message, _paste)


def _places(window: Window) -> list[Any]:
    form = window.form._form
    return [*(form.places() if form else ()), *window.form._settings.places()]


def _expect(holds: bool, what: str) -> None:
    if not holds:
        raise WrongError(what)
