import pytest

from composer.ui.theme import Theme
from tests.roundtrip.window import Window


@pytest.fixture(scope="session")
def window(qapp):
    """One for all tests, as the command has one for all files."""
    made = Window(Theme(qapp, "light"))
    yield made
    made.deleteLater()


@pytest.fixture
def own_window(window, qtbot):
    """One for a test that spoils it."""
    made = Window(window.form._theme)
    qtbot.addWidget(made)
    return made
