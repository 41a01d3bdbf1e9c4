"""Contacts: all their parts, LINK's spelling and Meta's, and what a person must still write."""

import copy
import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.messages import drafting, kinds, tree
from composer.messages.check import check, check_message
from composer.messages.choosing import place, shown
from composer.messages.draft import Draft
from composer.messages.problem import Severity
from composer.messages.words import Cards, Text, fields
from tests.strategies.contacts import messages

ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT
KIND = kinds.kind("contacts")
NAME = {"formattedName": "Anna Berg", "firstName": "Anna"}


def contact(**more):
    return {"type": "contacts", "contacts": [{"name": NAME, **more}]}


def found(message):
    return {(one.severity, one.pointer, one.rule) for one in check_message(message)}


@pytest.mark.parametrize("name", ["contacts", "contacts.block1-as-printed"])
def test_the_specifications_example_has_no_problem(example, name):
    assert found(example(name)) == set()


def test_samples_have_no_problem_at_all():
    assert len(KIND.samples) >= 2
    assert [check_message(one.message) for one in KIND.samples] == [()] * len(KIND.samples)
    assert [kinds.gist(one.message) for one in KIND.samples] == [
        "Nordljus customer service",
        "Dr. Anna Maria Lindqvist",
        "Jonas Berg",
    ]


def documented(model, way=""):
    """Every path of the model to something that is no object and no list."""
    for name, field in model.model_fields.items():
        inner = next((one for one in re.findall(r"\b[A-Z]\w+", str(field.annotation))), None)
        models = {one.__name__: one for one in _models()}
        if inner in models:
            many = "list[" in str(field.annotation)
            yield from documented(models[inner], f"{way}{name}/" + "*/" * many)
        else:
            yield way + name


def _models():
    from composer.messages.contacts import payload

    names = ("Contact", "Address", "Email", "Name", "Org", "Phone", "Url")
    return [getattr(payload, name) for name in names]


def test_every_documented_key_has_a_field():
    from composer.messages.contacts import payload

    paths = {f"contacts/*/{path}" for path in documented(payload.Contact)}
    assert len(paths) == 24
    assert paths == {path for path, word in fields(KIND.form) if not isinstance(word, Cards)}


def test_at_least_one_contact_and_at_most_257():
    assert found({"type": "contacts"}) == {(ERROR, "/contacts", "missing")}
    assert found({"type": "contacts", "contacts": []}) == {(ERROR, "/contacts", "missing")}
    one = {"name": NAME}
    assert found({"type": "contacts", "contacts": [one] * 257}) == set()
    many = {"type": "contacts", "contacts": [one] * 258}
    assert found(many) == {(WARNING, "/contacts", "too-many")}
    assert found({"type": "contacts", "contacts": one}) == {(ERROR, "/contacts", "type")}


FORMATTED, FIRST = "/contacts/0/name/formattedName", "/contacts/0/name/firstName"


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ({"formattedName": "Anna"}, {FIRST}),
        ({"formattedName": "Anna", "firstName": ""}, {FIRST}),
        ({"formattedName": "Anna", "lastName": None}, {FIRST}),
        ({"firstName": "Anna"}, {FORMATTED}),
        ({"firstName": "Anna", "formattedName": " "}, {FORMATTED}),
        ({}, {FORMATTED, FIRST}),
        (None, {FORMATTED, FIRST}),
        (..., {FORMATTED, FIRST}),
        *(({"formattedName": "Anna", part: "x"}, set()) for part in
          ("firstName", "lastName", "middleName", "prefix", "suffix")),
    ],
)  # fmt: skip
def test_a_formatted_name_and_one_part_of_it(name, missing):
    message = {"type": "contacts", "contacts": [{} if name is ... else {"name": name}]}
    assert found(message) == {(ERROR, at, "missing") for at in missing}


def snake(value):
    """The same in Meta's spelling."""
    if isinstance(value, dict):
        return {
            re.sub("[A-Z]", lambda hit: "_" + hit[0].lower(), key): snake(inner)
            for key, inner in value.items()
        }
    return [snake(one) for one in value] if isinstance(value, list) else value


def test_metas_spelling_is_understood_with_a_warning_each():
    message = snake(KIND.samples[1].message)
    assert found(message) == {
        (WARNING, f"/contacts/0/{path}", "spelling")
        for path in (
            "addresses/0/country_code",
            "name/first_name",
            "name/formatted_name",
            "name/last_name",
            "name/middle_name",
            "phones/0/wa_id",
        )
    }
    assert check(KIND, message).ok
    assert kinds.gist(message) == "Dr. Anna Maria Lindqvist"
    first = next(one for one in check_message(message) if one.pointer.endswith("country_code"))
    assert "“country_code”" in first.sentence
    assert "“countryCode”" in first.sentence


def test_what_is_wrong_in_metas_spelling_is_said_there():
    message = {"type": "contacts", "contacts": [{"name": {"formatted_name": 5, "prefix": "Dr."}}]}
    errors = [one for one in check_message(message) if one.severity is ERROR]
    assert [one.pointer for one in errors] == ["/contacts/0/name/formatted_name"]
    assert errors[0].sentence == "Formatted name must be text; here it is a number."


def test_the_spelling_wa_id_with_a_hyphen_is_understood_too():
    message = contact(phones=[{"phone": "+46 8 1", "wa-id": "4681"}])
    assert found(message) == {
        (WARNING, "/contacts/0/phones/0/wa-id", "spelling"),
        (WARNING, "/contacts/0/phones/0/wa-id", "pattern"),
    }
    assert found(contact(phone=[{"phone": "1"}])) == {(WARNING, "/contacts/0/phone", "near-miss")}


