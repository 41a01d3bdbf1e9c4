"""Variables in the picture of a message that has no list yet: marked, so that nobody takes them for its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from composer.lists.variables import split_variables
from composer.rendering.tree import Paragraph, Picture, Span, Text
from composer.ui.translate import said


def marked(picture: Picture) -> Picture:
    """The picture with the names of variables in a look of their own, and a note on what they stand for."""
    bubble = tuple(_text(node) if isinstance(node, Text) else node for node in picture.bubble)
    note = said("What stands in braces is filled from the columns of a list.")
    return replace(picture, bubble=bubble, notes=(*picture.notes, note))


def _text(node: Text) -> Text:
    return replace(node, paragraphs=tuple(_paragraph(one) for one in node.paragraphs))


def _paragraph(one: Paragraph) -> Paragraph:
    return replace(one, spans=tuple(piece for span in one.spans for piece in _pieces(span)))


def _pieces(span: Span) -> Iterator[Span]:
    if "{{" not in span.text:
        yield span
        return
    for text, variable in split_variables(span.text):
        yield replace(span, text=text, code="inline") if variable else replace(span, text=text)
