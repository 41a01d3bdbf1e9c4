"""Counters of the relay, in the text form Prometheus reads (version 0.0.4)."""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from composer.relay.events import Census

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_HELP = {
    "relay_callbacks_total": ("counter", "Callbacks answered, by gate and HTTP status."),
    "relay_events_total": ("counter", "Events stored since the start, by gate."),
    "relay_callback_seconds": ("histogram", "Time from a callback's head to its answer."),
    "relay_pruned_total": ("counter", "Events deleted for their age."),
    "relay_reads_total": ("counter", "Pages read by readers, by HTTP status."),
    "relay_waiting_readers": ("gauge", "Readers in a long poll."),
    "relay_held_off_addresses": ("gauge", "Addresses that showed wrong credentials lately."),
    "relay_oldest_event_timestamp_seconds": (
        "gauge",
        "When the oldest event kept was received, in seconds since 1970.",
    ),
    "relay_last_event": ("gauge", "Number of the newest event ever stored."),
    "relay_quarantined": ("gauge", "Bodies kept that were not JSON."),
    "relay_store_bytes": ("gauge", "Size of the store's files."),
}
"""Name to type and meaning."""

BUCKETS = (0.005, 0.025, 0.1, 0.25, 1.0, 5.0)
"""Seconds; a provider wants half of its callbacks answered in a quarter of one, and 99 of 100 in one."""

Counter = Callable[..., None]
"""Adds an amount to a counter, or one."""

_Labels = tuple[tuple[str, str], ...]


class Metrics:
    """Counts since the start. Labels are gates that exist and statuses, so their number is bounded."""

    def __init__(self) -> None:
        self._counts: defaultdict[tuple[str, _Labels], int] = defaultdict(int)
        self._durations = [0] * (len(BUCKETS) + 1)
        self._seconds = 0.0

    def count(self, name: str, amount: int = 1, /, **labels: str) -> None:
        """Add to a counter."""
        self.counter(name, **labels)(amount)

    def counter(self, name: str, /, **labels: str) -> Counter:
        """What adds to a counter, for those who do so often."""
        key = name, tuple(sorted(labels.items()))
        counts = self._counts

        def add(amount: int = 1) -> None:
            counts[key] += amount

        return add

    def took(self, seconds: float) -> None:
        """Note how long a callback took."""
        self._durations[bisect.bisect_left(BUCKETS, seconds)] += 1
        self._seconds += seconds

    def render(self, waiting: int, held_off: int, census: Census) -> str:
        """All of them, with what is known only now."""
        samples: dict[str, list[tuple[_Labels, int]]] = {
            "relay_waiting_readers": [((), waiting)],
            "relay_held_off_addresses": [((), held_off)],
            "relay_last_event": [((), census.last)],
            "relay_quarantined": [((), census.quarantined)],
            "relay_store_bytes": [((), census.file_bytes)],
        }
        for (name, labels), value in sorted(self._counts.items()):
            samples.setdefault(name, []).append((labels, value))
        if census.oldest is not None:
            samples["relay_oldest_event_timestamp_seconds"] = [((), census.oldest // 1000)]
        return "".join(_lines(samples, self._histogram()))

    def _histogram(self) -> Iterable[str]:
        name = "relay_callback_seconds"
        total = 0
        for bound, count in zip((*BUCKETS, "+Inf"), self._durations, strict=True):
            total += count
            yield f'{name}_bucket{{le="{bound}"}} {total}\n'
        yield f"{name}_sum {self._seconds:.6f}\n{name}_count {total}\n"


def _lines(
    samples: Mapping[str, list[tuple[_Labels, int]]], histogram: Iterable[str]
) -> Iterable[str]:
    for name, (kind, meaning) in _HELP.items():
        yield f"# HELP {name} {meaning}\n# TYPE {name} {kind}\n"
        if kind == "histogram":
            yield from histogram
        for labels, value in samples.get(name, []):
            inside = ",".join(f'{key}="{_escape(text)}"' for key, text in labels)
            yield f"{name}{{{inside}}} {value}\n" if inside else f"{name} {value}\n"


def _escape(text: str) -> str:
    return text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
