"""The template library: nothing that was written is lost, and what accounts say does not overwrite it."""

import json

import pytest

from composer.store.journal import Journal, JournalError
from composer.store.template_reader import TemplateReader
from composer.store.template_records import NewCall, Outcome
from composer.store.templates import TemplateBook
from composer.templates.sorting import KINDS, brought_up, kind_of

BODY = {"type": "BODY", "text": "Your order {{1}} is ready.", "example": {"body_text": [["A-17"]]}}
BARE_BODY = {"type": "BODY", "text": "Your order {{1}} is ready."}
READY = {"name": "ready", "language": "en_US", "category": "UTILITY", "components": [BODY]}
ANSWER = {"id": "111", "status": "PENDING", "category": "UTILITY"}
REMOTE = {
    "name": "ready",
    "parameter_format": "POSITIONAL",
    "components": [BARE_BODY],
    "language": "en_US",
    "status": "APPROVED",
    "category": "UTILITY",
    "rejected_reason": "NONE",
    "quality_score": {"score": "UNKNOWN"},
    "id": "111",
}


class Library:
    """The book and a reader over one file, with a clock that stands still."""

    def __init__(self, path):
        self.now = 1_000.0
        self.path = path
        self.open()

    def open(self):
        self.journal = Journal.open(self.path, lambda: self.now)
        self.book = self.journal.part(TemplateBook)
        self.reader = TemplateReader(self.path)

    def close(self):
        self.reader.close()
        self.journal.close()

    def entry(self, key):
        return self.reader.stored(key).entry


@pytest.fixture
def library(tmp_path):
    made = Library(tmp_path / "journal.db")
    yield made
    made.close()


def test_what_is_written_is_there_after_a_restart(library):
    (key,) = library.book.add([READY])
    library.now = 2_000.0
    library.book.write(key, {**READY, "category": "MARKETING"})
    library.close()
    library.open()
    stored = library.reader.stored(key)
    assert stored.definition == {**READY, "category": "MARKETING"}
    assert (stored.base, stored.remote) == (None, None)
    entry = stored.entry
    assert (entry.name, entry.language, entry.category) == ("ready", "en_US", "MARKETING")
    assert (entry.kind, entry.account, entry.status, entry.edited) == ("text", "", "", False)
    assert entry.changed == 2_000.0
    assert "your order" in entry.searched


@pytest.mark.parametrize(
    "definition",
    [
        {},
        {"name": 7, "components": "no list"},
        {"name": "half \ud83d", "components": [{"type": "BODY", "text": "\udc00"}]},
        {"components": [None, {"type": "CAROUSEL", "cards": [7]}], "language": ["en"]},
    ],
)
def test_half_written_templates_are_kept_as_they_are(library, definition):
    (key,) = library.book.add([definition])
    assert library.reader.stored(key).definition == definition
    assert [one.key for one in library.reader.entries()] == [key]


def test_all_or_none_are_added(library):
    with pytest.raises(TypeError):
        library.book.add([READY, {"name": object()}])
    assert library.reader.entries() == []


def test_what_is_removed_can_be_brought_back(library):
    first, second = library.book.add([READY, {**READY, "language": "de"}])
    library.book.remove([first, second])
    assert library.reader.entries() == []
    assert library.reader.stored(first).removed == 1_000.0
    library.book.bring_back([second])
    assert [one.language for one in library.reader.entries()] == ["de"]


def test_a_template_that_is_not_there_is_told(library):
    for deed in (lambda: library.book.write(9, READY), lambda: library.reader.stored(9)):
        with pytest.raises(JournalError, match="not in the library"):
            deed()


def test_a_submitted_template_is_the_account_s_and_later_changes_show(library):
    (key,) = library.book.add([READY])
    library.book.submitted(key, "sandbox", "+46", READY, ANSWER)
    entry = library.entry(key)
    assert (entry.account, entry.source, entry.template_id) == ("sandbox", "+46", "111")
    assert (entry.status, entry.submitted, entry.known, entry.edited) == (
        "PENDING",
        1_000.0,
        1_000.0,
        False,
    )
    library.book.write(key, {**READY, "components": []})
    assert library.entry(key).edited
    library.book.write(key, READY)
    assert not library.entry(key).edited


