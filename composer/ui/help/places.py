"""Where the person is, in the words of the help: the topic of a place, and what the field there says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6 import QtWidgets

PLACES = {
    "SendBar": "recipients",
    "Recipients": "recipients",
    "RecipientList": "recipients",
    "Sheet": "recipients#lists",
    "JsonPane": "writing#json",
    "ProblemList": "writing#problems",
    "FormatsPane": "accounts#formats",
    "Stage": "writing#phone",
    "WindowNotice": "window",
    "TemplateBar": "templates#use",
    "TemplatePanel": "templates#use",
    "LanguageMatrix": "templates#use",
    "BatchStrip": "recipients#many",
    "SendStrip": "deliveries",
    "HoldStrip": "problems#held",
    "ComposePage": "writing",
    "DesignerPage": "designer",
    "SubmitPanel": "designer#submit",
    "ComparePane": "templates#compare",
    "TemplatesPlace": "templates",
    "ExportBar": "deliveries#export",
    "Charts": "deliveries#charts",
    "DeliveriesPage": "deliveries",
    "InboxPage": "inbox",
    "SandboxPanel": "sandbox",
    "AccountForm": "accounts",
    "InstallationPanel": "privacy",
    "KeepingCard": "privacy#keeping",
    "ForgettingCard": "privacy#keeping",
    "NoticesPanel": "deliveries#notices",
    "AppearancePanel": "first-steps#pages",
}
"""Class of a widget to the topic that speaks of it; the nearest around the keyboard counts. Names and not the classes: most
are not imported yet."""

_OF_KIND = "MessageForm"


@dataclass(frozen=True, slots=True)
class Here:
    """Where help was asked for: `name` and `text` are the field's own, or empty."""

    place: str
    name: str = ""
    text: str = ""


def here(widget: QtWidgets.QWidget | None, kind: str) -> Here:
    """What to show for the widget that has the keyboard. `kind` is the key of the message's kind."""
    name, text = _own_words(widget)
    while widget is not None:
        found = type(widget).__name__
        told: Any = getattr(widget, "help_place", None)
        if told is not None:  # it has different things to show
            return Here(told(), name, text)
        if found == _OF_KIND:
            return Here(f"kinds#{kind.replace('_', '-')}" if kind else "kinds", name, text)
        if found in PLACES:
            return Here(PLACES[found], name, text)
        widget = widget.parentWidget()
    return Here("first-steps")


def _own_words(widget: QtWidgets.QWidget | None) -> tuple[str, str]:
    """What a form's field says of itself; of any other widget that somebody can type into or press, what a reader hears."""
    around = widget
    while around is not None:
        told: Any = getattr(around, "own_help", None)
        if told is not None:
            name, text = told()
            return (name, text) if text else ("", "")
        around = around.parentWidget()
    if widget is None:
        return "", ""
    name, text = widget.accessibleName(), widget.accessibleDescription()
    return (name, text) if name and text and text != name else ("", "")
