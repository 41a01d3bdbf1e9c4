"""Keys that fields, cards, lists and the phone take themselves while they have the keyboard."""

from __future__ import annotations

from composer.ui.translate import said


def fixed() -> list[tuple[str, list[tuple[str, str]]]]:
    """For the sheet of keys: headings, and texts with their keys."""
    return [
        (
            said("While writing"),
            [
                (said("Bold"), "Ctrl+B"),
                (said("Italic"), "Ctrl+I"),
                (said("What this field is for"), "Shift+F1"),
                (said("Change the last recipient"), "Backspace"),
            ],
        ),
        (
            said("Cards: buttons, sections, rows"),
            [
                (said("Open or close"), "Return"),
                (said("Move up"), "Alt+Up"),
                (said("Move down"), "Alt+Down"),
                (said("Remove"), "Del"),
            ],
        ),
        (
            said("Lists of recipients"),
            [
                (said("Previous row"), "Alt+Left"),
                (said("Next row"), "Alt+Right"),
                (said("Leave a row out, or send to it again"), "Space"),
                (said("Back to the message"), "Esc"),
            ],
        ),
        (
            said("Formats side by side"),
            [
                (said("Next difference"), "F7"),
                (said("Previous difference"), "Shift+F7"),
            ],
        ),
        (
            said("Everywhere"),
            [
                (said("Next field"), "Tab"),
                (said("Previous field"), "Shift+Tab"),
                (said("Close what lies on top"), "Esc"),
            ],
        ),
    ]
