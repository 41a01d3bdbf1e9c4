"""Runs `composer` with these arguments in a process of its own, and hands for it: not a test, a test starts it.

Each line on standard input is a Python expression, evaluated in the UI thread; its value comes back as a line of JSON.
"""

import json
import sys
import threading
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtTest import QTest

from composer import app, cli
from composer.messages import drafting


class Hands(QtCore.QObject):
    """Does in the UI thread what the reading thread heard."""

    heard = QtCore.Signal(str)

    def __init__(self):
        super().__init__()
        self.names: dict[str, Any] = {"drafting": drafting, "Qt": QtCore.Qt, "hands": self}
        self.heard.connect(self.do, QtCore.Qt.ConnectionType.QueuedConnection)

    def read(self):
        for line in sys.stdin:
            self.heard.emit(line)

    def do(self, line):
        try:
            value = eval(line, self.names)
        except (AttributeError, LookupError, NameError, StopIteration) as error:
            value = {"error": repr(error)}
        sys.stdout.write(json.dumps(value, default=repr) + "\n")
        sys.stdout.flush()

    def type(self, text):
        QTest.keyClicks(self.names["composer"].window.focusWidget(), text)
        return True

    def press(self, key, modifiers=QtCore.Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.names["composer"].window.focusWidget(), key, modifiers)
        return True

    def fill(self, pointer, text):
        """Type into that field of the account that Settings shows; a line break is Enter."""
        sheet = self.names["composer"].window.page("settings").account.sheet
        secrets = {"password": sheet.password.line, "token": sheet.token.line}
        places = [place for form in sheet.forms for place in form.places()]
        editors = {place.pointer: place.focus_target() for place in places}
        editor = (editors | secrets)[pointer]
        editor.setFocus()
        (editor if hasattr(editor, "selectAll") else editor.lineEdit()).selectAll()
        for letter in text:
            if letter == "\n":
                QTest.keyClick(editor, QtCore.Qt.Key.Key_Return)
            elif letter.isascii():
                QTest.keyClicks(editor, letter)
            else:  # which QTest does not know
                press = QtCore.QEvent.Type.KeyPress
                nothing = QtCore.Qt.KeyboardModifier.NoModifier
                QtCore.QCoreApplication.sendEvent(
                    editor, QtGui.QKeyEvent(press, 0, nothing, letter)
                )
        return True

    def copied(self):
        """What is in the clipboard."""
        return QtGui.QGuiApplication.clipboard().text()

    def later(self, do):
        """Outside this answer, as a slot of the app would be called."""
        QtCore.QTimer.singleShot(0, do)
        return True

    def fail(self, text):
        raise RuntimeError(text)

    def tops(self):
        """All windows."""
        return QtWidgets.QApplication.topLevelWidgets()

    def boxes(self):
        """What dialogs say."""
        widgets = QtWidgets.QApplication.topLevelWidgets()
        boxes = [one for one in widgets if isinstance(one, QtWidgets.QMessageBox)]
        return [[one.text(), one.informativeText()] for one in boxes if one.isVisible()]

    def accept(self):
        """Press Enter in the dialog."""
        dialog = QtWidgets.QApplication.activeModalWidget()
        assert dialog is not None
        QTest.keyClick(dialog, QtCore.Qt.Key.Key_Return)
        return True


hands = Hands()


class Composer(app.Composer):
    """The app's own, within reach."""

    def __init__(self, *arguments, **more):
        super().__init__(*arguments, **more)
        hands.names["composer"] = self


setattr(app, "Composer", Composer)  # noqa: B010 - a class is replaced, which a type checker would not have
threading.Thread(target=hands.read, daemon=True).start()
sys.exit(cli.main(sys.argv[1:]))
