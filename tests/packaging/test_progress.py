"""What is shown while the environment is made."""

import io

from progress import Progress


class Terminal(io.StringIO):
    """A text stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_log_gets_a_line_for_each_step_only():
    log = io.StringIO()
    progress = Progress(log)
    for details in ("1 of 9", "2 of 9", "3 of 9"):
        progress.show("Downloading packages", details)
    progress.show("Installing packages", "0 of 9")
    progress.finish("Composer is set up")
    lines = log.getvalue().splitlines()
    assert len(lines) == 3
    assert "\r" not in log.getvalue()
    assert lines[0].startswith("Setting up Composer (once): Downloading packages 1 of 9")


def test_a_terminal_gets_one_line_that_changes(monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    terminal = Terminal()
    progress = Progress(terminal)
    progress.show("Downloading packages", "a name that is far too long for the line " * 3)
    progress.show("Installing packages", "9 of 9")
    assert "\n" not in terminal.getvalue()
    shown = terminal.getvalue().split("\r")[1:]
    assert [len(text) for text in shown] == [59, 59]
    progress.finish("Composer is set up")
    assert terminal.getvalue().endswith("\rComposer is set up, 0 s\n")
