"""The relay's torments, each for a moment: what `dev.py torture` does for minutes."""

import sys

import pytest

from tests.torture.torment import NotHereError, torments

SHORT = 1.0

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="signals, mounts and /proc as Linux has them"
)


@pytest.mark.parametrize("name", [name for name in torments() if name.startswith("relay-")])
def test_it_holds_for_a_moment(name, tmp_path, monkeypatch):
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    try:
        assert torments()[name].run(SHORT, tmp_path)
    except NotHereError as reason:
        pytest.skip(str(reason))
