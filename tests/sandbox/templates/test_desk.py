"""Templates over real connections: create, update, get, delete, and what their names bring about."""

import json
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from composer.sandbox.templates import keeping

HOUR, DAY = 3600.0, 86400.0


@pytest.fixture
def made_still(start, templates_of, monkeypatch):
    """A sandbox whose clock is put forward by hand: `later(seconds)`."""
    from composer.sandbox.clock import Clock

    moment = [0.0]
    monkeypatch.setattr(Clock, "now", lambda _clock: 1e9 + moment[0])
    client = start().client
    templates = templates_of(client)

    def later(seconds):
        moment[0] += seconds

    templates.later, templates.client = later, client
    return templates


def refused(answer, said):
    assert answer.status_code == 400, answer.text
    body = answer.json()
    assert (body["resultCode"], body["description"]) == (112402, "Bad request")
    assert said in body["translatedDescription"], body


def test_a_template_is_created_approved_shown_and_deleted(made_still, definition):
    answer = made_still.create(definition())
    made = answer.json()
    assert made == {"id": made["id"], "status": "PENDING", "category": "UTILITY"}
    assert made["id"].isdigit()
    shown = made_still.get(made["id"]).json()
    assert shown == {
        "id": made["id"],
        "name": "order_sent",
        "language": "en",
        "status": "PENDING",
        "category": "UTILITY",
        "parameter_format": "POSITIONAL",
        "components": definition()["components"],
        "rejected_reason": "NONE",
        "quality_score": {"score": "UNKNOWN"},
    }
    made_still.later(10)
    assert made_still.status(made["id"]) == "APPROVED"
    assert made_still.delete(made["id"], "order_sent").json() == {"success": True}
    refused(made_still.get(made["id"]), "does not exist")
    refused(made_still.delete(made["id"], "order_sent"), "does not exist")


@pytest.mark.parametrize(
    ("name", "after", "status", "reason"),
    [
        ("x", 9, "PENDING", "NONE"),
        ("x", 10, "APPROVED", "NONE"),
        ("x_pending", 10 * DAY, "PENDING", "NONE"),
        ("x_reject", 10, "REJECTED", "INVALID_FORMAT"),
        ("reject_promotional_x", 10, "REJECTED", "PROMOTIONAL"),
        ("x_pause", 39, "APPROVED", "NONE"),
        ("x_pause", 40, "PAUSED", "NONE"),
        ("x_pause", 40 + 3 * HOUR, "APPROVED", "NONE"),
        ("x_disable", 40, "DISABLED", "NONE"),
    ],
)
def test_the_name_chooses_what_becomes_of_it(name, after, status, reason, made_still, definition):
    identity = made_still.made(definition(name=name))
    made_still.later(after)
    shown = made_still.get(identity).json()
    assert (shown["status"], shown["rejected_reason"]) == (status, reason)


def test_a_wrong_definition_is_refused_with_metas_code(made_still, definition):
    wrong = definition()
    wrong["components"][1]["text"] = "Hello {{1}}, it is {{2}}"
    refused(made_still.create(wrong), "#(100) Invalid parameter: components[1].text begins or ends")
    refused(made_still.create(wrong), "(2388299)")
    assert made_still.http.get("/sandbox/templates").json() == {"templates": []}


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff"])
def test_what_is_no_json_object_is_refused(body, made_still):
    answer = made_still.http.put(made_still.base, content=body)
    assert (answer.status_code, answer.json()["resultCode"]) == (400, 112402)


def test_a_name_is_taken_once_per_language(made_still, definition, templates_of):
    made_still.made(definition())
    refused(made_still.create(definition()), "(2388024)")
    made_still.made(definition(language="sv"))
    templates_of(made_still.client, "p", "pp", "+46999").made(definition())


def test_a_name_that_was_approved_is_free_again_after_30_days(made_still, definition):
    identity = made_still.made(definition())
    made_still.delete(identity, "order_sent")
    identity = made_still.made(definition())
    made_still.later(60)
    made_still.delete(identity, "order_sent")
    refused(made_still.create(definition()), "(2388023)")
    made_still.later(30 * DAY)
    made_still.made(definition())


def test_only_approved_rejected_and_paused_ones_are_edited(made_still, definition):
    pending = made_still.made(definition())
    disabled = made_still.made(definition(name="x_disable"))
    change = {"components": definition()["components"]}
    refused(made_still.update(pending, change), "(2388039)")
    made_still.later(40)
    refused(made_still.update(disabled, change), "DISABLED")
    assert made_still.update(pending, change).json() == {"success": True}


def test_only_category_and_components_change(made_still, definition):
    identity = made_still.made(definition(name="x_reject"))
    made_still.later(10)
    refused(made_still.update(identity, {"name": "other"}), "name cannot be changed")
    refused(made_still.update(identity, {"language": "sv"}), "language cannot be changed")
    refused(made_still.update(identity, {}), "neither category nor components")
    refused(made_still.update(identity, {"components": []}), "at least 1")
    same = {"name": "x_reject", "language": "en", "category": "MARKETING"}
    assert made_still.update(identity, same).status_code == 200
    assert made_still.get(identity).json()["category"] == "MARKETING"


def test_the_category_of_an_approved_one_stays(made_still, definition):
    identity = made_still.made(definition())
    made_still.later(10)
    refused(made_still.update(identity, {"category": "MARKETING"}), "approved template")
    assert made_still.update(identity, {"category": "utility"}).status_code == 200


