"""Accounts at Meta itself: added beside LINK's, checked by their own rules, and stored as what they are."""

import asyncio

import pytest
from PySide6 import QtCore
from PySide6.QtTest import QTest

from composer.clients.meta import CloudClient
from composer.sandbox.config import Config
from composer.sandbox.metas.numbers import FOREIGN
from composer.sandbox.metas.templates import BUSINESS_ACCOUNT
from composer.sandbox.server import serving
from composer.store.accounts import Account, read_account
from composer.ui import languages, translate
from composer.ui.settings.kinds import KINDS
from composer.ui.settings.values import account_from

CLOUD = Account(
    id="cloud-1",
    kind="cloud",
    name="Graph",
    base_url="https://graph.facebook.com",
    graph_version="v23.0",
    phone_number_id="106540352242922",
    sources=("+46700000001",),
)
ON_PREMISES = Account(
    id="onprem-1",
    kind="onprem",
    name="Client",
    base_url="https://whatsapp.example.com",
    username="admin",
    sources=("+46700000002",),
)


def test_each_kind_has_a_row_that_adds_one(bench):
    bench = bench()
    assert {kind.add for kind in KINDS.values()} <= bench.details().keys()


@pytest.mark.parametrize("account", [CLOUD, ON_PREMISES], ids=lambda one: one.kind)
def test_an_account_is_the_same_after_it_was_shown(bench, account):
    bench = bench(account)
    bench.page.select(account.id)
    assert account_from(account.id, bench.sheet.fields, account.kind) == account
    assert not bench.sheet.edited
    assert bench.sheet.errors() == ()


def test_a_cloud_account_is_typed_and_saved(bench, qtbot):
    bench = bench()
    bench.page.add_account("new-cloud")
    for pointer, text in (
        ("/name", "Graph"),
        ("/phone_number_id", "106540352242922"),
        ("/sources", "+46700000001\r"),
    ):
        bench.type(pointer, text)
    QTest.keyClicks(bench.sheet.password.line, "cAnArY")
    bench.form.offer_session("")  # no keyring here
    with qtbot.waitSignal(bench.desk.changed):
        bench.form.session.click()
    [stored] = bench.workspace.accounts()
    account = read_account(stored)
    assert account.kind == "cloud"
    assert account.id.startswith("cloud-")
    assert (account.base_url, account.graph_version) == (CLOUD.base_url, "v23.0")
    assert account.phone_number_id == CLOUD.phone_number_id
    assert "cAnArY" not in stored
    assert bench.page.shown == account.id


def test_accounts_of_several_kinds_are_added_side_by_side(bench):
    bench = bench()
    bench.page.add_account("new-cloud")
    bench.type("/name", "Graph")
    bench.page.add_account("new-onprem")
    bench.type("/name", "Client")
    assert [sheet.kind.key for sheet in bench.form.unsaved()] == ["cloud", "onprem"]
    bench.page.show_unsaved(bench.form.unsaved()[0].key)
    assert bench.page.shown == "new-cloud"
    assert bench.sheet.fields["name"] == "Graph"


@pytest.mark.parametrize(
    ("pointer", "text", "words"),
    [
        ("/graph_version", "23", "v23.0"),
        ("/phone_number_id", "+46 70", "not the phone number itself"),
        ("/base_url", "http://graph.facebook.com", "could be read on the way"),
        ("/sources", "+46700000001\r+46700000002\r", "has one number"),
    ],
)
def test_what_cannot_be_is_said_at_the_field(bench, pointer, text, words):
    bench = bench()
    bench.page.add_account("new-cloud")
    bench.type(pointer, text)
    assert any(words in one.sentence for one in bench.field(pointer).problems)


def test_what_is_missing_is_named_as_the_kind_calls_it(bench):
    bench = bench()
    bench.page.add_account("new-cloud")
    bench.form.save.click()
    assert bench.form.outcome.text == (
        "Still missing: Name, Phone number id, Access token, Sender number."
    )
    bench.form.test.click()
    assert "Phone number id" in bench.form.outcome.text


@pytest.fixture(scope="module")
def reports():
    """What a test of the connection says of a number of the business account, of one of others, and without an id."""

    async def tried():
        told = []
        async with serving(Config("u", "p")) as there:
            for number, business in (("461", BUSINESS_ACCOUNT), (FOREIGN, BUSINESS_ACCOUNT), ("461", "")):  # fmt: skip
                client = CloudClient(there.url, "v23.0", number, "p", business_account_id=business)
                told.append(await client.test_connection())
                await client.aclose()
        return told

    return asyncio.run(tried())


@pytest.mark.parametrize("language", sorted({*languages.LANGUAGES} - {"en"}))
def test_what_a_test_of_the_connection_says_is_said_in_every_language(qapp, reports, language):
    assert [one.ok for one in reports] == [True, False, True]
    texts = [f"{one.title}. {one.sentence}" for one in reports]
    before = QtCore.QLocale()
    languages.speak(language)
    try:
        said = [translate.said(one) for one in texts]
    finally:
        languages.speak("en")
        translate.speak(None, None)
        QtCore.QLocale.setDefault(before)
    for english, ours in zip(texts, said, strict=True):
        sentences = {one for one in english.split(". ") if len(one.split()) > 2}
        assert not [one for one in sentences if one in ours]
