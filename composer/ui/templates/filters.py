"""Above the list: a field to search in, and what the templates are filtered by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.template_records import Entry
from composer.ui import icons
from composer.ui.templates import words
from composer.ui.templates.model import Filter
from composer.ui.theme import Theme
from composer.ui.translate import said as translated
from composer.ui.widgets.tab_order import order_tabs

_PATIENCE = 80
"""Milliseconds without a key before the list is filtered."""
_IN_A_ROW = 3
_ROOMY = 340
"""Pixels; narrower than that, there are two in a row."""
_AROUND = 44
"""Pixels around the words of a filter's list."""


class Filters(QtWidgets.QWidget):
    """Signals `changed()` when something else is wanted, `down()` when the keys want into the list."""

    changed = QtCore.Signal()
    down = QtCore.Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._accounts: Mapping[str, str] = {}
        self._useful: dict[str, bool] = {}
        self._arranged: tuple[list[QtWidgets.QComboBox], int] | None = None
        self._timer = QtCore.QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self.changed)
        self.search = QtWidgets.QLineEdit()
        self.search.setPlaceholderText(self.tr("Search name, text or id"))
        self.search.setAccessibleName(self.tr("Search the templates"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.search.installEventFilter(self)
        self._glass = self.search.addAction(
            QtGui.QIcon(), QtWidgets.QLineEdit.ActionPosition.LeadingPosition
        )
        self.boxes = {
            "status": _box(self.tr("Status")),
            "category": _box(self.tr("Category")),
            "kind": _box(self.tr("Kind")),
            "language": _box(self.tr("Language")),
            "account": _box(self.tr("Account")),
        }
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        self._grid = QtWidgets.QGridLayout()
        self._grid.setSpacing(6)
        column.addLayout(self._grid)
        for box in self.boxes.values():
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._arrange()
        theme.changed.connect(self._paint)
        self._paint()

    @property
    def filter(self) -> Filter:
        """What is wanted."""
        chosen = {key: box.currentData() for key, box in self.boxes.items()}
        return Filter(self.search.text().strip(), **chosen)

    def show_entries(self, entries: Sequence[Entry], accounts: Mapping[str, str]) -> None:
        """Offer what there is, with how many of each; what is chosen stays chosen."""
        self._accounts = accounts
        for key, box in self.boxes.items():
            counts = Counter(getattr(entry, key) for entry in entries)
            _fill(box, [(one, self._said(key, one), counts[one]) for one in _order(key, counts)])
            self._useful[key] = len(counts) > 1 or box.currentData() is not None
        self._arrange()

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """More or less room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Those that tell anything apart, as many in a row as there is room for."""
        shown = [box for key, box in self.boxes.items() if self._useful.get(key)]
        across = _IN_A_ROW if self.width() >= _ROOMY else 2
        if (shown, across) == self._arranged:
            return
        self._arranged = (shown, across)
        for box in self.boxes.values():
            self._grid.removeWidget(box)
            box.setVisible(box in shown)
        for at, box in enumerate(shown):
            self._grid.addWidget(box, at // across, at % across)
        order_tabs(self)

    def clear(self) -> None:
        """Show all."""
        self.search.clear()
        for box in self.boxes.values():
            box.setCurrentIndex(0)
        self._timer.stop()
        self.changed.emit()

    def take_focus(self) -> None:
        """To the search field, its text selected."""
        self.search.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Escape empties the field; Down and Enter go to the list."""
        if isinstance(event, QtGui.QKeyEvent) and event.type() is QtCore.QEvent.Type.KeyPress:
            key = event.key()
            if key == QtCore.Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if key in (
                QtCore.Qt.Key.Key_Down,
                QtCore.Qt.Key.Key_Return,
                QtCore.Qt.Key.Key_Enter,
            ):
                self._timer.stop()
                self.changed.emit()
                self.down.emit()
                return True
        return super().eventFilter(watched, event)

    def _said(self, key: str, value: str) -> str:
        said: Mapping[str, Callable[[str], str]] = {
            "status": lambda one: translated(words.status(one).text),
            "category": lambda one: translated(words.CATEGORIES.get(one, one)),
            "kind": lambda one: translated(words.KINDS[one][0]) if one in words.KINDS else one,
            "language": words.language,
            "account": lambda one: self._accounts.get(one) or translated("Here alone" if not one else "Removed account"),
        }  # fmt: skip
        return said[key](value)

    def _paint(self) -> None:
        self._glass.setIcon(icons.icon("search", self._theme.tokens["muted"], 16))


_ORDERS: Mapping[str, Sequence[str]] = {
    "status": tuple(words.STATUSES),
    "category": tuple(words.CATEGORIES),
    "kind": tuple(words.KINDS),
}


def _order(key: str, found: Iterable[str]) -> list[str]:
    known = _ORDERS.get(key, ())
    return sorted(found, key=lambda one: (known.index(one) if one in known else len(known), one))


def _box(name: str) -> QtWidgets.QComboBox:
    made = QtWidgets.QComboBox()
    made.setAccessibleName(name)
    # As wide as there is room; the list below it as wide as its words.
    policy = QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    made.setSizeAdjustPolicy(policy)
    made.setMinimumContentsLength(6)
    made.setMaxVisibleItems(16)
    made.setSizePolicy(QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed)
    made.view().setTextElideMode(QtCore.Qt.TextElideMode.ElideNone)
    made.addItem(name, None)
    return made


def _fill(box: QtWidgets.QComboBox, items: Sequence[tuple[str, str, int]]) -> None:
    """After the first item, which is “any”, these; what is chosen and gone stays, with none."""
    chosen = box.currentData()
    if chosen is not None and chosen not in [value for value, _, _ in items]:
        items = (*items, (chosen, box.currentText().rpartition("  ")[0], 0))
    wanted = [(value, f"{text}  {count}") for value, text, count in items]
    if [(box.itemData(at), box.itemText(at)) for at in range(1, box.count())] == wanted:
        return
    blocked = box.blockSignals(True)  # noqa: FBT003 - Qt's own way
    while box.count() > 1:
        box.removeItem(box.count() - 1)
    for value, text in wanted:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)
    metrics = box.fontMetrics()
    widest = max(metrics.horizontalAdvance(box.itemText(at)) for at in range(box.count()))
    box.view().setMinimumWidth(widest + _AROUND)
    box.blockSignals(blocked)
