import itertools
from typing import Any

import pytest

from composer.messages import drafting, kinds
from composer.ui.compose.page import ComposePage
from composer.ui.forms.desk import Desk
from composer.ui.forms.models import Models

ANNA, BO = "+46701740605", "+46701740606"


class Bench:
    """The Compose page with an account, and what it wanted to send."""

    def __init__(self, theme, key="text", numbers=(ANNA,)):
        self.desk = Desk(drafting.fresh(kinds.kind(key), list(numbers)))
        count = itertools.count(1)
        models = Models()
        models.load()
        self.page = ComposePage(theme, self.desk, models, lambda: f"ref-{next(count)}")
        self.page.set_account(
            "Shop",
            {
                "platformId": "1",
                "platformPartnerId": "2",
                "source": "+4680000001",
                "eventReportGates": ["g"],
            },
            ["+4680000001", "+4680000002"],
            [(ANNA, "Anna", "delivered and read"), (BO, "Bo", "never delivered")],
        )
        self.sent: list[Any] = []
        self.page.send_wanted.connect(self.sent.append)
        self.page.resize(1200, 700)

    @property
    def editor(self):
        form: Any = self.page.form._form
        return next(form.places()).focus_target()

    @property
    def json(self):
        return self.page.json.view.toPlainText()


@pytest.fixture
def bench(theme, qtbot):
    def make(*args, **more):
        made = Bench(theme, *args, **more)
        qtbot.addWidget(made.page)
        with qtbot.waitExposed(made.page):
            made.page.show()
        return made

    return make
