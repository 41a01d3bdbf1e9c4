from typing import Any

import pytest

from composer.messages import drafting, kinds
from composer.messages.check import check
from composer.ui.forms.context import Context
from composer.ui.forms.desk import Desk
from composer.ui.forms.form import Form
from composer.ui.forms.models import Models


class Bench:
    """A desk and a form of one kind, as the Compose page puts them together."""

    def __init__(self, theme, key, sample=False):
        self.kind = kinds.kind(key)
        draft = drafting.fresh(self.kind)
        if sample:
            draft = drafting.with_message(draft, self.kind.samples[0].message)
        self.desk = Desk(draft)
        models = Models()
        models.load()
        self.form = Form(
            Context(
                theme, self.desk, models, lambda: self.kind.model, self.kind.form, drafting.MESSAGE
            ),
            {**self.kind.signature, **self.kind.constants},
        )
        self.desk.changed.connect(self.refresh)
        self.attempted = False
        self.refresh()
        self.form.complete()

    @property
    def message(self):
        return self.desk.draft.get(drafting.MESSAGE)

    def refresh(self):
        self.form.refresh()
        found = [one.under("/messages/0") for one in check(self.kind, self.message).problems]
        self.form.show_problems(found, attempted=self.attempted)

    def place(self, ending):
        return next(one for one in self.form.places() if one.pointer.endswith(ending))

    def editor(self, ending):
        return self.place(ending).focus_target()

    def shown_problems(self):
        places: list[Any] = list(self.form.places())
        return {
            one.pointer: [problem.sentence for problem in one.problems]
            for one in places
            if one.problems
        }


@pytest.fixture
def bench(theme, qtbot):
    def make(key, sample=False):
        made = Bench(theme, key, sample)
        qtbot.addWidget(made.form)
        made.form.show()
        return made

    return make