def test_the_fields_find_what_came_in_metas_spelling():
    message = snake(KIND.samples[1].message)
    draft = drafting.with_message(Draft({}), message)
    values = {draft.pointer(address): draft.get(address)
              for address, word in shown(draft, draft.message, KIND.form)
              if getattr(word, "at", "") and not isinstance(word, Cards)}  # fmt: skip
    assert values["/messages/0/contacts/0/name/formatted_name"] == "Dr. Anna Maria Lindqvist"
    assert values["/messages/0/contacts/0/phones/0/wa_id"] == "46701740605"
    assert values["/messages/0/contacts/0/addresses/0/country_code"] == "SE"
    assert "/messages/0/contacts/0/name/formattedName" not in values
    assert draft.request == {"messages": [message]}


def test_what_is_new_is_written_in_links_spelling():
    draft = drafting.fresh(KIND)
    words = [
        (one, at) for at, one in shown(draft, draft.message, KIND.form) if isinstance(one, Text)
    ]
    assert sum(bool(word.also) for word, _ in words) == 4
    for word, address in words:
        assert place(draft, address[: -len(word.at.split("/"))], word) == address


@pytest.mark.parametrize(
    ("part", "severity", "at", "rule"),
    [
        ({"birthday": "1990-05-17"}, None, "", ""),
        ({"birthday": ""}, None, "", ""),
        ({"birthday": "17.5.1990"}, WARNING, "birthday", "date"),
        ({"birthday": "1990-02-30"}, WARNING, "birthday", "date"),
        ({"birthday": "19900517"}, WARNING, "birthday", "date"),
        ({"birthday": 1990}, ERROR, "birthday", "type"),
        ({"addresses": [{"street": "x", "countryCode": "se"}]}, None, "", ""),
        ({"addresses": [{"countryCode": "SWE"}]}, WARNING, "addresses/0/countryCode", "pattern"),
        ({"addresses": [{}]}, WARNING, "addresses/0/street", "no-effect"),
        ({"addresses": [{"type": "HOME"}]}, WARNING, "addresses/0/street", "no-effect"),
        ({"addresses": [{"zip": 94025}]}, ERROR, "addresses/0/zip", "type"),
        ({"addresses": {"zip": "94025"}}, ERROR, "addresses", "type"),
        ({"addresses": ["x"]}, ERROR, "addresses/0", "type"),
        ({"emails": [{"email": "a@b.se", "type": "anything"}]}, None, "", ""),
        ({"emails": [{"email": "a at b"}]}, WARNING, "emails/0/email", "pattern"),
        ({"emails": [{"type": "HOME"}]}, WARNING, "emails/0/email", "no-effect"),
        ({"urls": [{"url": "http://a.se"}]}, None, "", ""),
        ({"urls": [{"url": "www.a.se"}]}, WARNING, "urls/0/url", "pattern"),
        ({"urls": [{}]}, WARNING, "urls/0/url", "no-effect"),
        ({"phones": [{"waId": "46701740605"}]}, None, "", ""),
        ({"phones": [{"waId": "+46 70"}]}, WARNING, "phones/0/waId", "pattern"),
        ({"phones": [{"type": "CELL", "waId": ""}]}, WARNING, "phones/0/phone", "no-effect"),
        ({"phones": [{"phone": "+46 8 1"}]}, HINT, "phones/0/waId", "invite"),
        ({"phones": []}, None, "", ""),
        ({"org": {}}, None, "", ""),
        ({"org": {"Company": "x"}}, ERROR, "org/Company", "near-miss"),
        ({"org": []}, ERROR, "org", "type"),
        ({"nickname": "x"}, WARNING, "nickname", "unknown-key"),
    ],
)  # fmt: skip
def test_each_part(part, severity, at, rule):
    got = check_message(contact(**copy.deepcopy(part)))
    if severity is None:
        assert got == ()
        return
    hits = [one for one in got if one.pointer == f"/contacts/0/{at}" and one.severity is severity]
    assert hits, [(one.severity.value, one.pointer, one.sentence) for one in got]
    assert hits[0].rule == rule
    assert hits[0].source


def test_one_number_with_whatsapp_is_enough():
    assert found(contact(phones=[{"phone": "1"}, {"phone": "2", "waId": "46701740605"}])) == set()


def test_a_problem_names_the_card_it_is_on():
    (problem,) = check_message(contact(emails=[{"email": "a@b.se"}, {"email": "a"}]))
    assert problem.place == "Contact 1, E-mail address 2"


@given(messages())
@settings(max_examples=60, deadline=None)
def test_random_valid_messages_have_no_error_and_no_warning(message):
    assert {one for one in found(message) if one[0] is not HINT} == set()
    assert drafting.with_message(Draft({}), message).request == {"messages": [message]}


@given(messages())
@settings(max_examples=40, deadline=None)
def test_random_messages_in_metas_spelling_have_no_error(message):
    got = found(snake(message))
    assert {severity for severity, _, _ in got} <= {WARNING, HINT}
    assert {rule for severity, _, rule in got if severity is WARNING} <= {"spelling"}


def leaves(value, way=()):
    members = value.items() if isinstance(value, dict) else enumerate(value)
    for step, inner in members:
        if isinstance(inner, dict | list):
            yield from leaves(inner, (*way, step))
        else:
            yield (*way, step)


@given(messages(), st.data())
@settings(max_examples=60, deadline=None)
def test_a_single_fault_is_reported_at_its_place(message, data):
    way = data.draw(st.sampled_from(sorted(leaves(message["contacts"]), key=json.dumps)))
    spoiled = tree.put(message, ("contacts", *way), 7)
    errors = {pointer for severity, pointer, _ in found(spoiled) if severity is ERROR}
    assert errors == {"/contacts/" + "/".join(map(str, way))}
