"""The library of a Cloud account: all of it is fetched, page by page; and what an On-Premises account is told."""

import json

import httpx
from PySide6 import QtCore
from PySide6.QtTest import QTest

from composer.sandbox.metas.paging import PAGE
from composer.sandbox.metas.templates import BUSINESS_ACCOUNT
from composer.ui.widgets import rows
from tests.ui.templates.conftest import BODY, SENT


def at_meta(made, *definitions):
    """Somebody else creates these."""

    async def work():
        headers = {"Authorization": "Bearer p"}
        async with httpx.AsyncClient(base_url=made.url, headers=headers, trust_env=False) as http:
            for one in definitions:
                path = f"/v23.0/{BUSINESS_ACCOUNT}/message_templates"
                answer = await http.post(path, json=one)
                assert answer.is_success, answer.text

    made.answer(work)


def numbered(number):
    body = {**BODY, "text": f"Hello {{{{1}}}}, your parcel {number} is on its way."}
    return {**SENT, "name": f"parcel_{number}", "components": [body]}


def test_all_templates_of_a_cloud_account_are_fetched(bench):
    made = bench()
    assert made.page.fetch_all.isHidden()
    made.choose_account("cloud-1")
    at_meta(made, *(numbered(number) for number in range(PAGE + 2)))
    button = made.page.fetch_all
    assert (button.isVisible(), button.text()) == (True, "Fetch all from “Graph && Co”")
    QTest.keyClick(button, QtCore.Qt.Key.Key_Space)
    made.until(lambda: len(made.names) == PAGE + 2 and "fetched" in made.said)
    assert made.said == f"{PAGE + 2} templates of “Graph & Co” were fetched. {PAGE + 2} are new here."  # fmt: skip
    assert made.page.progress.isHidden()
    made.choose(made.page.model.entries[0].key)
    assert f"business account {BUSINESS_ACCOUNT}" in made.page.detail.facts.where.text()
    made.until(lambda: made.page.detail.history.list.count() == 1)

    made.act({"do": "template", "name": "parcel_3", "status": "APPROVED"})
    action = made.page.side.fetch_all
    assert action.isVisible()
    action.trigger()
    made.until(lambda: "1 changed there." in made.said)
    made.choose_account("sandbox")
    assert not action.isVisible()


def test_what_cannot_be_edited_is_said_in_metas_name(bench):
    made = bench()
    made.choose_account("cloud-1")
    (key,) = made.add(SENT)
    made.choose(key)
    made.answer(lambda: made.templates.submit(key, "cloud-1"))
    changed = {**SENT, "name": "other", "components": [numbered(1)["components"][0]]}
    made.answer(lambda: made.templates.write(key, changed))
    made.desk.changed.emit()
    made.until(lambda: made.shown.entry.edited)
    made.page.detail.head.submit.click()
    panel = made.page.detail.panel
    made.until(panel.isVisible)
    reviewed, renamed = (panel.notes.item(row) for row in (0, 1))
    assert "being reviewed" in reviewed.text()
    assert "cannot be changed any more" in renamed.text()
    assert {one.data(rows.DETAIL) for one in (reviewed, renamed)} == {"Meta, template management"}


def test_what_meta_refuses_and_who_stops_are_told(bench):
    made = bench()
    made.choose_account("cloud-1")
    refusal = {"error": {"message": "(#200) Permission", "code": 200}}
    made.act({"do": "answer", "status": 403, "body": json.dumps(refusal), "on": "templates"})
    made.page.wanted.emit("fetch-all")
    made.until(lambda: "whatsapp_business_management" in made.said)
    at_meta(made, numbered(1))
    made.act({"do": "delay", "seconds": 60, "on": "templates"})
    made.page.wanted.emit("fetch-all")
    made.until(made.page.progress.isVisible)
    made.page.progress.stop_wanted.emit()
    made.until(lambda: made.said.startswith("Stopped."))
    assert made.page.progress.isHidden()
    assert made.names == []


def test_an_on_premises_account_is_told_why_not(bench):
    made = bench()
    made.choose_account("onprem-1")
    made.page.wanted.emit("fetch-all")
    made.until(lambda: "On-Premises account" in made.said)
    assert "Cloud API account" in made.said
