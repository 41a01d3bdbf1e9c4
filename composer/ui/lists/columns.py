"""What the columns of a list mean: which is the number, of which country, and which fills what in the message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cmp_to_key
from itertools import pairwise

from PySide6 import QtCore, QtWidgets

from composer.lists.send_list import AS_WRITTEN, SendList
from composer.lists.variables import Variable
from composer.messages.problem import fill
from composer.ui.theme import Theme
from composer.ui.translate import counted, said
from composer.ui.widgets.labels import label, set_role

_LINES = 3
"""Lines of variables that are seen at once; the others are scrolled to."""
_SEPARATORS = {
    "\t": "tabs",
    ";": "semicolons",
    ",": "commas",
    "|": "vertical bars",
}


class Columns(QtWidgets.QFrame):
    """Signals `edited(SendList)`: the list with another decision."""

    edited = QtCore.Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._list: SendList | None = None
        self._variables: Mapping[str, Variable] = {}
        self._quiet = False
        self.setProperty("role", "card")
        self.read = label(role="muted", wrap=True)
        self.notes = label(role="warning", wrap=True)
        self.number = _combo(self.tr("The column with the recipients’ numbers"))
        self.country = _combo(self.tr("The country of numbers without a country code"))
        self.headings = QtWidgets.QCheckBox(self.tr("The first line names the columns"))
        self.repeats = QtWidgets.QCheckBox(self.tr("Send to a number each time it is in the list"))
        self.careful = QtWidgets.QCheckBox(self.tr("Leave out rows with warnings"))
        self.fills = label(role="muted", wrap=True)
        self.bound: dict[str, QtWidgets.QComboBox] = {}
        """The choice for each variable, by its folded name."""
        self._lay_out()
        self._connect()

    def set_countries(self, countries: Sequence[tuple[str, str]]) -> None:
        """What can be chosen: region and name."""
        self._quiet = True
        self.country.clear()
        self.country.addItem(self.tr("None: each number has its own"), "")
        for region, name in _in_order(countries):
            self.country.addItem(name[:1].upper() + name[1:], region)
        self._quiet = False
        if self._list is not None:
            self._show_choices(self._list)

    def show_list(self, a_list: SendList, variables: Mapping[str, Variable]) -> None:
        """Show what was decided or guessed."""
        new = self._list is None or self._list.table.columns != a_list.table.columns
        others = tuple(self._variables) != tuple(variables)
        self._list, self._variables = a_list, variables
        self._quiet = True
        if new:
            self.number.clear()
            self.number.addItems([_short(name) for name in a_list.table.columns])
        if new or others:
            self._make_bound(a_list)
        self._quiet = False
        self._tell(a_list)
        self._show_choices(a_list)

    def _tell(self, a_list: SendList) -> None:
        table = a_list.table
        text = self.tr("{0} rows, {1} columns, separated by {2}.").format(
            counted(a_list.size),
            len(table.columns),
            said(_SEPARATORS[table.dialect.separator]),
        )
        if len(table.columns) == 1:
            text = self.tr("{0} rows with one column.").format(counted(a_list.size))
        self.read.setText(text)
        self.notes.setText("\n".join(fill(said(note.text), note.values) for note in table.notes))
        self.notes.setVisible(bool(table.notes))
        if self._variables:
            self.fills.setText(self.tr("What is filled into the message:"))
            return
        example = next((name for at, name in enumerate(table.columns) if at != a_list.number), "")
        text = self.tr("Everybody gets the same message.")
        more = self.tr("Write {0} into a text to put in each row’s value.")
        name = f"{{{{{_short(example)}}}}}"
        self.fills.setText(f"{text} {more.format(name)}" if example else text)

    def _show_choices(self, a_list: SendList) -> None:
        self._quiet = True
        self.number.setCurrentIndex(a_list.number)
        self.country.setCurrentIndex(max(self.country.findData(a_list.country), 0))
        self.headings.setChecked(a_list.table.dialect.headings)
        self.repeats.setChecked(a_list.repeats)
        self.careful.setChecked(a_list.careful)
        for name, box in self.bound.items():
            column = a_list.column_of(name)
            box.setCurrentIndex(box.findData(column) if column is not None else 0)
            set_role(box, "error" if column is None else "", "problem")
        self._quiet = False

    def _make_bound(self, a_list: SendList) -> None:
        """One choice for each variable of the message, two in a line."""
        while self._bound.count():
            item = self._bound.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.bound = {}
        for place, (name, variable) in enumerate(self._variables.items()):
            written = f"{{{{{variable.name}}}}}"
            box = _combo(self.tr("What {0} stands for").format(written))
            box.addItem(self.tr("Choose a column…"), None)
            for at, column in enumerate(a_list.table.columns):
                box.addItem(_short(column), at)
            box.addItem(self.tr("Send it as it stands, with its braces"), AS_WRITTEN)
            box.activated.connect(lambda _at, name=name: self._bind(name))
            head = label(_short(written))
            head.setBuddy(box)
            row, side = divmod(place, 2)
            self._bound.addWidget(head, row, 2 * side)
            self._bound.addWidget(box, row, 2 * side + 1)
            self.bound[name] = box
        way = [self.country, *self.bound.values(), self.headings]
        for before, after in pairwise(way):
            QtWidgets.QWidget.setTabOrder(before, after)
        lines = min((len(self.bound) + 1) // 2, _LINES)
        first = next(iter(self.bound.values()), None)
        height = first.sizeHint().height() + self._bound.verticalSpacing() if first else 0
        self._area.setFixedHeight(lines * height)
        self._area.setVisible(bool(lines))

    def _bind(self, name: str) -> None:
        column = self.bound[name].currentData()
        if self._list is not None and column is not None:
            self.edited.emit(self._list.bind(name, column))

    def _connect(self) -> None:
        def change(**what: object) -> None:
            if self._list is not None and not self._quiet:
                self.edited.emit(replace(self._list, **what))  # type: ignore[arg-type]

        self.number.activated.connect(lambda at: change(number=at))
        self.country.activated.connect(lambda _at: change(country=self.country.currentData()))
        self.repeats.clicked.connect(lambda on: change(repeats=on))
        self.careful.clicked.connect(lambda on: change(careful=on))
        self.headings.clicked.connect(self._turn_headings)

    def _turn_headings(self, on: bool) -> None:
        if self._list is not None:
            new = self._list.with_headings(on=on)
            self.headings.setChecked(new.table.dialect.headings)
            if new is not self._list:
                self.edited.emit(new)

    def _lay_out(self) -> None:
        grid = _grid()
        for side, text, box in (
            (0, self.tr("Numbers are in"), self.number),
            (2, self.tr("Country"), self.country),
        ):
            head = label(text)
            head.setBuddy(box)
            grid.addWidget(head, 0, side)
            grid.addWidget(box, 0, side + 1)
        inside = QtWidgets.QWidget()
        self._bound = _grid(inside)
        self._bound.setAlignment(QtCore.Qt.AlignmentFlag.AlignTop)
        self._area = QtWidgets.QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        self._area.hide()
        ticks = QtWidgets.QGridLayout()
        ticks.setVerticalSpacing(2)
        ticks.addWidget(self.headings, 0, 0)
        ticks.addWidget(self.careful, 0, 1)
        ticks.addWidget(self.repeats, 1, 0, 1, 2)
        whole = QtWidgets.QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(8)
        whole.addWidget(self.read)
        whole.addWidget(self.notes)
        whole.addLayout(grid)
        whole.addWidget(self.fills)
        whole.addWidget(self._area)
        whole.addLayout(ticks)


def _grid(parent: QtWidgets.QWidget | None = None) -> QtWidgets.QGridLayout:
    """Two pairs of a name and a choice in a line."""
    made = QtWidgets.QGridLayout(parent) if parent is not None else QtWidgets.QGridLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(12)
    made.setVerticalSpacing(6)
    made.setColumnStretch(1, 1)
    made.setColumnStretch(3, 1)
    return made


def _combo(name: str) -> QtWidgets.QComboBox:
    made = QtWidgets.QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(
        QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    )
    made.setMinimumContentsLength(12)
    made.setMaxVisibleItems(16)
    return made


def _short(name: str) -> str:
    """A name of a column as a control can show it."""
    return name if len(name) <= 40 else f"{name[:39]}…"


def _in_order(countries: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]]:
    """In the person's language, and its order; they come in that of English."""
    named = []
    for region, text in countries:
        name, bracket, code = text.rpartition(" (")
        named.append((region, f"{said(name)}{bracket}{code}"))
    if named == list(countries):
        return countries
    collator = QtCore.QCollator(QtCore.QLocale())

    def order(one: tuple[str, str], other: tuple[str, str]) -> int:
        return collator.compare(one[1], other[1])

    return sorted(named, key=cmp_to_key(order))
