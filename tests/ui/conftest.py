import pytest

from composer.ui.theme import Theme


@pytest.fixture(scope="session")
def theme(qapp):
    """One look for all: setting the style sheet anew restyles every widget there is."""
    return Theme(qapp, "light")
