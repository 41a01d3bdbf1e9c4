"""Meta's own callbacks: statuses fold as LINK's reports do, and a person's message is the same in the Inbox."""

import itertools
from datetime import UTC, datetime

import pytest

from composer.delivery.content import content_of
from composer.delivery.explanations import Retry, Who, explain
from composer.delivery.report import Inbound, Report, Unknown, parse
from composer.delivery.status import META_STEPS, Status, fold
from tests.meta_bodies import ID, cloud, message, onprem, status


def report(text):
    found = parse(text)
    assert isinstance(found, Report)
    return found


def inbound(text):
    found = parse(text)
    assert isinstance(found, Inbound)
    return found


STEPS = {
    "sent": Status.SENT_BY_WHATSAPP,
    "delivered": Status.DELIVERED,
    "read": Status.READ,
    "played": Status.READ,
    "failed": Status.FAILED,
    "deleted": Status.DELETED,
}


@pytest.mark.parametrize("write", [cloud, onprem])
@pytest.mark.parametrize("word", STEPS)
def test_each_status_is_a_step(write, word):
    found = report(write(statuses=[status(word)]))
    assert fold([found]).status is STEPS[word]
    assert (found.message_id, found.wa_message_id) == (ID, ID)
    assert found.timestamp == datetime.fromtimestamp(1_700_000_000, UTC)
    assert found.code < 0


def test_no_order_matters():
    reports = [
        report(cloud(statuses=[status(word, 1_700_000_000 + at)]))
        for at, word in enumerate(("sent", "failed", "delivered", "read"))
    ]
    for some in itertools.permutations([*reports, reports[0]]):
        assert fold(some) == fold(reports + reports[:1])
    assert fold(reports).status is Status.READ
    assert fold(reports[:2]).status is Status.FAILED


def test_the_ref_id_comes_back_and_what_else_meta_says():
    said = status(
        "sent",
        biz_opaque_callback_data="ref-1",
        conversation={"id": "c", "origin": {"type": "marketing"}},
        pricing={"billable": True, "pricing_model": "PMP", "category": "marketing"},
    )
    found = report(cloud(statuses=[said]))
    assert found.ref_id == "ref-1"
    assert found.custom_parameters["conversation.origin.type"] == "marketing"
    assert found.custom_parameters["pricing.category"] == "marketing"
    assert found.custom_parameters["recipient_id"] == "46700000001"


@pytest.mark.parametrize(
    ("error", "code", "details"),
    [
        (
            {
                "code": 131047,
                "title": "Re-engagement message",
                "message": "Re-engagement message",
                "error_data": {"details": "More than 24 hours have passed"},
            },
            131047,
            "More than 24 hours have passed",
        ),
        ({"code": 470, "title": "Failed to send", "details": "Too late"}, 470, "Too late"),
        ({"code": "131026", "title": "Undeliverable"}, 131026, ""),
    ],
)
def test_a_failure_is_explained_without_link(error, code, details):
    found = report(cloud(statuses=[status("failed", errors=[error])]))
    assert (found.meta_code, found.meta_details) == (code, details)
    assert found.description == f"(#{code}) {error['title']}"
    explained = explain(found.code, found.meta_code)
    assert explained.title != f"WhatsApp error {code}"
    said = f"{explained.title} {explained.sentence} {explained.what_to_do} {explained.retry.value}"
    assert "LINK" not in said


def test_a_failure_without_a_reason_and_a_code_nobody_knows_are_explained_too():
    assert explain(META_STEPS.failed).title == "Not delivered"
    unknown = explain(META_STEPS.failed, 424242)
    assert "424242" in unknown.title
    assert unknown.who_acts is Who.ADMIN
    # LINK sends these again by itself; Meta does not.
    assert explain(112403, 131000).retry is Retry.LINK_RETRIES
    assert explain(META_STEPS.failed, 131000).retry is Retry.LATER


def test_a_status_that_nobody_knows_changes_nothing_and_is_said():
    found = report(cloud(statuses=[status("warning")]))
    folded = fold([found], Status.QUEUED)
    assert folded.status is Status.QUEUED
    assert "“warning”" in folded.timeline[0].note


