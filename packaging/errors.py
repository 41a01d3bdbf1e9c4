"""What the launcher says instead of a traceback."""

from __future__ import annotations


class LauncherError(Exception):
    """Something a person has to mend before the launcher can go on: what happened, why, what to do."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__(f"{title}: {sentence}")
        self.title = title
        self.sentence = sentence
