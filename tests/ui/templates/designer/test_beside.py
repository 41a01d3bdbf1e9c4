"""What is wrong with a definition beside the library's others, and as a change of what its account has."""

import pytest

from composer.store.journal import Journal
from composer.store.template_reader import TemplateReader
from composer.store.templates import TemplateBook
from composer.ui.templates.designer.beside import beside
from tests.templates.definitions import definition


@pytest.fixture
def library(tmp_path):
    journal = Journal.open(tmp_path / "journal.db")
    reader = TemplateReader(journal.path)
    yield journal.part(TemplateBook), reader
    reader.close()
    journal.close()


def _told(reader, key, made):
    found = beside(reader.stored(key), reader.entries())(made)
    return [(one.pointer, one.rule) for one in found]


def test_a_name_is_there_once_in_a_language(library):
    book, reader = library
    key, _other = book.add([definition("welcome.nl"), definition("order_confirmation.en")])
    mine = definition("welcome.nl")
    assert _told(reader, key, mine) == []
    assert _told(reader, key, {**mine, "name": "order_confirmation"}) == []
    taken = {**mine, "name": "order_confirmation", "language": "en"}
    assert _told(reader, key, taken) == [("/name", "taken-name")]
    assert _told(reader, key, {**mine, "name": 5, "language": None}) == []


def test_what_cannot_be_changed_any_more_is_said(library):
    book, reader = library
    mine = definition("order_confirmation.en")
    answer = {"id": "111", "status": "APPROVED", "category": "UTILITY"}
    (key,) = book.add([mine])
    book.submitted(key, "a", "+46700000001", mine, answer)
    body = {**mine["components"][0], "text": "Hello {{1}}, order {{2}} is here."}
    assert _told(reader, key, {**mine, "components": [body]}) == []
    assert _told(reader, key, {**mine, "name": "other"}) == [("/name", "edit")]
    assert _told(reader, key, {**mine, "category": "MARKETING"}) == [("/category", "edit")]


@pytest.mark.parametrize(
    ("account", "source"),
    [("link-1", "LINK 1.6, Update Template"), ("cloud-1", "Meta, template management")],
)
def test_who_says_so_is_whose_account_it_is(library, account, source):
    book, reader = library
    mine = definition("order_confirmation.en")
    (key,) = book.add([mine])
    answer = {"id": "111", "status": "APPROVED", "category": "UTILITY"}
    book.submitted(key, account, "102", mine, answer)
    changed = {**mine, "category": "MARKETING", "name": "other"}
    found = beside(reader.stored(key), reader.entries())(changed)
    assert [one.source for one in found] == [source, source]