def test_what_was_written_while_it_was_submitted_stays(library):
    (key,) = library.book.add([READY])
    newer = {**READY, "category": "MARKETING"}
    library.book.write(key, newer)
    library.book.submitted(key, "sandbox", "+46", READY, ANSWER)
    assert library.reader.stored(key).definition == newer
    assert library.entry(key).edited


def test_what_a_file_said_of_its_status_ends_with_the_submission(library):
    (key,) = library.book.add([{**READY, "id": "9", "status": "APPROVED"}])
    library.book.submitted(key, "sandbox", "+46", READY, ANSWER)
    assert library.reader.stored(key).definition == READY
    assert not library.entry(key).edited


def test_an_answer_without_samples_takes_none_away(library):
    (key,) = library.book.add([READY])
    library.book.submitted(key, "sandbox", "+46", READY, ANSWER)
    library.now = 5_000.0
    library.book.fetched(key, REMOTE)
    stored = library.reader.stored(key)
    assert stored.definition == READY
    assert stored.remote == REMOTE
    entry = stored.entry
    assert (entry.status, entry.reason, entry.known, entry.edited) == (
        "APPROVED",
        "",
        5_000.0,
        False,
    )


def test_changes_made_elsewhere_come_in_unless_it_was_changed_here(library):
    here, there = library.book.add([READY, READY])
    for key, identity in ((here, "111"), (there, "222")):
        library.book.submitted(key, "sandbox", "+46", READY, {**ANSWER, "id": identity})
    mine = {**READY, "components": [{"type": "BODY", "text": "Mine."}]}
    library.book.write(here, mine)
    theirs = {**REMOTE, "components": [{"type": "BODY", "text": "Theirs."}]}
    library.book.fetched(here, theirs)
    library.book.fetched(there, theirs)
    assert library.reader.stored(here).definition == mine
    assert library.reader.stored(there).definition["components"] == theirs["components"]
    assert (library.entry(here).edited, library.entry(there).edited) == (True, False)


def test_a_template_fetched_by_its_id_is_there_once(library):
    key = library.book.found("sandbox", "+46", REMOTE)
    assert library.book.found("sandbox", "+46", {**REMOTE, "status": "PAUSED"}) == key
    assert library.entry(key).status == "PAUSED"
    assert library.book.found("other", "+46", REMOTE) != key
    definition = library.reader.stored(key).definition
    assert {"id", "status", "rejected_reason", "quality_score"}.isdisjoint(definition)


def test_one_that_was_removed_comes_back_when_it_is_fetched(library):
    key = library.book.found("sandbox", "+46", REMOTE)
    library.book.remove([key])
    assert library.book.found("sandbox", "+46", REMOTE) == key
    assert [one.key for one in library.reader.entries()] == [key]


def test_fetching_into_a_template_that_was_here_alone_keeps_what_is_written(library):
    (key,) = library.book.add([READY])
    assert library.book.found("sandbox", "+46", REMOTE, into=key) == key
    stored = library.reader.stored(key)
    assert (stored.definition, stored.entry.edited) == (READY, False)
    assert stored.entry.template_id == "111"


def test_imported_templates_can_be_claimed_and_disowned(library):
    stored, bare = library.book.add([REMOTE, READY])
    assert library.entry(stored).status == "APPROVED"
    library.book.claim([stored, bare], "sandbox", "+46")
    assert (library.entry(stored).account, library.entry(stored).template_id) == ("sandbox", "111")
    assert library.entry(bare).account == ""
    library.book.disown(stored)
    assert (library.entry(stored).account, library.entry(stored).template_id) == ("", "")


def test_one_that_is_gone_stays_here(library):
    key = library.book.found("sandbox", "+46", REMOTE)
    library.book.gone(key)
    assert library.entry(key).status == "DELETED"
    assert library.reader.stored(key).definition["name"] == "ready"


