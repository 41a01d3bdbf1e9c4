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
        self.setProperty("role", "reading")
        self.setOpenLinks(False)
        self.setFrameShape(QtWidgets.QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(lambda address: self.followed.emit(address.toString()))
        theme.changed.connect(self._paint_anew)

    def show_topic(self, topic: Topic, section: str = "", top: int | None = None) -> None:
        """Show a topic: at a section, or `top` pixels below its beginning."""
        if topic is not self._topic:
            self._topic = topic
            self._lay_out(topic)
            self.setAccessibleName(topic.title)
        if top is not None:
            self.verticalScrollBar().setValue(top)
            return
        names = [one.name for one in topic.sections]
        found = names.index(section) if section in names else 0
        place = heading(self.document(), found).y() if found else 0
        self.verticalScrollBar().setValue(round(place))

    def loadResource(self, _kind: int, _name: QtCore.QUrl | str) -> Any:
        """Nothing: the help is text."""
        return None

    def _lay_out(self, topic: Topic) -> None:
        document = self.document()
        self.setUpdatesEnabled(False)
        document.setMarkdown(
            topic.markdown, QtGui.QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        dress(document, self._theme.tokens)
        self.setUpdatesEnabled(True)

    def _paint_anew(self) -> None:
        if self._topic is not None:
            top = self.verticalScrollBar().value()
            self._lay_out(self._topic)
            self.verticalScrollBar().setValue(top)
