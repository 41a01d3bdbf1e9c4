import itertools
from typing import Any

import pytest
from PySide6 import QtCore, QtWidgets

from composer.messages import drafting, kinds
from composer.store.journal import Journal
from composer.store.template_reader import TemplateReader
from composer.store.templates import TemplateBook
from composer.ui.compose.page import ComposePage
from composer.ui.forms.desk import Desk
from composer.ui.forms.models import Models
from composer.ui.templates.use.attach import ComposeTemplates
from tests.templates.definitions import definition

ANNA = "+46701740605"


class Shelves:
    """The real library in its file, which answers a turn of the event loop later."""

    def __init__(self, journal):
        self.book = journal.part(TemplateBook)
        self.reader = TemplateReader(journal.path)
        self.waiting = 0

    def entries(self, owner, then):
        self._later(owner, then, self.reader.entries())

    def stored(self, owner, keys, then):
        self._later(owner, then, [self.reader.stored(key) for key in keys])

    def add(self, owner, made, then):
        self._later(owner, then, self.book.add([made])[0])

    def _later(self, owner, then, value):
        self.waiting += 1

        def answer():
            self.waiting -= 1
            then(value)

        QtCore.QTimer.singleShot(0, owner, answer)


class Bench:
    """The Compose page with a library."""

    def __init__(self, theme, library, key="template"):
        self.library = library
        self.desk = Desk(drafting.fresh(kinds.kind(key), [ANNA]))
        count = itertools.count(1)
        models = Models()
        models.load()
        self.page = ComposePage(theme, self.desk, models, lambda: f"ref-{next(count)}")
        account = {"platformId": "1", "platformPartnerId": "2", "source": "+4680000001"}
        self.page.set_account("Shop", {**account, "eventReportGates": ["g"]}, ["+4680000001"], [])
        self.templates = ComposeTemplates(self.page, theme, self.desk, library)
        self.sent: list[Any] = []
        self.page.send_wanted.connect(self.sent.append)
        self.page.resize(1240, 760)

    def add(self, *names):
        keys = self.library.book.add([definition(name) for name in names])
        self.look_again()
        return keys

    def look_again(self):
        self.templates.library_changed()
        self.settle()

    def settle(self):
        """Until the library has answered everything."""
        for _ in range(1000):
            QtWidgets.QApplication.processEvents()
            if not self.library.waiting:
                return
        raise AssertionError("the library does not answer")

    @property
    def bar(self):
        return self.templates.bar

    @property
    def message(self) -> Any:
        return self.desk.draft.get(self.desk.draft.message)

    def places(self):
        form: Any = self.page.form._form
        form.complete()
        return {one.pointer: one for one in form.places()}

    def editor(self, ending):
        return next(one for at, one in self.places().items() if at.endswith(ending)).focus_target()

    def names(self):
        return [place._word.label for place in self.places().values() if hasattr(place, "_word")]

    def told(self):
        return {at: [one.sentence for one in place.problems]
                for at, place in self.places().items() if place.problems}  # fmt: skip


@pytest.fixture
def library(tmp_path):
    journal = Journal.open(tmp_path / "journal.db")
    made = Shelves(journal)
    yield made
    made.reader.close()
    journal.close()


@pytest.fixture
def bench(theme, library, qtbot):
    def make(*names, key="template"):
        library.book.add([definition(name) for name in names])
        made = Bench(theme, library, key)
        qtbot.addWidget(made.page)
        with qtbot.waitExposed(made.page):
            made.page.show()
        made.settle()
        return made

    return make
