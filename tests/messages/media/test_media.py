"""Audio, video, sticker, image and document: an id or a link, and what belongs to each."""

import importlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.messages import kinds, tree
from composer.messages.check import check, check_message
from composer.messages.facts import facts
from composer.messages.parts import media_payload
from composer.messages.parts.media_formats import FORMATS, other_format
from composer.messages.problem import Severity
from composer.messages.words import fields

ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT
KINDS = ("audio", "video", "sticker", "image", "document")
CAPTIONED = ("video", "image", "document")
each_kind = pytest.mark.parametrize("kind", KINDS)


def of(kind, **media):
    return {"type": kind, kind: media}


def found(message):
    return {(one.severity, one.pointer, one.rule) for one in check_message(message)}


def worse(message):
    return {one for one in found(message) if one[0] is not HINT}


@each_kind
def test_the_specifications_examples_are_clean_but_for_the_advice_to_use_an_id(example, kind):
    hint = (HINT, f"/{kind}/link", "id-is-faster")
    unnamed = (HINT, "/document/filename", "no-ending")
    assert found(example(f"{kind}-id")) <= {unnamed}
    assert found(example(f"{kind}-link")) <= {hint, unnamed}
    assert hint in found(example(f"{kind}-link"))


@each_kind
def test_samples_have_no_problem_at_all(kind):
    samples = kinds.kind(kind).samples
    assert len(samples) >= 2
    assert [check_message(sample.message) for sample in samples] == [()] * len(samples)


@each_kind
def test_every_key_of_the_object_has_a_field(kind):
    shown = {path for path, _word in fields(kinds.kind(kind).form)}
    inner = getattr(media_payload, kind.capitalize())
    assert shown == {f"{kind}/{name}" for name in inner.model_fields}


@each_kind
def test_an_id_or_a_link_and_never_both(kind):
    assert (ERROR, f"/{kind}/link", "missing") in found(of(kind))
    assert (ERROR, f"/{kind}/id", "missing") in found(of(kind, id=" "))
    both = of(kind, id="1", link="https://example.com/a")
    assert (ERROR, f"/{kind}/id", "exclusive") in found(both)
    assert worse(of(kind, id="1", link="")) == {(WARNING, f"/{kind}/link", "empty")}
    assert worse(of(kind, id=None, link="https://a.se/b")) == {(WARNING, f"/{kind}/id", "empty")}


LINKS = {
    "https://example.com": None,
    "http://example.com:8080/a?b=c#d": None,
    "https://EXAMPLE.COM/A": None,
    "HTTPS://example.com/a": (ERROR, "link"),
    "https:/example.com/a": (ERROR, "link"),
    " https://example.com/a": (ERROR, "link"),
    "https://bücher.example/ü": None,
    "https://203.0.113.7.example/a": None,
    "example.com/a.jpg": (ERROR, "link"),
    "ftp://example.com/a": (ERROR, "link"),
    "https://": (ERROR, "link"),
    "https:///a.jpg": (ERROR, "link"),
    "https://exa mple.com": (ERROR, "link"),
    "https://[::1": (ERROR, "link"),
    "https://example.com:port/": (ERROR, "link"),
    "file:///pictures/a.jpg": (ERROR, "link"),
    "http://localhost/a": (WARNING, "private-host"),
    "http://printer.local/a": (WARNING, "private-host"),
    "http://192.168.1.2/a": (WARNING, "private-host"),
    "http://[::1]/a": (WARNING, "private-host"),
    "https://8.8.8.8/a": None,
}


@pytest.mark.parametrize("link", LINKS)
def test_a_link_is_one_that_whatsapp_can_fetch(link):
    expected = LINKS[link]
    assert worse(of("image", link=link)) == (
        {(expected[0], "/image/link", expected[1])} if expected else set()
    )


@each_kind
def test_a_web_address_in_the_place_of_an_id_is_said(kind):
    got = worse(of(kind, id="https://example.com/a"))
    assert got == {(WARNING, f"/{kind}/id", "link-for-id")}


@each_kind
def test_an_id_is_text(kind):
    (problem,) = check_message(of(kind, id=1192798951408501))
    assert (problem.severity, problem.pointer) == (ERROR, f"/{kind}/id")
    assert problem.sentence == "Media id must be text; here it is a number."


@pytest.mark.parametrize("kind", CAPTIONED)
def test_a_caption_has_at_most_1024_characters(kind):
    assert worse(of(kind, id="1", caption="x" * 1024)) == set()
    (problem,) = check_message(of(kind, id="1", caption="x" * 1025))
    assert (problem.severity, problem.pointer) == (ERROR, f"/{kind}/caption")
    assert problem.sentence == "Caption is 1,025 characters long; 1,024 is the limit."
    assert facts(kinds.kind(kind).model, f"{kind}/caption").limit == 1024


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("audio", "caption"),
        ("sticker", "caption"),
        *((kind, "filename") for kind in KINDS if kind != "document"),
        *((kind, "provider") for kind in KINDS),
        ("audio", "voice"),
    ],
)
def test_what_another_kind_may_have_is_kept_with_a_warning(kind, key):
    message = of(kind, id="1", **{key: "x"})
    assert {one[:2] for one in found(message)} == {(WARNING, f"/{kind}/{key}")}
    assert check(kinds.kind(kind), message).ok


@each_kind
def test_another_format_is_a_hint_and_never_more(kind):
    formats = FORMATS.get(kind)
    endings = formats.endings if formats else {"docx", "jpg", "zip"}
    for ending in endings:
        assert found(of(kind, link=f"https://a.example/b.{ending.upper()}?c=d.gif")) == {
            (HINT, f"/{kind}/link", "id-is-faster")
        }
    hints = found(of(kind, link="https://a.example/b.heic"))
    assert ((HINT, f"/{kind}/link", "format") in hints) == (formats is not None)
    assert not worse(of(kind, link="https://a.example/b.heic"))


@pytest.mark.parametrize("path", ["/a", "/a.b/c", "/a.", "", "/a.unheard-of", "/.jpg"])
def test_of_an_unknown_ending_nothing_is_said(path):
    assert other_format("image", path) == ""


def test_a_documents_name_should_have_an_ending():
    assert found(of("document", id="1", filename="Prices")) == {
        (HINT, "/document/filename", "no-ending")
    }
    assert found(of("document", id="1", filename="Prices.pdf")) == set()


@each_kind
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_random_valid_messages_have_no_error_and_no_warning(kind, data):
    message = data.draw(importlib.import_module(f"tests.strategies.{kind}").messages())
    assert worse(message) == set()
    assert check(kinds.kind(kind), message).ok


FAULTS = {
    "id": (7, "id", "string_type"),
    "link": ("x.jpg", "link", "link"),
    "caption": ("x" * 1025, "caption", "too-long"),
    "filename": (["a.pdf"], "filename", "list"),
}


@each_kind
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_a_single_fault_is_reported_at_its_place(kind, data):
    message = data.draw(importlib.import_module(f"tests.strategies.{kind}").messages())
    key = data.draw(st.sampled_from(sorted(set(message[kind]) & set(FAULTS))))
    spoiled = tree.put(message, (kind, key), FAULTS[key][0])
    errors = {one.pointer for one in check_message(spoiled) if one.severity is ERROR}
    assert errors == {f"/{kind}/{key}"}
