"""How a help topic looks: spaces, sizes and colours that Qt's Markdown does not set by itself."""

from __future__ import annotations

from PySide6 import QtGui

from composer.ui.theme import Tokens

_SIZES = {1: 1.6, 2: 1.22, 3: 1.05}
"""Of a heading, against the text's."""
_ABOVE = {1: 0, 2: 22, 3: 14}
_LINE = 132
"""Per cent of a line's height."""


def dress(document: QtGui.QTextDocument, tokens: Tokens) -> None:
    """Give the document its look. Its text stays as it is."""
    size = document.defaultFont().pointSizeF()
    block = document.begin()
    while block.isValid():
        _dress_block(block, size, tokens)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QtGui.QTextTable):
            _dress_table(frame, tokens)


def _dress_block(block: QtGui.QTextBlock, size: float, tokens: Tokens) -> None:
    cursor = QtGui.QTextCursor(block)
    form = block.blockFormat()
    level = form.headingLevel()
    in_table = cursor.currentTable() is not None
    form.setLineHeight(_LINE, QtGui.QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin(_ABOVE.get(level, 0))
    form.setBottomMargin(
        0 if in_table else 4 if form.indent() or block.textList() is not None else 9
    )
    cursor.setBlockFormat(form)
    cursor.select(QtGui.QTextCursor.SelectionType.BlockUnderCursor)
    if level:
        big = QtGui.QTextCharFormat()
        big.setFontPointSize(size * _SIZES.get(level, 1.0))
        big.setFontWeight(QtGui.QFont.Weight.DemiBold)
        cursor.mergeCharFormat(big)
    pieces = block.begin()
    while not pieces.atEnd():
        _dress_piece(block, pieces.fragment(), tokens)
        pieces += 1


def _dress_piece(block: QtGui.QTextBlock, piece: QtGui.QTextFragment, tokens: Tokens) -> None:
    """Links in the accent's colour, code on a ground of its own."""
    given = piece.charFormat()
    look = QtGui.QTextCharFormat()
    if given.isAnchor():
        look.setForeground(QtGui.QColor(tokens["accent"]))
    elif given.fontFixedPitch():
        look.setBackground(QtGui.QColor(tokens["sunken"]))
    else:
        return
    cursor = QtGui.QTextCursor(block)
    cursor.setPosition(piece.position())
    cursor.setPosition(piece.position() + piece.length(), QtGui.QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(look)


def _dress_table(table: QtGui.QTextTable, tokens: Tokens) -> None:
    form = table.format()
    form.setCellPadding(6)
    form.setCellSpacing(0)
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QtGui.QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QtGui.QColor(tokens["border"]))
    form.setTopMargin(8)
    form.setBottomMargin(12)
    whole = QtGui.QTextLength(QtGui.QTextLength.Type.PercentageLength, 100)
    form.setWidth(whole)
    table.setFormat(form)


def heading(document: QtGui.QTextDocument, number: int) -> QtGui.QTextBlock:
    """The heading of that number; the first is 0."""
    block, seen = document.begin(), -1
    while block.isValid():
        seen += block.blockFormat().headingLevel() > 0
        if seen == number:
            break
        block = block.next()
    return block