def call(key, deed="update", was="APPROVED"):
    return NewCall(key, "sandbox", "+46", "111", deed, "POST", "/x", "{}", was)


def test_only_edits_of_approved_templates_count(library):
    (key,) = library.book.add([READY])
    for state, was, deed in (
        ("accepted", "APPROVED", "update"),
        ("uncertain", "APPROVED", "update"),
        ("refused", "APPROVED", "update"),
        ("accepted", "REJECTED", "update"),
        ("accepted", "APPROVED", "fetch"),
    ):
        library.now += 1
        library.book.end_call(library.book.begin_call(call(key, deed, was)), Outcome(state))
    assert library.reader.edits("sandbox", "111") == [1_001.0, 1_002.0]
    assert library.reader.edits("sandbox", "222") == []


def test_a_call_that_was_leaving_at_the_end_may_have_arrived(library):
    (key,) = library.book.add([READY])
    library.book.begin_call(call(key, "fetch"))
    library.book.begin_call(call(key))
    library.close()
    library.open()
    library.book.recover()
    found, fetch = library.reader.calls(key)
    assert (found.state, fetch.state) == ("uncertain", "failed")
    assert "ended while the request was leaving" in found.sentence


def test_fetches_that_bring_nothing_new_are_one_line(library):
    key = library.book.found("sandbox", "+46", REMOTE)
    for body in ("same", "same", "same", "other"):
        library.now += 1
        made = library.book.begin_call(call(None, "fetch"))
        library.book.end_call(made, Outcome("accepted", 200, body), key)
    assert [(one.answer_body, one.times, one.answered) for one in library.reader.calls(key)] == [
        ("other", 1, 1_004.0),
        ("same", 3, 1_003.0),
    ]


def test_definitions_come_in_the_order_in_which_they_are_asked_for(library):
    keys = library.book.add([{"name": name} for name in "abc"])
    found = library.reader.definitions([keys[2], keys[0]])
    assert [one["name"] for one in found] == ["c", "a"]


HEADER = {"type": "HEADER", "format": "IMAGE"}


def buttons(*kinds):
    return {"type": "buttons", "buttons": [{"type": kind} for kind in kinds]}


@pytest.mark.parametrize(
    ("kind", "category", "components"),
    [
        ("authentication", "authentication", [{"type": "BODY"}, buttons("OTP")]),
        ("carousel", "MARKETING", [BODY, {"type": "CAROUSEL", "cards": []}]),
        (
            "limited-time offer",
            "MARKETING",
            [HEADER, {"type": "LIMITED_TIME_OFFER"}, buttons("COPY_CODE")],
        ),
        ("products", "MARKETING", [BODY, buttons("MPM")]),
        ("coupon", "MARKETING", [HEADER, BODY, buttons("QUICK_REPLY", "copy_code")]),
        ("flow", "UTILITY", [BODY, buttons("FLOW")]),
        ("image", "UTILITY", [HEADER, BODY, buttons("URL")]),
        ("video", "UTILITY", [{"type": "header", "format": "video"}]),
        ("document", "UTILITY", [{"type": "HEADER", "format": "DOCUMENT"}]),
        ("location", "UTILITY", [{"type": "HEADER", "format": "LOCATION"}]),
        ("buttons", "UTILITY", [BODY, buttons("PHONE_NUMBER")]),
        ("text", "UTILITY", [BODY]),
    ],
)
def test_the_kind_of_a_template(kind, category, components):
    assert kind_of({"category": category, "components": components}) == kind
    assert kind in KINDS


def test_bringing_up_takes_changes_and_keeps_samples():
    changed = {**REMOTE, "category": "MARKETING", "message_send_ttl_seconds": 60}
    assert brought_up(READY, changed) == {
        **READY,
        "category": "MARKETING",
        "message_send_ttl_seconds": 60,
    }
    assert brought_up(READY, {**REMOTE, "components": [{**BARE_BODY, "text": "New"}]})[
        "components"
    ] == [{"type": "BODY", "text": "New"}]
    assert json.dumps(READY)  # neither was changed
