"""A request of several messages: each is written in the same form, one at a time."""

from PySide6 import QtWidgets

from composer.messages import drafting


def buttons(made):
    """The row of messages."""
    return [
        one
        for one in made.page.form.findChildren(QtWidgets.QToolButton)
        if one.accessibleName().startswith("Message: ") and one.isVisibleTo(made.page)
    ]


def push(made, name):
    next(
        one
        for one in made.page.form.findChildren(QtWidgets.QAbstractButton)
        if name in (one.accessibleName(), one.text()) and one.isVisibleTo(made.page)
    ).click()


def bodies(made):
    return [one["text"]["body"] for one in made.desk.draft.request["messages"]]


def test_one_message_needs_no_row(bench):
    assert not buttons(bench())


def test_messages_are_added_written_and_turned_to(bench):
    made = bench()
    made.editor.insertPlainText("One")
    push(made, "Add another message to the request")
    made.editor.insertPlainText("Two")
    assert bodies(made) == ["One", "Two"]
    assert [one.text() for one in buttons(made)] == ["1  Text", "2  Text"]
    buttons(made)[0].click()
    made.editor.insertPlainText("!")
    assert bodies(made) == ["One!", "Two"]


def test_a_look_at_another_message_is_no_step_back(bench):
    made = bench()
    made.editor.insertPlainText("One")
    push(made, "Add another message to the request")
    buttons(made)[0].click()
    made.desk.undo()
    assert bodies(made) == ["One"]


def test_a_removed_message_comes_back_by_undo(bench):
    made = bench()
    made.editor.insertPlainText("One")
    push(made, "Add another message to the request")
    push(made, "Remove this message from the request")
    assert bodies(made) == ["One"]
    assert not buttons(made)
    made.desk.undo()
    assert bodies(made) == ["One", ""]


def test_a_problem_in_another_message_leads_there(bench):
    made = bench()
    message = {"type": "text", "text": {"body": "Hello"}}
    location = {"type": "location", "location": {"latitude": 1, "longitude": 200}}
    made.desk.open(drafting.opened({"messages": [message, location]}))
    made.page.go_to("/messages/1/location/longitude")
    assert made.page.focusWidget().text() == "200"
    assert made.desk.draft.get(made.desk.draft.message) == location


def test_the_list_of_problems_says_which_message_is_meant(bench):
    made = bench()
    location = {"type": "location", "location": {"latitude": 1}}
    made.desk.open(drafting.opened({"messages": [location, location]}))
    made.page.tabs.setCurrentWidget(made.page.problem_list)
    listed = made.page.problem_list._list
    texts = {listed.item(at).text() for at in range(listed.count())}
    wanted = {f"Message {one}: Longitude is missing." for one in (1, 2)}
    assert {one for text in texts for one in wanted if one in text} == wanted
    push(made, "Remove this message from the request")
    texts = {listed.item(at).text() for at in range(listed.count())}
    assert not any("Message 1" in text for text in texts)


def test_a_message_is_marked_in_which_something_is_said_to_be_wrong(bench):
    made = bench()
    fine = {"type": "location", "location": {"latitude": 1, "longitude": 2}}
    empty = {"type": "location", "location": {"latitude": 1}}
    wrong = {"type": "location", "location": {"latitude": 1, "longitude": 200}}
    made.desk.open(drafting.opened({"messages": [fine, empty, wrong], "destinations": ["+1"]}))

    def marked():
        return [not one.icon().isNull() for one in buttons(made)]

    assert marked() == [False, False, True]
    assert buttons(made)[2].accessibleDescription() == "Something in it must be mended"
    made.page.send()
    assert marked() == [False, True, True]
