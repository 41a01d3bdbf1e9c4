"""The commands of Compose: a message is begun, brought in, saved, sent."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from composer.messages import KINDS
from composer.ui.commands import messages
from composer.ui.commands.around import Around
from composer.ui.commands.command import Command
from composer.ui.commands.walking import Walk
from composer.ui.translate import said

_COMPOSE = "compose"


def of_compose(around: Around, walk: Walk) -> Iterator[Command]:
    """All but the kinds and samples."""
    page = around.compose
    yield Command(
        key="message.new",
        text=said("New message"),
        do=lambda: messages.begin(around),
        group="message",
        keys=("Ctrl+N",),
        words=said("blank empty clear begin write"),
        icon="square-pen",
    )
    yield Command(
        key="message.open",
        text=said("Open JSON…"),
        do=lambda: messages.open_file(around),
        group="message",
        keys=("Ctrl+O",),
        words=said("file import load request"),
        icon="folder-open",
    )
    yield Command(
        key="message.paste",
        text=said("Paste JSON as the message"),
        do=lambda: messages.paste(around),
        group="message",
        words=said("clipboard curl import"),
        icon="clipboard-paste",
    )
    yield Command(
        key="message.save",
        text=said("Save as JSON…"),
        do=lambda: messages.save(around),
        group="message",
        part=1,
        keys=("Ctrl+S",),
        page=_COMPOSE,
        possible=lambda: not page.lists.open,
        words=said("file export write request"),
        icon="download",
    )
    yield Command(
        key="message.formats",
        text=said("Show the formats side by side"),
        do=page.formats.open_window,
        group="message",
        part=1,
        page=_COMPOSE,
        words=said("meta cloud on-premises link compare window"),
        icon="square-arrow-out-up-right",
    )
    yield Command(
        key="message.hand-over",
        text=said("Export…"),
        do=lambda: messages.hand_over(around),
        group="message",
        part=1,
        keys=("Ctrl+Shift+S",),
        page=_COMPOSE,
        possible=lambda: not page.lists.open,
        words=said("hand over curl python powershell pdf html copy page"),
        icon="external-link",
    )
    yield Command(
        key="message.kind",
        text=said("Choose the kind…"),
        do=page.form.picker.open_panel,
        group="message",
        part=2,
        keys=("Ctrl+Shift+K",),
        page=_COMPOSE,
        possible=lambda: not page.lists.open,
        words=said("type samples picker"),
        icon="message-square-text",
    )
    yield Command(
        key="message.recipients",
        text=said("Go to the recipients"),
        do=page.bar.recipients.setFocus,
        group="message",
        part=2,
        keys=("Ctrl+Shift+L",),
        page=_COMPOSE,
        possible=page.bar.recipients.isVisible,
        words=said("to number phone"),
        icon="user-round",
    )
    yield Command(
        key="message.list",
        text=said("Send to a list…"),
        do=lambda: messages.show_list(around),
        group="message",
        part=2,
        keys=("Ctrl+L",),
        page=_COMPOSE,
        words=said("many recipients csv table spreadsheet bulk"),
        icon="table",
    )
    yield Command(
        key="message.send",
        text=said("Send"),
        do=page.send,
        group="message",
        part=3,
        keys=("Ctrl+Return",),
        own=True,
        page=_COMPOSE,
        words=said("submit go"),
        icon="send",
    )
    yield Command(
        key="message.pause",
        text=said("Pause or resume the batch"),
        do=around.pause_batch,
        group="message",
        part=3,
        keys=("Ctrl+Shift+B",),
        page=_COMPOSE,
        possible=around.may_pause,
        words=said("stop hold continue sending"),
        icon="circle-pause",
    )
    for step, key, text in (
        (1, "F8", said("Next problem")),
        (-1, "Shift+F8", said("Previous problem")),
    ):
        yield Command(
            key=f"edit.problem{step}",
            text=text,
            do=partial(walk.go, step),
            group="edit",
            part=3,
            keys=(key,),
            possible=lambda: bool(walk.problems()),
            words=said("error warning mistake fix mend"),
            icon="circle-alert",
        )


def kinds_and_samples(around: Around) -> Iterator[Command]:
    """A message of each kind, and each sample, for the palette."""
    for kind in KINDS:
        yield Command(
            key=f"kind.{kind.key}",
            text=said("New message: {0}").format(said(kind.title)),
            do=partial(messages.choose_kind, around, kind.key),
            group="kind",
            words=f"{said(kind.summary)} {said(kind.group)}",
            icon=kind.icon,
        )
    for kind in KINDS:
        for number, sample in enumerate(kind.samples):
            yield Command(
                key=f"sample.{kind.key}.{number}",
                text=said(sample.title),
                do=partial(messages.open_sample, around, kind.key, number),
                group="sample",
                kind=said("Sample: {0}").format(said(kind.title)),
                words=said("example"),
                icon=kind.icon,
                shy=True,
            )
