"""Counters of the relay, in the text form Prometheus reads (version 0.0.4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from composer.relay.events import Census

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_HELP = {
    "relay_callbacks_total": ("counter", "Callbacks answered, by gate and HTTP status."),
    "relay_events_total": ("counter", "Events stored since the start, by gate."),
    "relay_reads_total": ("counter", "Pages read by readers, by HTTP status."),
    "relay_waiting_readers": ("gauge", "Readers in a long poll."),
    "relay_last_event": ("gauge", "Number of the newest event ever stored."),
    "relay_quarantined": ("gauge", "Bodies kept that were not JSON."),
    "relay_store_bytes": ("gauge", "Size of the store's files."),
}
"""Name to type and meaning."""

_Labels = tuple[tuple[str, str], ...]


class Metrics:
    """Counts since the start. Labels are gates that exist and statuses, so their number is bounded."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, _Labels]] = Counter()

    def count(self, name: str, amount: int = 1, /, **labels: str) -> None:
        """Add to a counter."""
        self._counts[name, tuple(sorted(labels.items()))] += amount

    def render(self, waiting: int, census: Census) -> str:
        """All of them, with what is known only now."""
        samples: dict[str, list[tuple[_Labels, int]]] = {
            "relay_waiting_readers": [((), waiting)],
            "relay_last_event": [((), census.last)],
            "relay_quarantined": [((), census.quarantined)],
            "relay_store_bytes": [((), census.file_bytes)],
        }
        for (name, labels), value in sorted(self._counts.items()):
            samples.setdefault(name, []).append((labels, value))
        return "".join(_lines(samples))


def _lines(samples: Mapping[str, list[tuple[_Labels, int]]]) -> Iterable[str]:
    for name, (kind, meaning) in _HELP.items():
        yield f"# HELP {name} {meaning}\n# TYPE {name} {kind}\n"
        for labels, value in samples.get(name, []):
            inside = ",".join(f'{key}="{_escape(text)}"' for key, text in labels)
            yield f"{name}{{{inside}}} {value}\n" if inside else f"{name} {value}\n"


def _escape(text: str) -> str:
    return text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
