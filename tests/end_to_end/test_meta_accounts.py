"""Meta's own accounts from Settings to “read”, a failure explained and an answer in the Inbox, each against the real
sandbox in Meta's place and a real relay elsewhere. Secrets are kept for the session, as without a keyring.
"""

import contextlib
from typing import Any

import httpx
import pytest

from composer.sandbox.metas.templates import BUSINESS_ACCOUNT
from tests.end_to_end.test_link_account import (
    becomes,
    companion,
    home,
    open_app,
    outcome,
    send,
    told_nobody,
)

__all__ = ["home"]

PASSWORD, TOKEN, APP_SECRET = "cAnArY-password", "cAnArY-token", "cAnArY-app-secret"
PATH = "cAnArY-a-path-that-nobody-guesses"
SENDER = "46701740699"
FAILS, REFUSED, ANSWERS, LOST = (
    f"+46700{ending}" for ending in ("131047", "132001", "000900", "000800")
)

KINDS = {
    "cloud": {
        "/name": "Graph",
        "/graph_version": "v23.0",
        "/phone_number_id": SENDER,
        "/business_account_id": BUSINESS_ACCOUNT,
    },
    "onprem": {"/name": "Client", "/username": "admin"},
}
NAMES = {"cloud": "Graph", "onprem": "Client"}


@pytest.fixture
def world(tmp_path):
    """The addresses of Meta, played by the sandbox, and of the relay."""
    with contextlib.ExitStack() as stack:
        folder = tmp_path / "elsewhere"
        folder.mkdir()
        relay = companion(
            stack,
            *("relay", "serve"),
            store=str(folder / "relay.db"),
            gates=[
                {"id": "cloud", "app_secret": APP_SECRET, "verify_token": "verify"},
                {"id": "onprem", "secret": PATH},
            ],
            tokens=[{"name": "app", "token": TOKEN, "gates": ["cloud", "onprem"]}],
            retention_days=30,
        )
        meta = companion(
            stack,
            "sandbox",
            ledger=str(folder / "sandbox.db"),
            username="admin",
            password=PASSWORD,
            gates={
                "cloud": {"url": f"{relay}/callbacks/cloud", "app_secret": APP_SECRET},
                "onprem": {"url": f"{relay}/callbacks/onprem/{PATH}"},
            },
            speed=20.0,
        )
        yield meta, relay


def enter(app, kind, meta, relay):
    """The account, typed, tried, saved for this session, and chosen to send."""
    app.ask(f"composer.window.show_page('settings').add_account('new-{kind}')")
    for pointer, text in {
        **KINDS[kind],
        "/sources": f"+{SENDER}\n",
        "password": PASSWORD,
        "/relay_url": relay,
        "token": TOKEN,
        "/base_url": meta,
    }.items():
        app.ask(f"hands.fill({pointer!r}, {text!r})")
    assert outcome(app).startswith("The connection works.")
    app.ask("settings.account.save.click()")
    app.until("settings.account.session.isVisible()")
    app.ask("settings.account.session.click()")
    app.until("len(composer.running.desk.accounts)", 2)
    app.until("settings.account.use.isVisible() and settings.account.use.isEnabled()")
    app.ask("settings.account.use.click()")
    app.until("composer.running.desk.current.name", NAMES[kind])


def send_to(app, number, text):
    app.ask("composer.window.show_page('compose') and None")
    app.ask(f"composer.desk.edit(composer.desk.draft.put(('destinations',), [{number!r}]))")
    app.ask(f"composer.compose.focus_first() or hands.type({text!r})")
    app.ask("hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)")


def show_delivery(app, number):
    """Deliveries, with the message to that number chosen: its card says what happened."""
    app.ask("hands.names.update(deliveries=composer.window.show_page('deliveries')) or True")
    app.ask(f"deliveries.filters.look_for({number!r})")
    chosen = "deliveries.table.selectRow(0) or deliveries.detail.detail.row.destination"
    app.until(chosen, number)


