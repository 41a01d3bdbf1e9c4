"""The launcher's modules are found beside `dev.py`, as when it runs."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "packaging"))