@pytest.mark.parametrize("write", [cloud, onprem])
@pytest.mark.parametrize(
    ("kind", "content", "more", "type_", "shown", "text"),
    [
        ("text", {"body": "Hello"}, {}, "TEXT", "text", "Hello"),
        ("button", {"text": "Yes", "payload": "y"}, {}, "BUTTON", "button", "Yes"),
        (
            "interactive",
            {"type": "list_reply", "list_reply": {"id": "r", "title": "Row", "description": "d"}},
            {}, "INTERACTIVE", "choice", "Row",
        ),
        (
            "interactive",
            {"type": "nfm_reply", "nfm_reply": {"name": "flow", "body": "Sent", "response_json": "{}"}},
            {}, "INTERACTIVE", "choice", "Sent",
        ),
        ("image", {"id": "1", "mime_type": "image/jpeg", "caption": "See"}, {}, "MEDIA", "media", "See"),
        ("voice", {"id": "1", "mime_type": "audio/ogg"}, {}, "MEDIA", "media", ""),
        ("sticker", {"id": "1"}, {}, "MEDIA", "media", ""),
        (
            "order",
            {
                "catalog_id": "c", "text": "Please",
                "product_items": [
                    {"product_retailer_id": "p", "quantity": 2, "item_price": 1.5, "currency": "SEK"}
                ],
            },
            {}, "ORDER", "order", "Please",
        ),
        ("reaction", {"message_id": ID, "emoji": "👍"}, {}, "REACTION", "reaction", "👍"),
        ("location", {"latitude": 59.3, "longitude": 18.0, "name": "Home"}, {}, "LOCATION", "text", "Home"),
        (
            "contacts",
            [{"name": {"formatted_name": "Anna"}, "phones": [{"phone": "+46 1"}]}],
            {}, "CONTACTS", "text", "Anna",
        ),
        ("system", {"body": "Anna changed her number"}, {}, "SYSTEM", "text", "Anna changed her number"),
        ("ephemeral", {"x": 1}, {}, "EPHEMERAL", "unknown", '"x"'),
    ],
)  # fmt: skip
def test_a_message_of_any_type_is_shown(write, kind, content, more, type_, shown, text):
    contacts = [{"wa_id": "46700000001", "profile": {"name": "Anna"}}]
    found = inbound(write(contacts=contacts, messages=[message(kind, content, **more)]))
    made = content_of(found)
    assert (found.content_type, made.kind) == (type_, shown)
    assert text in made.text
    assert found.source == "46700000001"
    assert found.custom_parameters["profile.name"] == "Anna"
    assert found.destination == ("15550783881" if write is cloud else "")


def test_facts_of_places_people_and_files_are_shown():
    place = {"latitude": 59.3, "longitude": 18, "name": "Home", "address": "Street 1"}
    facts = content_of(inbound(cloud(messages=[message("location", place)]))).facts
    assert {(one.name, one.value) for one in facts} == {
        ("Address", "Street 1"), ("Coordinates", "59.3, 18"),
    }  # fmt: skip
    people = [{"name": {"formatted_name": "Anna"}, "emails": [{"email": "a@example.com"}]}]
    (fact,) = content_of(inbound(cloud(messages=[message("contacts", people)]))).facts
    assert fact.value == "a@example.com"
    file = {"id": "77", "mime_type": "application/pdf", "filename": "bill.pdf"}
    facts = content_of(inbound(cloud(messages=[message("document", file)]))).facts
    assert [one.value for one in facts] == ["application/pdf", "bill.pdf", "77"]


def test_an_answer_and_a_reaction_name_what_they_are_about():
    answer = message("text", {"body": "Yes"}, context={"from": "15550783881", "id": ID})
    assert inbound(cloud(messages=[answer])).context_id == ID
    reaction = message("reaction", {"message_id": ID, "emoji": "👍"})
    assert inbound(cloud(messages=[reaction])).context_id == ID


def test_a_person_without_a_number_has_an_id():
    told = message("text", {"body": "Hi"}, from_user_id="US.13491208655302741918")
    del told["from"]
    assert inbound(cloud(messages=[told])).source == "US.13491208655302741918"


@pytest.mark.parametrize(
    "text",
    [
        cloud(statuses=[status("sent"), status("read")]),
        cloud(field="message_template_status_update", event="APPROVED"),
        cloud(statuses=[{**status("RINGING"), "type": "call"}]),
        cloud(errors=[{"code": 1}]),
        onprem(statuses=["odd"]),
        onprem(messages=[]),
        '{"entry": 5}',
        '{"object": "whatsapp_business_account", "entry": [{"changes": [{"value": null}]}]}',
    ],
)
def test_what_is_neither_is_kept_and_says_why(text):
    found = parse(text)
    assert isinstance(found, Unknown)
    assert found.raw == text
    assert found.problems


def test_odd_values_are_noted_and_never_raised():
    odd = {"id": 5, "status": 7, "timestamp": "soon", "recipient_id": None, "errors": "no"}
    found = report(cloud(statuses=[odd]))
    assert found.timestamp is None
    assert any("timestamp" in one for one in found.problems)
