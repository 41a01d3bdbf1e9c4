"""`dev.py torture`: the long trials. Parts of Composer are killed, starved, flooded and lied to, and must keep their promises.

A module beside this one lists its own in `TORMENTS`; `--list` shows all, with the seconds that each goes on. `PLAN.md` says
what there is to hold, and which tests see to it. Exit status: 0 if everything held, else 1.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.torture.torment import NotHereError, Torment, torments


def main(arguments: list[str] | None = None) -> int:
    """See the module."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # What parts log of their torments is no news here.
    logging.getLogger("composer").addHandler(logging.NullHandler())
    known = torments()
    parser = argparse.ArgumentParser(prog="dev.py torture", description=__doc__)
    parser.add_argument("--only", nargs="+", metavar="NAME", choices=known, help="these, not all")
    parser.add_argument("--seconds", type=float, metavar="N", help="that long for each")
    parser.add_argument("--list", action="store_true", help="show what there is")
    args = parser.parse_args(arguments)
    chosen = [known[name] for name in args.only or known]
    if args.list:
        for torment in chosen:
            print(f"{torment.name:21} {torment.seconds:4.0f} s  {torment.holds}")
        return 0
    failed = [torment.name for torment in chosen if not _held(torment, args.seconds)]
    print(f"Did not hold: {', '.join(failed)}" if failed else "All of it held.")
    return int(bool(failed))


def _held(torment: Torment, seconds: float | None) -> bool:
    print(f"== {torment.name}: {torment.holds}", flush=True)
    began = time.monotonic()
    word = "held"
    try:
        with tempfile.TemporaryDirectory(prefix="torture-") as folder:
            told = torment.run(torment.seconds if seconds is None else seconds, Path(folder))
    except NotHereError as reason:
        word, told = "not tried here", str(reason)
    except Exception:
        word, told = "DID NOT HOLD", traceback.format_exc()
    print(f"   {word} after {time.monotonic() - began:.0f} s. {told}", flush=True)
    return word != "DID NOT HOLD"


if __name__ == "__main__":
    sys.exit(main())
