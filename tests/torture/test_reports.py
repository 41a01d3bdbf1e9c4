"""The long trials of reports, short: whatever happens on the way, what is shown is what is known."""

import pytest

from tests.torture import reports


@pytest.mark.parametrize(
    "trial", [reports.disorder, reports.losses, reports.forgetting, reports.catching_up]
)
def test_it_holds(trial, tmp_path):
    assert trial(0.0, tmp_path)
