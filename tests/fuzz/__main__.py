"""`dev.py fuzz`: wrong inputs by the thousand through paste, check and form.

A case is made from its number alone: `dev.py fuzz --first N --cases 1` does it again, and `--print` shows its text.
Exit status: 0 if nothing was found, 1 if something was; 3 when a case took so long that it was stopped.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter

from tests.fuzz.mutations import case


def main(arguments: list[str] | None = None) -> int:
    """See the module."""
    parser = argparse.ArgumentParser(prog="dev.py fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000, help="how many (100,000)")
    parser.add_argument("--seconds", type=float, help="stop after that time")
    parser.add_argument("--first", type=int, default=0, metavar="N", help="the first case (0)")
    parser.add_argument("--stop", type=int, default=20, help="stop after so many faults (20)")
    parser.add_argument("--print", action="store_true", help="show each case's text")
    args = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if args.print:
        for number in range(args.first, args.first + args.cases):
            print(case(number).encode("utf-8", "backslashreplace").decode())
        return 0
    return _run(args)


def _run(args: argparse.Namespace) -> int:
    from tests.fuzz.campaign import Campaign

    campaign = Campaign(args.first, args.cases, args.seconds, args.stop)
    faults = campaign.run(print)
    kinds = Counter(fault.partition("\n")[0] for fault in faults.values())
    for fault, count in kinds.most_common():
        print(f"{count} times: {fault}")
    print(campaign.summary())
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
