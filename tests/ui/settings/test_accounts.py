"""Accounts for real: a keyring, a sandbox that plays LINK in a process of its own, the files on disk."""

import socket
from dataclasses import replace

import pytest
from PySide6 import QtCore
from PySide6.QtTest import QTest

from composer.store.accounts import SANDBOX, account_of, password_key, read_account, relay_token_key
from composer.ui.settings.secret_field import Kept, SecretField

PASSWORD = "cAnArY-right"


def stored(base_url, key="link-1"):
    return account_of(
        {
            "id": key,
            "name": "Norway",
            "mode": "TEST",
            "base_url": base_url,
            "username": "acme",
            "platform_id": "COMMON_API",
            "platform_partner_id": "1",
            "sources": ["+4740000001"],
        }
    )


def on_disk(folder, text):
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if text.encode() in path.read_bytes()]


def save(bench, qtbot):
    with qtbot.waitSignal(bench.desk.changed, timeout=20_000):
        bench.form.save.click()


def outcome(bench, qtbot):
    """What the test of the connection says."""
    bench.form.test.click()
    qtbot.waitUntil(lambda: bench.form.outcome.role in ("good", "error"), timeout=20_000)
    assert PASSWORD not in bench.form.outcome.text
    return bench.form.outcome


@pytest.fixture
def fresh(bench, qtbot):
    """A page without accounts; keys made by earlier tests are others."""
    return bench()


