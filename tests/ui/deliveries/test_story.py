"""What is told of a message, from a real journal's details."""

import json
from dataclasses import replace
from itertools import permutations

import pytest

from composer.delivery.status import Status
from composer.store.records import ELSEWHERE, Filter
from composer.ui.deliveries import story as stories
from composer.ui.deliveries.story import history_steps
from composer.ui.deliveries.support import masked, row_ids, support_text
from composer.ui.deliveries.words import wall_clock


@pytest.fixture
def detail(world):
    reader = world.journal.reader()
    yield lambda row=1: reader.detail(row)
    reader.close()


def tell(one, after=30.0):
    """The story as it is so many seconds after the message was sent."""
    return stories.tell(one, one.row.created + after)


def texts(story):
    return [step.text for step in story.steps]


def test_a_message_that_was_read(world, detail):
    world.delivered(1)
    world.report(1, 112007)
    story = tell(detail())
    assert texts(story) == [
        "Put in the outbox",
        "Accepted by the sandbox",
        "Sent to WhatsApp",
        "Sent by WhatsApp",
        "Delivered",
        "Read",
    ]
    assert [step.code for step in story.steps] == [None, None, 112002, 112006, 112003, 112007]
    assert story.card is None
    assert [step.text for step in history_steps(detail())][1] == "Sending began"


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
    told = {tell(replace(one, reports=order)).steps for order in permutations(one.reports)}
    assert len(told) == 1


