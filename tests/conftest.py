"""For all tests: neither a machine that has much to do nor chance may fail them, nor garbage stop them.

The suite tries the same examples each time, so that a run says something of the change and not of its luck.
HYPOTHESIS_PROFILE=long tries thirty times as many, others each time, for whoever has the time.
"""

import gc
import os

from hypothesis import HealthCheck, settings

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile(
    "suite",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=_SLOW,
    max_examples=60,
)
settings.register_profile("long", deadline=None, suppress_health_check=_SLOW, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))

# As in the app (composer/ui/collecting.py): a widget that is deleted in another thread may stop everything.
gc.disable()
_MUCH = 30_000
"""Objects after which garbage is collected, between two tests."""


def pytest_runtest_logfinish() -> None:
    """In the thread of the tests."""
    if gc.get_count()[0] > _MUCH:
        gc.collect()
