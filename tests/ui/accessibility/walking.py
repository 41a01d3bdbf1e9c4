"""What a person uses in a window, what is said of it, how Tab goes through it, and whether the focus is seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtTest import QTest

USED = (
    QtWidgets.QAbstractButton,
    QtWidgets.QLineEdit,
    QtWidgets.QPlainTextEdit,
    QtWidgets.QTextEdit,
    QtWidgets.QComboBox,
    QtWidgets.QAbstractSpinBox,
    QtWidgets.QAbstractItemView,
    QtWidgets.QTabBar,
    QtWidgets.QSlider,
)
_PARTS_OF = (
    QtWidgets.QComboBox,
    QtWidgets.QAbstractSpinBox,
    QtWidgets.QTabBar,
    QtWidgets.QHeaderView,
    QtWidgets.QLineEdit,
)
"""What stands in these is Qt's own, and theirs to answer for."""
_TAB = QtCore.Qt.FocusPolicy.TabFocus
_NOTHING = {"NoRole", "Client", "Pane", "Window", "Border"}
"""Roles that say nothing of what a widget is for."""
PAINTED = {"PhonePreview", "QScrollArea"}
"""The phone is a picture, for which Qt has no role: its description says what is on it. A scroll area scrolls by key."""
_LARGE = 800_000
"""Square pixels beyond which a widget's surroundings are not compared."""


def used(top: QtWidgets.QWidget) -> list[QtWidgets.QWidget]:
    """All in it that can be seen and used now."""
    found = [top, *top.findChildren(QtWidgets.QWidget)]
    return [one for one in found if _is_used(one, top)]


def _is_used(one: QtWidgets.QWidget, top: QtWidgets.QWidget) -> bool:
    if not one.isVisible() or not one.isEnabled() or one.window() is not top.window():
        return False
    if one.focusProxy() is not None or _is_part(one):
        return False
    return isinstance(one, USED) or bool(one.focusPolicy() & _TAB)


def _is_part(one: QtWidgets.QWidget) -> bool:
    inner = QtWidgets.QScrollBar | QtWidgets.QHeaderView
    if isinstance(one, inner) or one.objectName().startswith("qt_"):
        return True
    return any(isinstance(around, _PARTS_OF) for around in _around(one))


def _around(one: QtWidgets.QWidget) -> Iterator[QtWidgets.QWidget]:
    while not one.isWindow() and (around := one.parentWidget()) is not None:
        yield around
        one = around


def spoken(one: QtWidgets.QWidget) -> tuple[str, str]:
    """Its name and its role, as a screen reader gets them."""
    there: Any = QtGui.QAccessible.queryAccessibleInterface(one)
    return there.text(QtGui.QAccessible.Text.Name), there.role().name


def called(one: QtWidgets.QWidget) -> str:
    """For people who mend it."""
    names = [type(around).__name__ for around in _around(one)][:3]
    return f"{type(one).__name__} “{spoken(one)[0]}” in {' in '.join(names)}"


def nameless(found: list[QtWidgets.QWidget]) -> list[str]:
    """Those that have no name, or no role that says what they are for."""
    faults = []
    for one in found:
        name, role = spoken(one)
        if not name or (role in _NOTHING and type(one).__name__ not in PAINTED):
            faults.append(f"{called(one)}: {role}")
    return faults


def in_tab_order(one: QtWidgets.QWidget) -> bool:
    """Whether Tab should come to it; not where other keys do.

    Of ways to choose from, side by side, Tab comes to the chosen one and arrow keys to the others; what is only a shorter way
    of a key says the key in its name; a palette's rows are walked from its search field.
    """
    if one.property("role") in ("segment", "palette"):
        return bool(one.focusPolicy() & _TAB)
    return "(Ctrl+" not in spoken(one)[0] or bool(one.focusPolicy() & _TAB)


def press(
    top: QtWidgets.QWidget,
    key: QtCore.Qt.Key,
    also: QtCore.Qt.KeyboardModifier = QtCore.Qt.KeyboardModifier.NoModifier,
) -> QtWidgets.QWidget | None:
    """Press a key in the window; who has the keyboard then."""
    handle = top.window().windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, also)
    return QtWidgets.QApplication.focusWidget()


def tab_round(top: QtWidgets.QWidget, most: int) -> list[QtWidgets.QWidget | None]:
    """Where Tab leads from where the keyboard is, until it comes to a place for the second time.

    In a text with links it stays for each of them.
    """
    seen: list[QtWidgets.QWidget | None] = []
    for _ in range(most):
        now = press(top, QtCore.Qt.Key.Key_Tab)
        if now in seen and now is not seen[-1]:
            break
        seen.append(now)
    return seen


def tab_within(part: QtWidgets.QWidget, first: QtWidgets.QWidget) -> list[QtWidgets.QWidget | None]:
    """Where Tab leads from there until it leaves that part of the window, and Shift+Tab the other way."""
    keys = QtCore.Qt.Key
    seen: list[QtWidgets.QWidget | None] = [first]
    for key, also in (
        (keys.Key_Tab, QtCore.Qt.KeyboardModifier.NoModifier),
        (keys.Key_Backtab, QtCore.Qt.KeyboardModifier.ShiftModifier),
    ):
        first.setFocus()
        last = first
        while (now := press(part, key, also)) is not None and part.isAncestorOf(now):
            if now in seen and now is not last:
                break
            seen.append(now)
            last = now
    return seen


_LOOKS = ("role", "look", "problem", "alarm", "active", "drop")
"""Properties by which the style sheet tells widgets of one class apart."""


def looks(one: QtWidgets.QWidget) -> tuple[object, ...]:
    """What decides how its focus looks: what is of the same class, in the same surroundings, shows it in the same way."""
    around = one.parentWidget()
    kind = (type(one), type(around), around.property("role") if around else None)
    return (*kind, *(one.property(name) for name in _LOOKS))


def focus_is_seen(one: QtWidgets.QWidget) -> bool:
    """Whether it, or what is right around it, looks otherwise with the keyboard."""
    near = [one, *_around(one)][:3]
    small = [at for at in near if at.width() * at.height() < _LARGE and not at.isWindow()]
    return any(_differs(one, at) for at in small)


def _differs(one: QtWidgets.QWidget, seen: QtWidgets.QWidget) -> bool:
    one.clearFocus()
    without = seen.grab().toImage()
    one.setFocus(QtCore.Qt.FocusReason.TabFocusReason)
    return without != seen.grab().toImage()