def test_a_failure_is_explained_by_metas_code(world, detail):
    world.accept(world.send(1), 1)
    world.report(1, 112403, "#(131047) Re-engagement message", metaErrorDetails="ignored here")
    story = tell(detail())
    assert story.card is not None
    assert story.card.tone == "error"
    assert "24 hours" in story.card.title
    assert story.card.words.startswith("#(131047)")
    assert "template" in story.card.what
    assert story.steps[-1].note == ""  # the card says it


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
    world.journal.mark_failed(
        request, "rejected", "LINK refused it", "LINK said: platformId?", 400, json.dumps(body)
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
    world.journal.mark_failed(request, "rejected", "Refused", "Why.", 400, body)
    card = tell(detail()).card
    assert card is not None
    assert (card.title, card.sentence) == ("Refused", "Why.")


def test_what_is_uncertain_says_what_to_do_and_says_why_once(world, detail):
    request = world.send(1)
    world.journal.mark_sending(request)
    world.journal.mark_failed(request, "uncertain", "Answer lost", "The line broke.")
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


def test_a_try_that_reached_nobody_was_no_handing_over(world, detail):
    request = world.send(1)
    for wait in (5, 30):
        world.now += 1
        world.journal.mark_sending(request)
        world.journal.back_to_waiting(request, world.now + wait, "No answer", "Refused.")
    story = tell(detail())
    first, last = story.steps
    assert first.text == "Put in the outbox"
    clock = wall_clock(world.now + 30)
    assert (last.text, last.note) == (
        f"Could not reach the server; next try {clock}",
        "Tried 2 times.",
    )
    world.accept(request, 1)
    assert texts(tell(detail())) == [
        "Put in the outbox",
        "Could not reach the server",
        "Accepted by the sandbox",
    ]
    assert len(history_steps(detail())) == 7


def test_what_waits_again_after_a_hold_was_resumed(world, detail):
    world.send(1)
    world.journal.hold("sandbox", "Paused", "You paused it.")
    world.journal.release("sandbox")
    assert texts(tell(detail())) == ["Put in the outbox", "Put on hold", "Sending was resumed"]


def failed(world, detail, code, description="", body=None, **more):
    world.accept(world.send(1, **more), 1)
    world.report(1, code, description)
    one = detail()
    return tell(replace(one, body=json.dumps(body)) if body else one)


def test_what_may_be_sent_again_later_says_from_when_and_the_button_agrees(world, detail):
    story = failed(world, detail, 112408, "System error")
    assert story.again is not None
    assert story.again.timestamp() == world.now + 15 * 60
    assert story.card is not None
    assert story.card.retry.startswith("Send it again, but not before ")
    assert story.card.words == "System error"
    assert [step.note for step in story.steps].count("System error") == 0


@pytest.mark.parametrize("code", [112404, 112402, 112008])
def test_what_must_be_corrected_first_is_not_sent_again_as_it_is(world, detail, code):
    story = failed(world, detail, code)
    assert story.again is None


def test_what_shared_its_request_is_not_sent_again_with_it(world, detail):
    story = failed(world, detail, 112408, body={"destinations": ["+461", "+462"]})
    assert story.again is None
    assert story.card is not None
    assert "Compose again" in story.card.retry


def test_what_is_lost_may_be_sent_again_at_ones_own_risk(world, detail):
    request = world.send(1)
    world.journal.mark_sending(request)
    world.journal.mark_failed(request, "uncertain", "Lost", "Lost.")
    assert tell(detail()).again is not None


def test_link_is_named_only_where_it_had_a_part(world, detail):
    world.accept(world.send(1, account="acme"), 1)
    assert texts(tell(detail()))[1] == "Accepted by LINK"
    world.accept(world.send(2), 2)
    assert "LINK" not in " ".join(texts(tell(detail(2))))


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
    assert text.count("•••••••••001") == 2  # to and LINK's words
    assert text.count("No such user") == 1
    assert "+46700000001" in support_text(one, tell(one), "Sandbox", mask=False)


def test_masking_leaves_ids_codes_and_times_alone():
    text = "2026-11-21 08:00:00 112403 #(131047) abc123-00000001 1aU6cwxAKE9NzMLrs6M82C"
    assert masked(text) == text
    assert masked("call +46701234567.") == "call •••••••••567."
    assert masked("call +46 70-123 45 67.") == "call ••• ••-••• •5 67."
    assert masked("at 2026-11-21 08:00:00") == "at 2026-11-21 08:00:00"


def test_a_rows_ids_leave_out_what_is_not_known_yet(world, detail):
    world.send(1)
    assert row_ids(detail().row) == "to: +46700000001\nrefId: abc123-00000001"


def test_silence_after_the_answer_is_first_links_own_time_and_then_said(world, detail):
    world.accept(world.send(1, account="acme"), 1)
    one = detail()
    assert tell(one, 30).card is None, "reports take their time"
    early = tell(one, 120).card
    assert early is not None
    accepted = one.history[-1].at
    assert early.tone == "info"
    assert wall_clock(accepted + 900) in early.sentence
    assert "may still be trying" in early.sentence
    late = tell(one, 1000).card
    assert late is not None
    assert late.tone == "warning"
    assert late.title.startswith("No report since")
    assert "relay" in late.what


def test_silence_on_the_way_to_the_phone_names_the_end_of_its_time(world, detail):
    world.accept(world.send(1, account="acme"), 1)
    world.report(1, 112006)
    one = detail()
    assert tell(one, 1200).card is None
    waiting = tell(one, 7200).card
    assert waiting is not None
    assert waiting.tone == "info"
    assert "phone may be off" in waiting.sentence
    over = tell(one, 49 * 3600).card
    assert over is not None
    assert over.tone == "warning"
    assert "time was over" in over.sentence


def test_a_failure_that_link_tries_again_says_until_when(world, detail):
    failed(world, detail, 112403, "#(131049) not delivered", account="acme")
    during, afterwards = tell(detail(), 60).card, tell(detail(), 1000).card
    assert during is not None
    assert afterwards is not None
    assert wall_clock(detail().history[-1].at + 900) in during.retry
    assert "may still be trying" in during.retry
    assert "may still be trying" not in afterwards.retry


def test_what_was_sent_from_elsewhere_says_so(world):
    world.report(7, 112003)
    reader = world.journal.reader()
    (row,) = reader.page(Filter(statuses=frozenset({ELSEWHERE})))
    story = tell(reader.detail(row.id))
    reader.close()
    assert texts(story) == ["Delivered"]
    assert story.card is not None
    assert story.card.title == "Not sent from here"
    assert story.again is None


def test_a_failure_of_what_was_sent_from_elsewhere_offers_nothing(world):
    world.report(7, 112403, "#(131049) no")
    reader = world.journal.reader()
    (row,) = reader.page(Filter(statuses=frozenset({ELSEWHERE})))
    story = tell(reader.detail(row.id))
    reader.close()
    assert story.card is not None
    assert (story.card.tone, story.card.retry, story.again) == ("error", "", None)


def test_where_meta_asks_for_a_day_the_button_waits_for_a_day(world, detail):
    story = failed(world, detail, 112403, "#(131049) no")
    assert story.again is not None
    assert (story.again.timestamp() - detail().history[-1].at) == 24 * 3600
