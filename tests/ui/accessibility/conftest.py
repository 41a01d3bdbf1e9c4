"""The whole app once for all places of it, with a library, messages and conversations in it."""

import pytest

from composer.app import Composer
from composer.store.workspace import Workspace
from tests.watchdog import wait_until


@pytest.fixture(autouse=True)
def _no_window_outlives_its_test():
    """Here the app's window outlives them all, and so does what it opens."""


@pytest.fixture(scope="package")
def composer(qapp, tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    workspace = Workspace(folder / "workspace.db")
    workspace.set("sandbox_speed", 1000.0)
    workspace.close()
    blinking = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    made = Composer(qapp, folder)
    made.habits["first_minute"] = (
        "shown"  # its cards would come to whichever place is walked just then
    )
    made.window.resize(1280, 800)
    made.show()
    wait_until(lambda: made.running is not None and made.models.ready, 60, "the start")
    yield made
    made.window.close()
    made.quit()
    qapp.setCursorFlashTime(blinking)
