"""The Compose page's phone is tapped: what comes back is shown, and sent only where nobody real is answered."""

import json
from typing import Any

import pytest
from PySide6 import QtCore, QtTest

from composer.clients.errors import NotSent
from composer.delivery.inbound import Inbound
from composer.delivery.report import parse
from composer.messages import KINDS, drafting, kinds
from composer.messages.draft import Draft
from composer.ui.preview import touch
from composer.ui.preview.touching import Reply

ANNA, SHOP = "+46701740605", "+4680000001"
BUTTONS: Any = kinds.kind("reply-buttons").samples[0].message


def opened(made, message, numbers=(ANNA,)):
    draft = drafting.with_message(Draft({}), message)
    made.desk.open(draft.put(("destinations",), list(numbers)))


def tap(made, kind="button", number=0):
    phone = made.page.phone
    parts = touch.parts(phone.surface)
    part = next(one for one in parts if (one.kind, one.number) == (kind, number))
    QtTest.QTest.mouseClick(
        phone, QtCore.Qt.MouseButton.LeftButton, pos=part.place.center().toPoint()
    )
    return made.page.stage.answer


def reply(number):
    return BUTTONS["interactive"]["action"]["buttons"][number]["reply"]


@pytest.fixture
def made(bench):
    found = bench("reply-buttons")
    opened(found, BUTTONS)
    return found


def test_the_callback_has_the_button_the_numbers_and_the_account(made):
    panel = tap(made, number=1)
    body = json.loads(panel.view.text)
    assert (body["source"], body["destination"]) == (ANNA, SHOP)
    assert body["content"]["message"]["interactive"]["button_reply"] == reply(1)
    assert body["route"]["platformId"] == "1"
    assert reply(1)["title"] in panel.happens.text()
    assert "examples" in panel.notes.text()


def test_with_the_sandbox_it_is_sent_and_what_came_of_it_is_said(made):
    wanted: list[Reply] = []
    made.page.stage.reply_wanted.connect(wanted.append)
    panel = tap(made)
    QtTest.QTest.mouseClick(panel.send, QtCore.Qt.MouseButton.LeftButton)
    (one,) = wanted
    assert (one.person, one.business, one.kind) == (ANNA, SHOP, "reply-buttons")
    assert one.content["interactive"]["button_reply"] == reply(0)
    made.page.stage.touching.not_replied(
        NotSent("Not there", "It is still starting.", "Try again.")
    )
    assert panel.said.text() == "It is still starting. Try again."
    assert panel.send.isEnabled()
    made.page.stage.touching.replied()
    assert panel.inbox.isVisible()


@pytest.mark.parametrize("mode", ["LIVE", "TEST"])
def test_with_a_real_account_nothing_is_sent_and_that_is_said(made, mode):
    made.page.set_account("Shop Ltd", {"source": SHOP}, [SHOP], [], mode)
    panel = tap(made)
    assert json.loads(panel.view.text)["content"]
    assert not panel.send.isVisible()
    assert "“Shop Ltd” is a real account" in panel.said.text()


@pytest.mark.parametrize("format_", ["cloud", "onprem"])
def test_of_metas_own_account_its_webhook_is_shown(made, format_):
    made.page.set_account("Shop", {"source": SHOP}, [SHOP], [], "TEST", None, format_)
    panel = tap(made)
    body = json.loads(panel.view.text)
    assert ("entry" in body) is (format_ == "cloud")
    assert "LINK" not in panel.notes.text()
    found = parse(json.dumps(body))
    assert isinstance(found, Inbound)
    assert (found.source, found.content_type) == (ANNA.lstrip("+"), "INTERACTIVE")
    assert found.content["interactive"]["button_reply"] == reply(0)


def test_without_a_recipient_nobody_answers(made):
    opened(made, BUTTONS, ())
    panel = tap(made)
    assert not panel.send.isVisible()
    assert "Choose a recipient" in panel.said.text()
    assert json.loads(panel.view.text)["source"] == "+46000000001"


def test_a_link_says_where_it_leads_and_has_no_callback(made):
    opened(made, {"type": "text", "text": {"body": "See https://a.example/x"}})
    panel = tap(made, "link")
    assert "https://a.example/x" in panel.happens.text()
    assert "Nothing comes back" in panel.notes.text()
    assert not panel.view.isVisible()


def test_a_change_of_the_message_takes_the_answer_away(made):
    panel = tap(made)
    assert panel.isVisible()
    changed = json.loads(json.dumps(BUTTONS))
    changed["interactive"]["body"]["text"] = "Another"
    opened(made, changed)
    assert not panel.isVisible()


def test_every_button_and_row_of_every_sample_says_what_it_leads_to(made):
    for kind in KINDS:
        for sample in kind.samples:
            opened(made, sample.message)
            phone = made.page.phone
            for part in touch.parts(phone.surface):
                if part.kind in ("button", "link") and not phone.opens_sheet(part.number):
                    made.page.stage.touching.show(part)
                    assert made.page.stage.answer.happens.text()
                    assert "not documented" not in made.page.stage.answer.happens.text(), part
            if phone.picture.menu:
                phone.open_sheet()
                for part in touch.parts(phone.surface):
                    if part.kind == "row":
                        made.page.stage.touching.show(part)
                        assert json.loads(made.page.stage.answer.view.text)["content"]
                phone.close_sheet()
