"""Closing the window while an account has edits that are not saved: Save, Discard or Stay."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets

from composer.ui.settings.account_desk import AccountDesk
from composer.ui.settings.page import SettingsPage
from composer.ui.translate import said
from composer.ui.window import Window


class Leaving(QtCore.QObject):
    """Asks before the window closes. A typed password is nowhere else, so nothing less than asking keeps it."""

    def __init__(self, window: Window, page: SettingsPage, desk: AccountDesk) -> None:
        super().__init__(page)
        self._window, self._page = window, page
        self._box: QtWidgets.QMessageBox | None = None
        self._saving = False
        desk.saved.connect(self._saved)
        desk.not_saved.connect(self._stay)

    def may_close(self) -> bool:
        """Whether nothing is lost; otherwise the person is asked, and what they say is done."""
        unsaved = self._page.account.unsaved()
        if unsaved and self._box is None:
            self._ask([sheet.name or said(sheet.kind.new) for sheet in unsaved])
        return not unsaved

    def _ask(self, names: list[str]) -> None:
        kinds = QtWidgets.QMessageBox.StandardButton
        title = self.tr("Some changes are not saved")
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.Warning, title, title, parent=self._window
        )
        box.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        box.setInformativeText(
            self.tr("You changed {0} in Settings. Without saving, these changes are lost.").format(
                ", ".join(f"“{name}”" for name in names)
            )
        )
        box.setStandardButtons(kinds.Save | kinds.Discard | kinds.Cancel)
        box.button(kinds.Discard).setText(self.tr("Discard"))
        box.button(kinds.Cancel).setText(self.tr("Stay"))
        box.setDefaultButton(kinds.Save)
        box.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        deeds = {kinds.Save: self._save, kinds.Discard: self._discard}
        box.finished.connect(lambda result: self._answered(deeds.get(kinds(result))))
        self._box = box
        box.open()

    def _answered(self, do: object) -> None:
        self._box = None
        if callable(do):
            do()

    def _discard(self) -> None:
        self._page.account.forget_edits()
        self._close()

    def _save(self) -> None:
        """One after the other; the first that cannot be saved is shown with what must be mended."""
        unsaved = self._page.account.unsaved()
        if not unsaved:
            self._close()
            return
        self._saving = True
        self._window.show_page("settings")
        self._page.show_unsaved(unsaved[0].key)
        if unsaved[0].errors():
            self._saving = False
        self._page.account.save.click()

    def _saved(self, _key: str) -> None:
        if self._saving:
            self._save()

    def _stay(self, _key: str) -> None:
        self._saving = False

    def _close(self) -> None:
        self._saving = False
        QtCore.QTimer.singleShot(0, self._window, self._window.close)
