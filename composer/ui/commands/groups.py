"""The groups of commands: menus, sections of the palette, columns of the sheet of keys."""

from __future__ import annotations

from composer.ui.commands.rows import LATELY
from composer.ui.translate import said

MENUS = ("message", "edit", "view", "templates", "deliveries", "settings", "go", "help")
"""Those that are menus, in their order; what is of one page is there on that page alone."""


def headings() -> dict[str, str]:
    """What they are called, in the order of the palette."""
    return {
        LATELY: said("Used lately"),
        "message": said("Message"),
        "templates": said("Templates"),
        "deliveries": said("Deliveries"),
        "settings": said("Settings"),
        "edit": said("Edit"),
        "go": said("Go to"),
        "kind": said("New message"),
        "account": said("Accounts"),
        "view": said("View"),
        "section": said("Settings"),
        "help": said("Help"),
        "sample": said("Samples"),
    }
