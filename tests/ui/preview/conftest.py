import pytest

from composer.messages.preview import Body, Footer, Header, Preview, ReplyButtons
from composer.rendering.picture import picture
from composer.ui.preview.phone import PhonePreview

KIND = Preview(
    (
        Header("header"),
        Body("body", card="card"),
        Footer("footer"),
        ReplyButtons("buttons", title="title"),
    )
)


@pytest.fixture
def shown():
    """Makes the picture of a text, with header, footer and buttons where asked for."""

    def make(body, **parts):
        return picture(KIND, {"body": body, **parts})

    return make


@pytest.fixture
def phone(qtbot):
    made = PhonePreview()
    qtbot.addWidget(made)
    made.resize(340, 680)
    with qtbot.waitExposed(made):
        made.show()
    return made
