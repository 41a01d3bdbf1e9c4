import pytest
from PySide6 import QtCore

from composer.ui.theme import Theme


@pytest.fixture(scope="session")
def theme(qapp):
    """One look for all: setting the style sheet anew restyles every widget there is."""
    return Theme(qapp, "light")


@pytest.fixture(autouse=True)
def _no_window_outlives_its_test(qapp):
    """What is left of one test is restyled, told and looked through in all later ones."""
    before = set(qapp.topLevelWidgets())
    yield
    qapp.processEvents()  # what other threads have sent finds its windows still there
    for window in qapp.topLevelWidgets():
        if window not in before:
            window.deleteLater()
    qapp.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)