@pytest.mark.parametrize("kind", KINDS)
def test_a_message_is_sent_read_answered_and_a_failure_explained(
    start, home, world, tmp_path, kind
):
    app = open_app(start, home, keyring=False)
    enter(app, kind, *world)

    send(app, "Hej")
    becomes(app, "read")

    # A lost answer: Cloud's reports carry our refId and settle it, On-Premises' cannot.
    send_to(app, LOST, " there")
    becomes(app, "read" if kind == "cloud" else "uncertain")

    send_to(app, FAILS, " again")
    becomes(app, "failed")
    show_delivery(app, FAILS)
    app.until("'24 hours' in deliveries.detail._story.card.sentence")
    assert "LINK" not in app.ask("str(deliveries.detail._story.card)")

    send_to(app, REFUSED, "!")
    show_delivery(app, REFUSED)
    app.until("'emplate' in deliveries.detail._story.card.title")
    assert app.ask("deliveries.detail.detail.row.state") == "rejected"
    assert f'"to": "{REFUSED}"' in app.ask("deliveries.detail.detail.body")

    send_to(app, ANSWERS, "?")
    app.ask("hands.names.update(inbox=composer.window.show_page('inbox')) or True")
    app.until("inbox.conversations.rowCount()", 1)
    app.ask("inbox.side.list.setCurrentIndex(inbox.conversations.index(0))")
    app.until("inbox.lines.line(1).content.text", "Thank you, I have read it.")
    assert app.ask("inbox.lines.line(0).content.text") == "Hej there again!?"
    assert app.ask("inbox.conversations.row(0).own_number") == SENDER
    told_nobody(app, tmp_path)
    app.ask("hands.later(composer.window.close)")
    assert app.ends() == 0


DEFINITION: dict[str, Any] = {
    "name": "order_sent",
    "language": "en_US",
    "category": "UTILITY",
    "components": [
        {
            "type": "BODY",
            "text": "Hello {{1}}, your order is on its way to you.",
            "example": {"body_text": [["Anna"]]},
        }
    ],
}


def test_a_template_of_a_cloud_account_is_created_listed_used_and_deleted(
    start, home, world, tmp_path
):
    meta, _ = world
    app = open_app(start, home, keyring=False)
    enter(app, "cloud", *world)

    def wanted(deed):
        app.ask(f"library.wanted.emit({deed!r})")

    # Created here …
    app.ask("hands.names.update(place=composer.window.show_page('templates')) or True")
    app.until("place.deeds is not None")
    app.ask("hands.names.update(library=place.library, detail=place.library.detail) or True")
    app.ask(f"composer.running.templates.bring([{DEFINITION!r}]) or True")
    app.until("detail.stored.entry.name", "order_sent")
    wanted("submit")
    app.until("detail.panel.isVisible()")
    assert BUSINESS_ACCOUNT in app.ask("detail.panel.detail.text()")
    app.ask("detail.panel.yes.click()")
    app.until("detail.stored.entry.status", "APPROVED")

    # … and by somebody else: the list brings it.
    with httpx.Client(trust_env=False, headers={"Authorization": f"Bearer {PASSWORD}"}) as http:
        address = f"{meta}/v23.0/{BUSINESS_ACCOUNT}/message_templates"
        assert http.post(address, json={**DEFINITION, "language": "sv"}).is_success
    wanted("fetch-all")
    app.until(
        "library.notice.said.text()",
        "2 templates of “Graph” were fetched. 1 is new here.",
    )

    # Used: Meta takes what fits, and says at once what does not.
    app.ask("detail.head.use.click()")
    app.ask("hands.names.update(form=composer.compose.form) or True")
    app.until("form.templates is not None and form.templates.use.asked() is not None")
    app.ask("composer.desk.edit(composer.desk.draft.put(('destinations',), ['+46700000001']))")
    place = "next(one for one in form._form.places() if one.pointer.endswith('/parameters/0/text'))"
    app.ask(f"form._form.complete() or {place}.focus_target().setFocus() or hands.type('Anna')")
    app.ask("composer.compose.send()")
    becomes(app, "read")

    # An edit that is refused: once a day is what an approved one may be edited.
    app.ask("composer.window.show_page('templates') and None")
    for word, said in (("parcel", "submitted to “Graph”"), ("letter", "once in 24 hours")):
        key = app.ask("detail.stored.entry.key")
        body = {**DEFINITION["components"][0], "text": f"Hello {{{{1}}}}, your {word} is on its way to you."}  # fmt: skip
        edited = {**DEFINITION, "components": [body]}
        app.ask(
            f"composer.running.templates.keep({key}, {edited!r}, lambda: None, hands.fail) or 1"
        )
        app.until(f"detail.stored.entry.edited and {word!r} in str(detail.stored.definition)")
        wanted("submit")
        app.until("detail.panel.isVisible()")
        if word == "letter":
            assert "last 24 hours" in app.ask("detail.panel.notes.item(0).text()")
        app.ask("detail.panel.yes.click()")
        app.until(f"{said!r} in library.notice.said.text()")

    wanted("delete")
    app.until("detail.confirm.isVisible()")
    app.ask("detail.confirm._yes.click()")
    app.until("detail.stored.entry.status", "DELETED")
    told_nobody(app, tmp_path)
    app.ask("hands.later(composer.window.close)")
    assert app.ends() == 0
