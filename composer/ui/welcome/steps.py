"""The steps of the first minute: what each says, at what it points, and when a person has done it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6 import QtWidgets

from composer.ui.translate import said
from composer.ui.welcome.placing import Side

if TYPE_CHECKING:
    from composer.ui.compose.page import ComposePage
    from composer.ui.compose.strip import SendStrip
    from composer.ui.window import Window


@dataclass(frozen=True, slots=True)
class Scene:
    """The app's own parts; `wrote()`: something was written since the beginning, `rests()`: nobody writes just now."""

    window: Window
    compose: ComposePage
    strip: SendStrip
    wrote: Callable[[], bool]
    rests: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Step:
    """`target` is the widget it points at, None while that is not there; `done` says that nobody needs the step any more."""

    title: str
    text: str
    side: Side
    target: Callable[[], QtWidgets.QWidget | None]
    done: Callable[[], bool]


def steps(scene: Scene) -> tuple[Step, ...]:
    """All of them."""
    window, bar, strip = scene.window, scene.compose.bar, scene.strip

    def sent() -> bool:
        return not strip.isHidden()

    return (
        Step(
            said("This is a practice account"),
            said(
                "SANDBOX stands here. It answers as LINK does, but nothing leaves this computer and nobody gets it."
            ),
            Side.ABOVE,
            lambda: bar.badge if bar.badge.isVisible() else bar,
            scene.wrote,
        ),
        Step(
            said("Write here"),
            said("The phone beside it shows your message as WhatsApp will."),
            Side.BELOW,
            lambda: _field(scene.compose),
            lambda: sent() or (scene.wrote() and scene.rests()),
        ),
        Step(
            said("Send it"),
            said(
                "In the sandbox it goes to a test recipient: Anna reads everything. Press Send, or Ctrl+Enter."
            ),
            Side.ABOVE,
            lambda: bar.send,
            sent,
        ),
        Step(
            said("Watch it arrive"),
            said("This line follows what you sent: accepted, sent, delivered, read."),
            Side.ABOVE,
            lambda: (strip.journey if strip.journey.isVisible() else strip) if sent() else bar.send,
            lambda: sent() and strip.finished,
        ),
        Step(
            said("That was the whole trip"),
            said(
                "Deliveries keeps every message, and says what to do about one that fails. F1 is help, wherever you are."
            ),
            Side.RIGHT,
            lambda: window.rail_button("deliveries"),
            lambda: window.shown == "deliveries" or not scene.rests(),
        ),
    )


def _field(compose: ComposePage) -> QtWidgets.QWidget | None:
    """Where the message is written: the first text of its form."""
    editors = compose.form.findChildren(QtWidgets.QPlainTextEdit)
    return next((one for one in editors if one.isVisible()), None)
