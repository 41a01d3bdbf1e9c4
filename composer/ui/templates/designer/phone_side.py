"""The phone of the designer: the template with its samples, or with its gaps open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtWidgets

from composer.rendering.definition import definition_picture
from composer.templates.drafting import with_samples
from composer.ui.preview.phone import PhonePreview
from composer.ui.preview.stage import Stage
from composer.ui.theme import Theme
from composer.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from composer.ui.preview.touching import Tapped

SAMPLES, GAPS = "samples", "gaps"


class PhoneSide(QtWidgets.QWidget):
    """The switch, and the phone below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._definition: Any = {}
        self.phone = PhonePreview()
        self._stage = Stage(theme, self.phone)
        self._stage.answer_taps(self._tapped)
        self.ways = Segments([(SAMPLES, self.tr("With samples")), (GAPS, self.tr("With gaps"))])
        self.ways.setAccessibleName(self.tr("What the phone shows"))
        self.ways.show_key(SAMPLES)
        self.ways.stay_in_a_row()
        self.ways.chosen.connect(self._choose)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.ways, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._stage, 1)

    def set_business(self, name: str) -> None:
        """Name the sender."""
        self.phone.set_business(name)

    def show_definition(self, definition: Any) -> None:
        """Paint it. Runs within a keystroke."""
        self._definition = definition
        message = with_samples(definition) if self.ways.key == SAMPLES else None
        self._stage.set_picture(definition_picture(definition, message))

    def _tapped(self) -> Tapped:
        """What was tapped is in a message with the samples, which nobody gets."""
        from composer.ui.preview.touching import Tapped  # a hand has come to the phone

        why = self.tr("Taps are only tried here: nothing is sent to the Inbox.")
        return Tapped(with_samples(self._definition), "template", {}, "", "", why_not=why)

    def _choose(self, key: str) -> None:
        self.ways.show_key(key)
        self.show_definition(self._definition)
