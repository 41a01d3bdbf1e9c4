"""Everything that speaks HTTP: LINK's message API and the relay, with errors made for people.

`errors` and `address` cost nothing to import; everything else here imports httpx.
"""

import sys

# httpx brings its command-line client along wherever click and rich happen to be installed: megabytes that nobody asked for.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