@pytest.mark.usefixtures("keyring")
class TestWithAKeyring:
    """The desktop's own."""

    def test_an_account_that_was_typed_is_saved_with_its_password_in_the_keyring(
        self, fresh, link, qtbot, tmp_path
    ):
        fresh.type_account(link)
        save(fresh, qtbot)
        account = fresh.desk.accounts[-1]
        assert [one.name for one in fresh.desk.accounts] == ["Sandbox", "Sweden"]
        assert account.sources == ("+46701740699",)
        assert read_account(fresh.workspace.accounts()[0]) == account
        assert fresh.secrets.read(password_key(account.id)) == PASSWORD
        assert on_disk(tmp_path, PASSWORD) == []
        assert fresh.page.shown == account.id
        assert fresh.sheet.password.typed == ""
        qtbot.waitUntil(lambda: "Stored" in fresh.sheet.password.line.placeholderText())
        assert fresh.details()["Add a LINK account"] == ""

    def test_a_new_account_can_send_at_once(self, fresh, link, qtbot):
        fresh.type_account(link)
        save(fresh, qtbot)
        assert fresh.desk.current.id == SANDBOX
        with qtbot.waitSignal(fresh.desk.changed):
            fresh.form.use.click()
        assert fresh.desk.current.name == "Sweden"
        assert not fresh.form.use.isVisible()
        fresh.desk.choose(SANDBOX)  # by the window's switcher
        assert fresh.form.use.isVisible()

    def test_what_is_said_of_a_saved_account_stays_true_when_another_one_sends(
        self, fresh, link, qtbot
    ):
        fresh.type_account(link)
        save(fresh, qtbot)
        assert fresh.form.outcome.text == "Saved. Another account sends at the moment."
        fresh.desk.choose(fresh.desk.accounts[-1].id)
        assert fresh.form.outcome.text == "Saved."
        fresh.form.say(("error", "Something else"))
        fresh.desk.choose(SANDBOX)
        assert fresh.form.outcome.text == "Something else"

    def test_the_keyboard_stays_where_one_goes_on_from_save(self, bench, link, qtbot):
        account = stored(link, "link-keys")
        bench = bench(account)
        bench.page.select(account.id)
        bench.type("/name", "Norge")
        form = bench.form
        form.save.setFocus()
        with qtbot.waitSignal(bench.desk.changed, timeout=20_000):
            QTest.keyClick(form.save, QtCore.Qt.Key.Key_Space)
            assert bench.page.focusWidget() is form.save
            assert not form.test.isEnabled()
        assert not form.save.isEnabled()
        assert bench.page.focusWidget() is form.test
        form.use.setFocus()
        QTest.keyClick(form.use, QtCore.Qt.Key.Key_Space)
        assert not form.use.isVisible()
        assert bench.page.focusWidget() is form.test

    def test_a_second_account_is_another_one(self, fresh, link, qtbot):
        for name in ("Sweden", "Sweden 2"):
            fresh.type_account(link)
            fresh.type("/name", name)
            save(fresh, qtbot)
        assert len({one.id for one in fresh.desk.accounts}) == 3

    def test_the_connection_is_tried_before_anything_is_saved(self, fresh, link, qtbot):
        fresh.type_account(link)
        said = outcome(fresh, qtbot)
        assert said.role == "good"
        assert said.text.startswith("The connection works.")
        assert fresh.workspace.accounts() == []

    def test_a_wrong_password_is_called_so(self, fresh, link, qtbot):
        fresh.type_account(link, "wrong")
        assert "user name or password is wrong" in outcome(fresh, qtbot).text

    def test_nobody_listening_is_called_so(self, fresh, qtbot):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            fresh.type_account(f"http://127.0.0.1:{free.getsockname()[1]}")
            said = outcome(fresh, qtbot)
        assert said.role == "error"
        assert said.text

    def test_a_server_that_does_not_speak_tls_is_called_so(self, fresh, link, qtbot):
        fresh.type_account(link.replace("http://", "https://"))
        said = outcome(fresh, qtbot)
        assert said.role == "error"
        assert "secure" in said.text.lower() or "encrypt" in said.text.lower()

    def test_the_stored_password_is_tried_when_none_is_typed(self, bench, link, qtbot):
        bench = bench(stored(link, "link-stored"))
        bench.secrets.write(password_key("link-stored"), PASSWORD)
        bench.page.select("link-stored")
        assert outcome(bench, qtbot).role == "good"

    def test_without_a_password_none_is_tried(self, bench, link, qtbot):
        bench = bench(stored(link, "link-empty"))
        bench.page.select("link-empty")
        assert outcome(bench, qtbot).text == "There is no password to try. Type it first."
        assert bench.sheet.password.note == "Nothing is stored. Type it here."

    def test_a_password_is_replaced_and_the_rest_stays(self, bench, link, qtbot):
        account = stored(link, "link-replaced")
        bench = bench(account)
        bench.secrets.write(password_key(account.id), "old")
        bench.page.select(account.id)
        QTest.keyClicks(bench.sheet.password.line, PASSWORD)
        save(bench, qtbot)
        assert bench.secrets.read(password_key(account.id)) == PASSWORD
        assert bench.desk.account(account.id) == account

    def test_a_changed_sender_counts_at_once_for_the_account_that_sends(self, bench, link, qtbot):
        account = stored(link, "link-sender")
        bench = bench(account)
        bench.desk.choose(account.id)
        bench.page.select(account.id)
        bench.type("/sources", "+4740000002\r")
        save(bench, qtbot)
        assert bench.desk.current.sources == ("+4740000001", "+4740000002")
        assert bench.form.outcome.text == "Saved."
        assert not bench.form.use.isVisible()

    def test_what_was_typed_while_saving_is_not_lost(self, bench, link, qtbot):
        account = stored(link, "link-hasty")
        bench = bench(account)
        bench.page.select(account.id)
        bench.type("/name", "Norge")
        bench.form.save.click()
        bench.type("/name", "Norge 2")
        qtbot.waitUntil(lambda: bench.desk.account(account.id).name == "Norge")
        assert bench.editor("/name").text() == "Norge 2"
        assert "not saved yet" in bench.details()["Norge"]

    def test_the_token_of_a_relay_that_was_given_up_leaves_the_keyring(self, bench, link, qtbot):
        account = replace(stored(link, "link-relay"), relay_url="https://relay.example")
        bench = bench(account)
        bench.secrets.write(relay_token_key(account.id), "cAnArY-token")
        bench.page.select(account.id)
        qtbot.waitUntil(lambda: "Stored" in bench.sheet.token.line.placeholderText())
        editor = bench.editor("/relay_url")
        editor.setFocus()
        editor.selectAll()
        QTest.keyClick(editor, QtCore.Qt.Key.Key_Delete)
        save(bench, qtbot)
        assert bench.desk.account(account.id).relay_url == ""
        assert bench.secrets.read(relay_token_key(account.id)) is None
        qtbot.waitUntil(lambda: bench.sheet.token.line.placeholderText() == "")

    def test_a_removed_account_leaves_nothing_in_the_keyring(self, bench, link, qtbot):
        account = stored(link, "link-removed")
        bench = bench(account)
        bench.secrets.write(password_key(account.id), PASSWORD)
        bench.desk.choose(account.id)
        bench.page.select(account.id)
        removal = bench.sheet.removal
        removal._begin.click()
        with qtbot.waitSignal(bench.desk.changed):
            removal._yes.click()
        qtbot.waitUntil(lambda: bench.page.notice.text == "“Norway” and its password are removed.")
        assert bench.workspace.accounts() == []
        assert bench.secrets.read(password_key(account.id)) is None
        assert bench.desk.current.id == bench.page.shown == SANDBOX

    def test_what_no_password_can_be_is_refused_without_the_offer_to_keep_it(
        self, bench, link, qtbot
    ):
        account = stored(link, "link-long")
        bench = bench(account)
        bench.page.select(account.id)
        bench.sheet.password.line.setText("x" * 1001)
        bench.sheet.password.line.textEdited.emit("x" * 1001)
        bench.form.save.click()
        qtbot.waitUntil(lambda: bench.form.outcome.role == "error")
        assert "too long" in bench.form.outcome.text
        assert not bench.form.session.isVisible()


