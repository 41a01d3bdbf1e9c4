"""The long trials of the journal, short."""

import pytest

from tests.torture import journal, journal_disks
from tests.torture.torment import NotHereError


@pytest.mark.parametrize("trial", [journal.damaged, journal.full, journal_disks.failing])
def test_it_holds(trial, tmp_path):
    try:
        assert trial(0.0, tmp_path)
    except NotHereError as reason:
        pytest.skip(str(reason))
