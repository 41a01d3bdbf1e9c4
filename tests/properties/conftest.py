import pytest

from composer.ui.theme import Theme
from tests.roundtrip.window import Window


@pytest.fixture(scope="session")
def window(qapp):
    """One for all examples."""
    made = Window(Theme(qapp, "light"))
    yield made
    made.deleteLater()
