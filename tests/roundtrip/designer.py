"""Definitions into the designer's real widgets, and read back from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from composer.formats import link
from composer.templates.drafting import BASE
from composer.templates.reading import read
from composer.templates.skeleton import skeleton
from composer.ui.templates.designer.page import DesignerPage
from composer.ui.theme import Theme
from tests.roundtrip.differences import differences
from tests.roundtrip.files import RefusedError, request_of
from tests.roundtrip.reading import Shown, arranged, read_form
from tests.roundtrip.window import open_all, settle


class Designer(DesignerPage):
    """The page, with a library that keeps nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _keep_nothing)
        self.reviewing.load()
        self.resize(1240, 760)

    def read(self) -> tuple[Any, list[str]]:
        """The definition as the widgets show it, and what is wrong with how they show it."""
        form, shown = self.form.form, Shown()
        assert form is not None
        open_all(form)
        read_form(shown, self.desk.draft, form, self)
        whole, strays = arranged(shown, self.pane())
        pointers = ["/" + "/".join(map(str, steps)) for steps in strays]
        twice = ["/" + "/".join(map(str, steps)) for steps in shown.conflicts]
        return whole, [f"{at} (shown, but not in the JSON)" for at in pointers] + [
            f"{at} (shown twice, and not alike)" for at in twice
        ]

    def pane(self) -> Any:
        """What the JSON pane's text says."""
        return link.decode(self.json.view.document().toRawText().replace("\u2029", "\n"))


def _keep_nothing(
    key: int,
    definition: Mapping[str, Any],
    then: Callable[[], None],
    failed: Callable[[Exception], None],
) -> None:
    then()


def differences_of(designer: Designer, definition: Mapping[str, Any]) -> list[str]:
    """What differs between a definition and what the widgets show of it, or its JSON says; nothing if all is well."""
    text = link.encode(definition)
    found = [
        f"{at} (written and read as JSON)" for at in differences(definition, link.decode(text))
    ]
    designer.open(1, definition, attempted=True)
    designer.pacing.catch_up()
    whole, faults = designer.read()
    found += [f"{at} (in the JSON pane)" for at in differences(definition, designer.pane())]
    found += [*differences(definition, whole), *faults]
    if designer.desk.draft.get(BASE) is not definition:
        found.append("(changed by being shown)")
    settle()
    return list(dict.fromkeys(found))


def differences_in(designer: Designer, value: Any) -> list[str]:
    """The differences of every definition in a value; of a message with a template, those of the sketch made of it.

    Raises RefusedError where there is neither.
    """
    found = read(value)
    several = len(found.entries) > 1
    told = [
        f"{entry.pointer}{one}" if several else one
        for entry in found.entries
        for one in differences_of(designer, entry.definition)
    ]
    if found.ok:
        return told
    return [one for sketch in _sketches(value) for one in differences_of(designer, sketch)]


def _sketches(value: Any) -> list[dict[str, Any]]:
    try:
        messages = request_of(value).get("messages")
    except RefusedError:
        raise RefusedError(read(value).sentence) from None
    listed: list[Any] = messages if isinstance(messages, list) else []
    sketches = [
        skeleton(one)
        for one in listed
        if isinstance(one, dict) and isinstance(one.get("template"), dict)
    ]
    if not sketches:
        raise RefusedError("There is no template in it.")
    return sketches
