"""A sheet as PDF: one page, as wide as A4 and as high as it takes. Built from its parts, so that no text is read as markup."""

from __future__ import annotations

from PySide6 import QtCore, QtGui

from composer.rendering.sheet import Row, Sheet

_DPI = 300
_MARGIN = 15.0
"""Millimetres around the page."""
_A4 = QtCore.QSizeF(210, 297)
_PHONE = 62.0
"""Millimetres that the phone is wide."""
_MUTED, _INK, _LINE = "#5b6570", "#1c2126", "#dfe3e8"
_Length = QtGui.QTextLength


def as_pdf(sheet: Sheet) -> bytes:
    """The file. For any thread."""
    # A long document is laid out by a timer, which needs this in a thread that is not Qt's own.
    loop = QtCore.QEventLoop()
    held = QtCore.QBuffer()
    held.open(QtCore.QIODevice.OpenModeFlag.WriteOnly)
    writer = QtGui.QPdfWriter(held)
    writer.setResolution(_DPI)
    writer.setTitle(sheet.title)
    writer.setCreator("Composer")
    document = QtGui.QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(10))
    _write(document, sheet)
    document.setTextWidth(_dots(_A4.width() - 2 * _MARGIN))
    high = max(_A4.height(), document.size().height() / _dots(1) + 2 * _MARGIN)
    page = QtGui.QPageSize(
        QtCore.QSizeF(_A4.width(), high), QtGui.QPageSize.Unit.Millimeter, sheet.title
    )
    writer.setPageLayout(
        QtGui.QPageLayout(page, QtGui.QPageLayout.Orientation.Portrait, QtCore.QMarginsF())
    )
    painter = QtGui.QPainter(writer)
    painter.scale(_DPI / _screen(), _DPI / _screen())
    painter.translate(_dots(_MARGIN), _dots(_MARGIN))
    document.drawContents(painter)
    painter.end()
    del loop
    return bytes(held.data().data())


def _screen() -> float:
    """Dots per inch in which Qt lays text out that is on no paper yet."""
    return QtGui.QGuiApplication.primaryScreen().logicalDotsPerInch()


def _dots(millimetres: float) -> float:
    return millimetres * _screen() / 25.4


def _font(points: float, *, bold: bool = False, fixed: bool = False) -> QtGui.QFont:
    font = QtGui.QFont()
    if fixed:
        font = QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def _format(
    points: float, color: str = _INK, *, bold: bool = False, fixed: bool = False
) -> QtGui.QTextCharFormat:
    made = QtGui.QTextCharFormat()
    made.setFont(_font(points, bold=bold, fixed=fixed))
    made.setForeground(QtGui.QColor(color))
    return made


def _write(document: QtGui.QTextDocument, sheet: Sheet) -> None:
    cursor = QtGui.QTextCursor(document)
    cursor.insertText(sheet.title, _format(18, bold=True))
    cursor.insertBlock(_spaced(after=5))
    cursor.insertText(sheet.subtitle, _format(10, _MUTED))
    cursor.insertBlock()
    look = QtGui.QTextTableFormat()
    look.setBorder(0)
    look.setCellPadding(0)
    look.setCellSpacing(0)
    room = _A4.width() - 2 * _MARGIN
    phone = _dots(_PHONE + 8)
    fixed = _Length.Type.FixedLength
    look.setColumnWidthConstraints(
        [_Length(fixed, phone), _Length(fixed, _dots(room) - phone)]
        if sheet.picture
        else [_Length(fixed, _dots(room))]
    )
    table = cursor.insertTable(1, 2 if sheet.picture else 1, look)
    if sheet.picture:
        _write_picture(document, table.cellAt(0, 0).firstCursorPosition(), sheet)
    beside = table.cellAt(0, 1 if sheet.picture else 0).firstCursorPosition()
    if sheet.rows:
        _write_rows(beside, sheet.rows)
    else:
        beside.setBlockFormat(_spaced())
    beside.insertText("JSON", _format(10, bold=True))
    lines = QtGui.QTextBlockFormat()
    lines.setLayoutDirection(QtCore.Qt.LayoutDirection.LeftToRight)
    beside.insertBlock(lines)
    beside.insertText(sheet.json, _format(7.5, fixed=True))


def _write_picture(document: QtGui.QTextDocument, cursor: QtGui.QTextCursor, sheet: Sheet) -> None:
    image = QtGui.QImage.fromData(sheet.picture)
    name = QtCore.QUrl("sheet:phone")
    document.addResource(QtGui.QTextDocument.ResourceType.ImageResource.value, name, image)
    look = QtGui.QTextImageFormat()
    look.setName(name.toString())
    look.setWidth(_dots(_PHONE))
    look.setHeight(_dots(_PHONE) * image.height() / max(image.width(), 1))
    cursor.insertImage(look)


def _write_rows(cursor: QtGui.QTextCursor, rows: tuple[Row, ...]) -> None:
    look = QtGui.QTextTableFormat()
    look.setBorder(0)
    look.setCellPadding(_dots(1))
    look.setCellSpacing(0)
    look.setBottomMargin(_dots(5))
    part = _Length.Type.PercentageLength
    look.setColumnWidthConstraints([_Length(part, 42), _Length(part, 58)])
    table = cursor.insertTable(len(rows), 2, look)
    for index, (label, value) in enumerate(rows):
        for column, (text, bold) in enumerate(((label, True), (value, False))):
            cell = table.cellAt(index, column)
            edge = QtGui.QTextTableCellFormat()
            edge.setBottomBorder(_dots(0.2))
            edge.setBottomBorderStyle(QtGui.QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            edge.setBottomBorderBrush(QtGui.QColor(_LINE))
            cell.setFormat(edge)
            cell.firstCursorPosition().insertText(
                text.replace("\n", "\u2028"), _format(9, bold=bold)
            )
    cursor.setPosition(table.lastPosition() + 1)


def _spaced(after: float = 0) -> QtGui.QTextBlockFormat:
    made = QtGui.QTextBlockFormat()
    made.setBottomMargin(_dots(after))
    return made
