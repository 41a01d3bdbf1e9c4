"""What commands do with the message in Compose."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6 import QtCore, QtWidgets

from composer.messages import drafting, kinds
from composer.messages.draft import Address, Draft
from composer.ui.commands.around import Around
from composer.ui.compose.page import ComposePage
from composer.ui.translate import said


def shown(around: Around) -> ComposePage:
    """Compose, in sight."""
    around.window.show_page("compose")
    around.compose.lists.hide()
    return around.compose


def begin(around: Around) -> None:
    """An empty message of the same kind, to the same recipients; the old one is a step back."""
    page = shown(around)
    draft = around.desk.draft
    made = emptied(draft)
    if made.request != draft.request:
        page.begin_anew()
        around.desk.edit(made)
        page.say(
            said("A new message. Undo (Ctrl+Z) brings the old one back."),
            "banner-info",
        )
    page.focus_first()


def emptied(draft: Draft) -> Draft:
    """The draft with one empty message of the kind that is being written; who gets it and how stay; its refId does not."""
    kind = kinds.kind_of(draft.get(draft.message)) or kinds.kind("text")
    kept = {key: value for key, value in draft.request.items() if key != "refId"}
    request = {**kept, "messages": [kinds.new_message(kind)]}
    sending: dict[Address, str] = {
        at: way for at, way in draft.chosen.items() if at == ("sending",)
    }
    bare = replace(
        draft, request={}, cards={}, chosen=sending, kept={}, current=draft.last_card + 1
    )
    return drafting.opened(request, bare)


def open_file(around: Around) -> None:
    """Ask for a file with a message, and bring it in."""
    shown(around).bringing_in.choose_file()


def paste(around: Around) -> None:
    """Bring in what the clipboard holds."""
    shown(around).bringing_in.paste()


def show_list(around: Around) -> None:
    """The list to which it goes, or the beginning of one."""
    shown(around).lists.show()


def choose_kind(around: Around, key: str) -> None:
    """The message becomes one of that kind; as it was, it is there again on the way back."""
    shown(around).form.picker.kind_chosen.emit(key)


def open_sample(around: Around, key: str, number: int) -> None:
    """A kind's sample in the message's place."""
    shown(around).form.picker.sample_chosen.emit(key, number)


def save(around: Around) -> None:
    """Ask for a file, and write the request into it that the JSON pane shows."""
    from composer.template_files import write_file  # most never save one

    page, draft = around.compose, around.desk.draft
    if not page.json.finish():
        page.send()  # says what is wrong with the text
        return
    request = page.plan.request(draft, page.json.index)
    kind = kinds.kind_of(draft.get(draft.message))
    name = f"{kind.key if kind else 'message'}.json"
    chosen, _ = QtWidgets.QFileDialog.getSaveFileName(
        page, said("Save the message"), name, said("JSON (*.json)")
    )
    if not chosen:
        return
    path = Path(chosen if Path(chosen).suffix else f"{chosen}.json")

    def failed(error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        why = error.strerror or str(error)
        page.say(said("It could not be saved: {0}. Choose another folder.").format(why))

    around.call(
        page,
        lambda: write_file(path, request),
        lambda _none: page.say(said("The message is in {0}.").format(path), "banner-info"),
        failed,
    )


def hand_over(around: Around) -> None:
    """Open the menu that copies for other tools and saves pages."""
    around.compose.tabs.setCurrentWidget(around.compose.json)
    button = hand_over_button(around)
    if button is not None:
        button.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        button.showMenu()


def hand_over_button(around: Around) -> QtWidgets.QToolButton | None:
    """The one beside the JSON that has a menu."""
    buttons = around.compose.json.findChildren(QtWidgets.QToolButton)
    return next((one for one in buttons if one.menu() is not None), None)
