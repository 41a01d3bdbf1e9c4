from typing import Any

import pytest

from composer.ui.templates.designer.page import DesignerPage
from tests.templates.definitions import definition


class Bench:
    """The designer with a library in memory: what was written under each key."""

    def __init__(self, theme):
        self.library: dict[int, Any] = {}
        self.writes = 0
        self.fails: Exception | None = None
        self.page = DesignerPage(theme, self._keep)
        self.page.reviewing.load()
        self.page.resize(1240, 760)

    def _keep(self, key, made, then, failed):
        if self.fails is not None:
            failed(self.fails)
            return
        self.writes += 1
        self.library[key] = made
        then()

    def open(self, name, key=1, **more):
        self.page.open(key, definition(name) if isinstance(name, str) else name, **more)
        self.page.pacing.catch_up()
        form = self.page.form.form
        assert form is not None
        form.complete()

    @property
    def definition(self):
        return self.page.desk.draft.request

    def places(self):
        form: Any = self.page.form.form
        return {one.pointer: one for one in form.places()}

    def editor(self, pointer):
        return self.places()[pointer].focus_target()

    def told(self):
        """What is said at the fields."""
        return {
            at: [one.sentence for one in place.problems]
            for at, place in self.places().items()
            if place.problems
        }


@pytest.fixture
def bench(theme, qtbot):
    made = Bench(theme)
    qtbot.addWidget(made.page)
    with qtbot.waitExposed(made.page):
        made.page.show()
    return made
