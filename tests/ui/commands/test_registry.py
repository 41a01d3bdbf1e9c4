"""The registry: what applies where, which command a key means, what is listed first."""

from typing import Any

from composer.messages import drafting, kinds
from composer.ui.commands.command import Command, Registry
from composer.ui.commands.messages import emptied
from composer.ui.commands.rows import LATELY, Rows
from composer.ui.commands.walking import Walk


def command(key, text="", **more):
    return Command(key=key, text=text or key, do=lambda: None, **{"group": "message", **more})


def test_a_pages_own_command_has_the_key_before_one_of_everywhere():
    registry = Registry()
    anywhere = command("a", keys=("Ctrl+N",))
    here = command("b", keys=("Ctrl+N",), page="templates")
    registry.add(lambda: [anywhere, here])
    assert registry.pressed("Ctrl+N", "templates") == here
    assert registry.pressed("Ctrl+N", "inbox") == anywhere
    assert registry.pressed("Ctrl+M", "inbox") is None


def test_what_cannot_be_done_now_is_not_done_and_not_listed():
    registry = Registry()
    registry.add(lambda: [command("a", keys=("F8",), possible=lambda: False)])
    assert registry.pressed("F8", "compose") is None
    rows = Rows({}, ())
    rows.add(registry.commands())
    assert rows.found("") == []


def test_what_the_page_takes_itself_is_left_to_it():
    registry = Registry()
    registry.add(lambda: [command("a", keys=("Ctrl+E",), own=True)])
    assert registry.pressed("Ctrl+E", "deliveries") is None


def listed(rows, text=""):
    return [row.command.key if row.command else f"# {row.heading}" for row in rows.found(text)]


def test_what_was_used_lately_stands_first_and_once():
    rows = Rows({LATELY: "Lately", "message": "Message", "go": "Go to"}, ["inbox", "gone"])
    rows.add([command("send"), command("inbox", group="go"), command("rare", shy=True)])
    assert listed(rows) == ["# Lately", "inbox", "# Message", "send"]
    assert listed(rows, "rare") == ["rare"]


def test_what_is_found_has_its_letters_marked():
    rows = Rows({}, ())
    rows.add([command("a", "New message: List"), command("b", "Send")])
    (row,) = rows.found("li")
    assert row.command is not None
    assert row.command.key == "a"
    assert row.marks == {13, 14}


class Page:
    """A page with problems, for `Walk`: the real ones are in the end-to-end test."""

    def __init__(self, *pointers):
        self.problems = tuple(Problem(pointer) for pointer in pointers)
        self.went = []
        self.all = False

    def show_all_problems(self):
        self.all = True

    def go_to(self, pointer):
        self.went.append(pointer)


class Problem:
    def __init__(self, pointer):
        self.pointer = pointer


def test_the_way_through_problems_goes_around_both_ways():
    page: Any = Page("/a", "/b", "/b", "/c")
    walk = Walk(lambda: page)
    for step in (1, 1, 1, 1, -1):
        walk.go(step)
    assert page.went == ["/a", "/b", "/c", "/a", "/c"]
    assert page.all
    Walk(lambda: None).go(1)


def test_a_new_message_keeps_kind_and_recipients_and_nothing_else():
    kind = kinds.kind("reply-buttons")
    draft = drafting.with_message(drafting.fresh(kind, ["+46701740605"]), kind.samples[0].message)
    draft = drafting.add_message(draft, kinds.kind("text"))
    made = emptied(drafting.show_message(draft, 1))
    assert made.request == {
        "destinations": ["+46701740605"],
        "messages": [kinds.new_message(kind)],
    }