@pytest.fixture
def silent():
    """The address of a server that takes connections and never says anything."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


@pytest.mark.usefixtures("no_keyring")
class TestOfAServerThatDoesNotAnswer:
    """The test can be given up."""

    def test_its_own_button_stops_it(self, fresh, silent):
        form = fresh.form
        fresh.type_account(silent)
        form.test.setFocus()
        width = form.test.width()
        QTest.keyClick(form.test, QtCore.Qt.Key.Key_Space)
        assert (form.test.text(), form.test.isEnabled()) == ("Cancel", True)
        assert form.outcome.text == "Trying…"
        assert not form.save.isEnabled()
        assert form.test.minimumWidth() == width  # its neighbours stay
        QTest.keyClick(form.test, QtCore.Qt.Key.Key_Space)
        assert form.test.text() == "Test connection"
        assert form.outcome.text == ""
        assert form.save.isEnabled()
        assert fresh.page.focusWidget() is form.test

    def test_it_can_be_begun_again(self, fresh, silent, link, qtbot):
        fresh.type_account(silent)
        fresh.form.test.click()
        fresh.form.test.click()
        fresh.type("/base_url", link)
        assert outcome(fresh, qtbot).text.startswith("The connection works.")

    def test_another_account_ends_it(self, bench, silent):
        bench = bench(stored(silent))
        bench.secrets.keep_for_session(password_key("link-1"), PASSWORD)
        bench.page.select("link-1")
        bench.form.test.click()
        bench.page.add_account()
        assert bench.form.test.text() == "Test connection"
        assert bench.form.test.isEnabled()


@pytest.mark.usefixtures("no_keyring")
class TestWithoutAKeyring:
    """No session bus."""

    def test_it_says_so_and_keeps_the_password_for_the_session_when_asked(
        self, bench, link, qtbot, tmp_path
    ):
        bench = bench()
        bench.type_account(link)
        bench.form.save.click()
        qtbot.waitUntil(bench.form.session.isVisible)
        assert "There is no keyring" in bench.form.outcome.text
        assert bench.form.outcome.text.count("never writes passwords to a file") == 1
        assert bench.workspace.accounts() == []
        with qtbot.waitSignal(bench.desk.changed):
            bench.form.session.click()
        qtbot.waitUntil(lambda: "this session only" in bench.sheet.password.note)
        assert outcome(bench, qtbot).role == "good"
        assert len(bench.workspace.accounts()) == 1
        assert on_disk(tmp_path, PASSWORD) == []

    def test_the_keyboard_stays_on_the_page_when_it_is_kept(self, bench, link, qtbot):
        bench = bench(stored(link))
        bench.page.select("link-1")
        QTest.keyClicks(bench.sheet.password.line, PASSWORD)
        bench.form.save.click()
        qtbot.waitUntil(bench.form.session.isVisible)
        bench.form.session.setFocus()
        with qtbot.waitSignal(bench.desk.changed):
            bench.form.session.click()
        assert not bench.form.session.isVisible()
        assert bench.page.focusWidget() is bench.form.test

    def test_after_the_session_the_password_is_asked_for_again(self, bench, link, qtbot):
        bench = bench(stored(link))
        bench.page.select("link-1")
        qtbot.waitUntil(lambda: bool(bench.sheet.password.note))
        assert bench.sheet.password.note == "There is no keyring."
        assert bench.sheet.password.line.placeholderText() == ""

    def test_an_account_whose_password_was_kept_in_memory_is_removed(self, bench, link, qtbot):
        bench = bench(stored(link))
        bench.secrets.keep_for_session(password_key("link-1"), PASSWORD)
        bench.page.select("link-1")
        bench.sheet.removal.ask()
        bench.sheet.removal._yes.click()
        qtbot.waitUntil(lambda: "are removed" in bench.page.notice.text)
        assert not bench.secrets.kept_for_session(password_key("link-1"))


def test_every_place_of_a_secret_is_shown_differently(theme, qtbot):
    secret = SecretField(theme, "Password", "Help", required=True)
    qtbot.addWidget(secret)
    shown = set()
    for kept in Kept:
        secret.show_kept(kept)
        shown.add((secret.line.placeholderText(), secret.note))
    assert len(shown) == len(Kept)
