import itertools

import pytest
from PySide6 import QtCore

from composer.lists.checking import Guard
from composer.messages.check import check_message
from composer.ui.compose.json_editing import at_once
from composer.ui.lists.sheet import Sheet
from composer.ui.lists.state import Around, ListState

ANNA, BO, CID = "+46701740605", "+46701740606", "+46701740607"
ROWS = f"name;phone;code\nAnna;070-174 06 05;12\n;{BO};13\nCid;4.67E+10;14\nDan;{ANNA};15\nEve;{CID};16\n"


def request(body="Hi {{name}}"):
    message = {"recipientType": "individual", "type": "text", "text": {"body": body}}
    return {"messages": [message]}


class Desk:
    """A sheet with a message of its own, and what it wanted."""

    def __init__(self, theme, call=at_once):
        self.request = request()
        self.own = ()
        self.guard: Guard = lambda _numbers: ()
        self.holder = QtCore.QObject()
        self.state = ListState(call, self.around, self.holder)
        ids = itertools.count(1)
        self.sheet = Sheet(theme, self.state, call, lambda: f"ref-{next(ids)}")
        self.sheet.set_account("Shop", "SANDBOX")
        self.sendings = []
        self.sheet.send_wanted.connect(self.sendings.append)
        self.sheet.resize(1200, 760)

    def around(self):
        return Around(self.request, check_message, self.guard, self.own, 0, "+46701740699")

    def words(self):
        """What the table says of each row."""
        model = self.sheet.rows.model
        return [model.index(place, 1).data() for place in range(model.rowCount())]

    def checked(self, qtbot):
        qtbot.waitUntil(lambda: self.state.ready)


@pytest.fixture
def desk(theme, qtbot):
    made = Desk(theme)
    qtbot.addWidget(made.sheet)
    with qtbot.waitExposed(made.sheet):
        made.sheet.show()
    return made


@pytest.fixture
def listed(desk, qtbot):
    desk.state.open_text(ROWS)
    desk.checked(qtbot)
    return desk
