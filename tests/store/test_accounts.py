"""Accounts: what they add to a request, what they refuse, and that they hold no secret."""

import json
from dataclasses import FrozenInstanceError, fields

import pytest

from composer.store.accounts import (
    LINK_BASE_URLS,
    META,
    SANDBOX,
    Account,
    AccountError,
    is_metas,
    password_key,
    read_account,
    relay_token_key,
    sandbox_account,
)

FULL = Account(
    id="a",
    mode="LIVE",
    name="Sweden",
    base_url=LINK_BASE_URLS[0],
    username="user",
    platform_id="p",
    platform_partner_id="pp",
    sources=("+46700000001", "+46700000002"),
    gates=("v08kM29P",),
    defaults={"priority": "HIGH", "relativeValidityTime": 3600000, "customParameters": {"a": "b"}},
    relay_url="https://relay.example.com",
)


def test_an_account_is_the_same_after_storing():
    assert read_account(FULL.to_json()) == FULL


def test_an_account_supplies_what_every_request_needs():
    assert FULL.supplied() == {
        "platformId": "p",
        "platformPartnerId": "pp",
        "priority": "HIGH",
        "relativeValidityTime": 3600000,
        "customParameters": {"a": "b"},
        "eventReportGates": ["v08kM29P"],
        "source": "+46700000001",
    }


def test_what_is_empty_is_not_supplied():
    assert Account(id="a", name="n", defaults={"platformServiceId": ""}).supplied() == {}


def test_the_sandbox_is_always_usable_and_never_live():
    account = sandbox_account()
    assert (account.id, account.kind, account.mode) == (SANDBOX, "sandbox", "SANDBOX")
    assert account.sources
    assert account.gates == ("sandbox",)


def test_both_addresses_of_link_are_https():
    assert len(set(LINK_BASE_URLS)) == 2
    assert all(url.startswith("https://") and not url.endswith("/") for url in LINK_BASE_URLS)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"id": " "}, "“id”: It is empty."),
        ({"name": ""}, "“name”: It is empty."),
        ({"username": "a:b"}, "cannot contain a colon"),
        ({"username": "a\nb"}, "line breaks"),
        ({"mode": "PROD"}, "“mode”"),
        ({"sources": "+46700000001"}, "“sources”"),
    ],
)
def test_what_cannot_be_used_is_said_in_a_sentence(change, words):
    text = json.dumps({**json.loads(FULL.to_json()), **change})
    with pytest.raises(AccountError) as caught:
        read_account(text)
    assert words in str(caught.value)


@pytest.mark.parametrize("text", ["", "{", "[]", '"a"', "{}"])
def test_a_damaged_text_is_explained(text):
    with pytest.raises(AccountError) as caught:
        read_account(text)
    assert caught.value.title == "An account cannot be read"
    assert caught.value.sentence.endswith("Add the account anew.")


def test_fields_of_a_newer_composer_are_ignored():
    assert read_account('{"id": "a", "name": "n", "colour": "red"}') == Account(id="a", name="n")


def test_an_account_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        FULL.name = "other"  # type: ignore[misc]


def test_secrets_have_names_and_no_place_in_the_account():
    assert len({password_key("a"), relay_token_key("a"), password_key("b")}) == 3
    assert not {"password", "token", "relay_token"} & {field.name for field in fields(Account)}


def test_an_account_of_an_older_composer_loads_unchanged():
    old = json.loads(FULL.to_json())
    for name in ("graph_version", "phone_number_id"):
        del old[name]
    assert read_account(json.dumps(old)) == FULL
    assert FULL.format == "link"


@pytest.mark.parametrize("kind", META)
def test_an_account_at_meta_supplies_its_number_alone(kind):
    account = Account(
        id=f"{kind}-1", kind=kind, name="n", sources=("+461",), gates=("g",), platform_id="p"
    )
    assert account.supplied() == {"source": "+461"}
    assert account.format == kind
    assert is_metas(account.id)
    assert read_account(account.to_json()) == account


def test_no_other_account_is_metas():
    assert not any(is_metas(one) for one in (SANDBOX, "link-1", "cloudy", FULL.id))
    assert sandbox_account().format == "link"


@pytest.mark.parametrize(
    "change", [{"graph_version": "23"}, {"graph_version": "v1.0/x"}, {"phone_number_id": "1/../2"}]
)
def test_no_part_of_an_address_leads_elsewhere(change):
    with pytest.raises(AccountError):
        Account(id="cloud-1", kind="cloud", name="n", **change)