def test_an_edited_one_is_approved_or_reviewed_again(made_still, definition):
    names = ("x_reject", "x_reject_always", "x_pause")
    rejected, hopeless, paused = (made_still.made(definition(name=name)) for name in names)
    change = {"components": definition()["components"][1:2]}
    made_still.later(40)
    for identity in (rejected, hopeless, paused):
        assert made_still.update(identity, change).status_code == 200
    assert made_still.get(rejected).json()["components"] == change["components"]
    assert [made_still.status(one) for one in (rejected, hopeless, paused)] == [
        "PENDING",
        "PENDING",
        "APPROVED",
    ]
    made_still.later(10)
    assert [made_still.status(one) for one in (rejected, hopeless)] == ["APPROVED", "REJECTED"]


def test_an_approved_one_is_edited_once_a_day_and_ten_times_in_30_days(made_still, definition):
    identity = made_still.made(definition())
    made_still.later(10)
    change = {"components": definition()["components"]}
    for _ in range(10):
        assert made_still.update(identity, change).status_code == 200
        refused(made_still.update(identity, change), "once in 24 hours")
        made_still.later(DAY)
    refused(made_still.update(identity, change), "10 times in 30 days")
    made_still.later(20 * DAY)
    assert made_still.update(identity, change).status_code == 200


def test_a_rejected_one_is_edited_as_often_as_one_likes(made_still, definition):
    identity = made_still.made(definition(name="x_reject_always"))
    for _ in range(12):
        made_still.later(10)
        assert made_still.update(identity, {"category": "UTILITY"}).status_code == 200


def test_the_name_in_a_deletion_must_be_the_templates(made_still, definition):
    identity = made_still.made(definition())
    refused(made_still.delete(identity, "other"), "is called “order_sent”")
    assert made_still.status(identity) == "PENDING"


def test_the_limits_are_metas():
    assert (keeping.MOST_TEMPLATES, keeping.MOST_AN_HOUR, keeping.EDITS_A_MONTH) == (250, 100, 10)


def test_there_are_not_more_templates_than_allowed(made_still, definition, monkeypatch):
    monkeypatch.setattr(keeping, "MOST_TEMPLATES", 3)
    ids = [made_still.made(definition(name=f"n{number}")) for number in range(3)]
    refused(made_still.create(definition(name="one_more")), "(2388019)")
    assert made_still.delete(ids[0], "n0").status_code == 200
    made_still.made(definition(name="one_more"))


def test_there_are_not_more_creations_an_hour_than_allowed(made_still, definition, monkeypatch):
    monkeypatch.setattr(keeping, "MOST_AN_HOUR", 3)
    for number in range(3):
        made_still.made(definition(name=f"n{number}"))
    refused(made_still.create(definition(name="one_more")), "(80007)")
    made_still.later(HOUR)
    made_still.made(definition(name="one_more"))


def test_parts_of_the_path_are_encoded(start, templates_of, definition):
    client = start(sources=frozenset({"+46 1/2"}), platform_ids=frozenset({"a b"})).client
    templates = templates_of(client, "a b", "ü/%", "+46 1/2")
    identity = templates.made(definition())
    assert templates.get(identity).status_code == 200
    foreign = templates_of(client, "a b", "ü/%", "+47").create(definition())
    assert (foreign.status_code, foreign.json()["resultCode"]) == (403, 112401)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("PUT", "/platformId/p/platformPartnerId/pp/source/%2B46/template"),
        ("PUT", "/platformId/p/platformPartnerId//source/%2B46/templates"),
        ("PUT", "/platformId/p/source/%2B46/templates"),
        ("DELETE", "/platformId/p/platformPartnerId/pp/source/%2B46/templates/1"),
        ("GET", "/platformId/p/platformPartnerId/pp/source/%2B46/templates"),
    ],
)
def test_other_paths_are_no_requests(method, path, sandbox):
    answer = sandbox.http.request(method, path, json={})
    assert (answer.status_code, answer.json()["resultCode"]) == (400, 112402)


def test_credentials_are_asked_for_and_all_is_in_the_ledger(sandbox, templates_of, definition):
    templates = templates_of(sandbox)
    url = sandbox.url + templates.base
    assert httpx.put(url, json=definition(), trust_env=False).status_code == 401
    templates.made(definition())
    templates.create(definition())
    none, made, twice = sandbox.ledger()
    assert [each["status"] for each in (none, made, twice)] == [401, 200, 400]
    assert (made["method"], made["verdict"]) == ("PUT", "accepted")
    assert json.loads(made["body"]) == definition()
    assert "2388024" in twice["verdict"]


def test_it_is_there_beneath_links_own_prefix(sandbox, templates_of, definition):
    templates = templates_of(sandbox)
    templates.base = "/whatsapp-message" + templates.base
    assert templates.status(templates.made(definition())) == "PENDING"


def test_templates_and_time_survive_the_sandbox(start, templates_of, definition, tmp_path):
    file = str(tmp_path / "ledger.db")
    first = start(ledger=file, speed=0.001)
    identity = templates_of(first.client).made(definition())
    first.stop()
    client = start(ledger=file, speed=0.001).client
    templates = templates_of(client)
    assert templates.status(identity) == "PENDING"
    client.http.post("/sandbox/speed", json={"speed": 10_000})
    client.wait_ledger(lambda _all: templates.status(identity) == "APPROVED")


def test_many_at_once_are_each_made_once(sandbox, templates_of, definition):
    templates = templates_of(sandbox)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _n: templates.create(definition()), range(16)))
    assert sorted(answer.status_code for answer in answers) == [200] + [400] * 15


def test_a_seed_repeats_the_ids(start, templates_of, definition):
    ids = {templates_of(start(seed="s").client).made(definition()) for _ in range(2)}
    assert len(ids) == 1
