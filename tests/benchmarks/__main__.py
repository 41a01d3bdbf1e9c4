"""`dev.py bench`: measures, prints a table, writes JSON. Each figure is a ratio to a reference of the same run."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from tests.benchmarks import (
    check,
    deliveries_size,
    forms,
    keystroke,
    outbox_sending,
    preview,
    relay_ingest,
    report_arrival,
    reports_applied,
    start,
    trip,
)


def main() -> int:
    """0 if every promise holds. With --quick the figures are only shown: too few rounds to judge by."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few rounds, no verdict")
    parser.add_argument(
        "--json", type=Path, default=Path("benchmarks.json"), help="where the figures are written"
    )
    args = parser.parse_args()
    figures = [
        *start.measure(3 if args.quick else 9),
        *keystroke.measure(100 if args.quick else 600),
        *preview.measure(100 if args.quick else 400),
        *check.measure(),
        *forms.measure(3 if args.quick else 7),
        *outbox_sending.measure(*((1, 100) if args.quick else ())),
        *relay_ingest.measure(2 if args.quick else 5),
        *reports_applied.measure(rounds=1 if args.quick else 3),
        *report_arrival.measure(3 if args.quick else 12),
        *trip.measure(),
        *deliveries_size.measure(*((30_000, 3) if args.quick else ())),
    ]
    print(f"{'':44} {'value':>10}     {'reference':>10}      ratio  promise")
    for figure in figures:
        print(figure.row())
    args.json.write_text(
        json.dumps([figure.data() for figure in figures], indent=2) + "\n", encoding="utf-8"
    )
    return 0 if args.quick or all(figure.holds for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
