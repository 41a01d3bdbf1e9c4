import json
from pathlib import Path

import pytest

DATA = Path(__file__).parents[1] / "data" / "link"


@pytest.fixture
def example():
    """Reads one of the specification's own examples."""

    def read(name):
        return json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))

    return read
