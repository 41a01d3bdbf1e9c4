"""Meta's own accounts from Settings to “read”, a failure explained and an answer in the Inbox, each against the real
sandbox in Meta's place and a real relay elsewhere. Secrets are kept for the session, as without a keyring.
"""

import contextlib

import pytest

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
