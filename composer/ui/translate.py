"""Sentences that are data (words of a form, problems) in the person's language."""

from __future__ import annotations

from PySide6 import QtCore

from composer.messages.problem import Problem, fill

_CONTEXT = "messages"


def said(text: str) -> str:
    """A text of the message kinds' data."""
    return QtCore.QCoreApplication.translate(_CONTEXT, text) if text else ""


def sentence(problem: Problem) -> str:
    """A problem's sentence, its names filled in after it was translated."""
    values = {name: said(value) if isinstance(value, str) and name == "field" else value
              for name, value in problem.values.items()}  # fmt: skip
    return fill(said(problem.text), values)
