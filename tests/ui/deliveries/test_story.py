"""What is told of a message, from a real journal's details."""

import json
from dataclasses import replace
from itertools import permutations

import pytest

from composer.delivery.status import Status
from composer.ui.deliveries.story import history_steps, tell
from composer.ui.deliveries.support import masked, row_ids, support_text


@pytest.fixture
def detail(world):
    reader = world.journal.reader()
    yield lambda row=1: reader.detail(row)
    reader.close()


def texts(story):
    return [step.text for step in story.steps]


def test_a_message_that_was_read(world, detail):
    world.delivered(1)
    world.report(1, 112007)
    story = tell(detail())
    assert texts(story) == [
        "Put in the outbox",
        "Accepted by LINK",
        "Sent to WhatsApp",
        "Sent by WhatsApp",
        "Delivered",
        "Read",
    ]
    assert [step.code for step in story.steps] == [None, None, 112002, 112006, 112003, 112007]
    assert story.card is None
    assert [step.text for step in history_steps(detail())][1] == "Handed to LINK"


def test_what_follows_without_a_report_is_marked_and_what_came_twice_is_said(world, detail):
    world.accept(world.send(1), 1)
    report = {"timestamp": "2026-11-21T08:00:05Z"}
    world.report(1, 112007, **report)
    world.report(1, 112007, **report)
    implied, read = tell(detail()).steps[-2:]
    assert (implied.text, implied.code, implied.icon) == ("Delivered", None, "circle-dashed")
    assert "not reported" in implied.note.lower()
    assert read.note == "Reported 2 times."


def test_a_report_that_took_its_time_is_said_to_be_late(world, detail):
    world.accept(world.send(1), 1)
    world.report(1, 112003, timestamp="2026-11-21T07:20:09Z")
    assert tell(detail()).steps[-1].note == "The report arrived 40 minutes later."


def test_the_order_of_arrival_changes_nothing(world, detail):
    world.delivered(1)
    one = detail()
    stories = {tell(replace(one, reports=order)).steps for order in permutations(one.reports)}
    assert len(stories) == 1


def test_a_failure_is_explained_by_metas_code(world, detail):
    world.accept(world.send(1), 1)
    world.report(1, 112403, "#(131047) Re-engagement message", metaErrorDetails="ignored here")
    story = tell(detail())
    assert story.card is not None
    assert story.card.tone == "error"
    assert "24 hours" in story.card.title
    assert story.card.words.startswith("#(131047)")
    assert "template" in story.card.what
    assert story.steps[-1].note == "#(131047) Re-engagement message"


def test_a_failure_beside_a_delivery_is_a_step_and_no_card(world, detail):
    world.delivered(1)
    world.report(1, 112403, "late failure")
    story = tell(detail())
    assert story.fold.status is Status.DELIVERED
    assert story.card is None
    assert any(step.text == "Failed" and "nevertheless" in step.note for step in story.steps)


def test_a_refusal_tells_links_words_once(world, detail):
    request = world.send(1)
    world.journal.mark_sending(request)
    body = {"resultCode": 112402, "description": "Bad", "translatedDescription": "platformId?"}
    world.journal.mark_rejected(
        request, "LINK refused it", "LINK said: platformId?", 400, json.dumps(body)
    )
    card = tell(detail()).card
    assert card is not None
    assert (card.title, card.sentence, card.words) == (
        "LINK refused it",
        "LINK said: platformId?",
        "",
    )
    assert card.who == "Whoever wrote the message"


@pytest.mark.parametrize("body", ["", "[]", "<html>", '{"resultCode": "x"}'])
def test_a_refusal_that_is_no_error_response_is_told_all_the_same(world, detail, body):
    request = world.send(1)
    world.journal.mark_sending(request)
    world.journal.mark_rejected(request, "Refused", "Why.", 400, body)
    card = tell(detail()).card
    assert card is not None
    assert (card.title, card.sentence) == ("Refused", "Why.")


def test_what_is_uncertain_says_what_to_do_and_says_why_once(world, detail):
    request = world.send(1)
    world.journal.mark_sending(request)
    world.journal.mark_uncertain(request, "Answer lost", "The line broke.")
    story = tell(detail())
    assert story.card is not None
    assert (story.card.tone, story.card.title) == ("warning", "Answer lost")
    assert "Wait for a report" in story.card.what
    assert story.steps[-1].note == ""
    assert history_steps(detail())[-1].note == "Answer lost. The line broke."


def test_a_message_waiting_for_its_first_try_needs_no_card_but_one_tried_before_does(world, detail):
    request = world.send(1)
    assert tell(detail()).card is None
    world.journal.mark_sending(request)
    world.journal.back_to_waiting(request, world.now + 5, "No network", "LINK was not reached.")
    card = tell(detail()).card
    assert card is not None
    assert card.title == "No network"


def test_no_more_reports_is_a_warning_until_it_is_delivered(world, detail):
    world.accept(world.send(1), 1)
    world.report(1, 12409)
    card = tell(detail()).card
    assert card is not None
    assert card.title == "No more reports"
    world.report(1, 112003)
    assert tell(detail()).card is None


def test_an_unknown_code_is_shown_with_its_words(world, detail):
    world.accept(world.send(1), 1)
    world.report(1, 112999, "something new")
    step = tell(detail()).steps[-1]
    assert (step.text, step.code) == ("Code 112999", 112999)
    assert step.note.startswith("something new")


def test_support_gets_ids_times_codes_and_words_but_neither_text_nor_numbers(world, detail):
    world.accept(world.send(1, "my secret text"), 1)
    world.report(1, 112404, "No such user +46700000001 here")
    one = detail()
    text = support_text(one, tell(one), "Sandbox", mask=True)
    for part in ("abc123-00000001", one.row.message_id, "112404", "HTTP status: 200", "Sandbox"):
        assert part in text
    assert "my secret text" not in text
    assert "46700000001" not in text
    assert text.count("•••••••••001") == 3  # to, the step, and the card's words
    assert "+46700000001" in support_text(one, tell(one), "Sandbox", mask=False)


def test_masking_leaves_ids_codes_and_times_alone():
    text = "2026-11-21 08:00:00 112403 #(131047) abc123-00000001 1aU6cwxAKE9NzMLrs6M82C"
    assert masked(text) == text
    assert masked("call +46701234567.") == "call •••••••••567."


def test_a_rows_ids_leave_out_what_is_not_known_yet(world, detail):
    world.send(1)
    assert row_ids(detail().row) == "to: +46700000001\nrefId: abc123-00000001"
