"""The text of one topic. It shows what is in `resources/help` and loads nothing else."""

from __future__ import annotations

from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.help.dressing import dress, heading
from composer.ui.help.topics import Topic
from composer.ui.theme import Theme


class TopicPage(QtWidgets.QTextBrowser):
    """Signal `followed(address)` with the address of a link as it is written."""

    followed = QtCore.Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._topic: Topic | None = None
        self._document: QtGui.QTextDocument | None = None
        self._wish: tuple[str, int | None] = ("", None)
        """The section, or the pixels from the top, to stay at until somebody scrolls."""
        self.setProperty("role", "reading")
        self.setOpenLinks(False)
        self.setFrameShape(QtWidgets.QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(lambda address: self.followed.emit(address.toString()))
        self.verticalScrollBar().actionTriggered.connect(self._scrolled)
        theme.changed.connect(self._paint_anew)

    def show_topic(self, topic: Topic, section: str = "", top: int | None = None) -> None:
        """Show a topic: at a section, or `top` pixels below its beginning."""
        if topic is not self._topic:
            self._topic = topic
            self._lay_out(topic)
            self.setAccessibleName(topic.title)
        self._wish = (section, top)
        self._scroll(topic)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Lines break elsewhere now: what was wanted at the top stays there."""
        super().resizeEvent(event)
        if self._topic is not None:
            self._scroll(self._topic)

    def loadResource(self, _kind: int, _name: QtCore.QUrl | str) -> Any:
        """Nothing: the help is text."""
        return None

    def _scroll(self, topic: Topic) -> None:
        section, top = self._wish
        bar = self.verticalScrollBar()
        if top is None:
            names = [one.name for one in topic.sections]
            found = names.index(section) if section in names else 0
            block = heading(self.document(), found)
            cursor = QtGui.QTextCursor(block)
            place = self.document().documentLayout().blockBoundingRect(block)
            top = round(place.y()) if found else 0
        else:
            bar.setValue(top)
            cursor = self.cursorForPosition(QtCore.QPoint())
        self.setTextCursor(cursor)  # Qt scrolls to it when the keyboard comes, wherever it stands
        bar.setValue(top)

    def _scrolled(self, _action: int) -> None:
        self._wish = ("", self.verticalScrollBar().sliderPosition())

    def _lay_out(self, topic: Topic) -> None:
        """A document of its own: in one that is shown, the keyboard's place may be in what goes away."""
        document = QtGui.QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        document.setMarkdown(
            topic.markdown, QtGui.QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        dress(document, self._theme.tokens)
        self.setDocument(document)
        if self._document is not None:
            self._document.deleteLater()
        self._document = document

    def _paint_anew(self) -> None:
        if self._topic is not None:
            self._wish = ("", self.verticalScrollBar().value())
            self._lay_out(self._topic)
            self._scroll(self._topic)
