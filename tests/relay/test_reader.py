"""The app's side: cursors, long polls, look-ups, isolation, retention."""

import gzip
import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from composer.relay import tokens
from composer.relay.config import Config
from composer.relay.throttle import FAILURES
from tests.relay.conftest import CONTENT


def post_many(relay, count, gate="first"):
    for number in range(count):
        assert relay.post(json.dumps({"refId": f"{gate}-{number}"}), gate=gate).status_code == 204


def test_pages_follow_each_other_without_gap(relay):
    post_many(relay, 7)
    everything = relay.bodies()
    assert [json.loads(body)["refId"] for body in everything] == [f"first-{n}" for n in range(7)]
    found, after = [], ""
    while True:
        page = relay.page(after, limit=3)
        found += [event["body"] for event in page["events"]]
        after = page["next"]
        if not page["more"]:
            break
    assert found == everything
    assert relay.bodies(after) == []


def test_every_events_cursor_reads_on_behind_it(relay):
    post_many(relay, 4)
    events = relay.page()["events"]
    for position, event in enumerate(events):
        assert relay.page(event["cursor"])["events"] == events[position + 1 :]


def test_next_is_there_without_events_and_moves_past_other_gates(relay):
    empty = relay.page()
    assert empty["events"] == []
    assert empty["more"] is False
    post_many(relay, 3, gate="second")
    later = relay.page(empty["next"])
    assert later["events"] == []
    assert later["next"] != empty["next"]
    post_many(relay, 1)
    assert len(relay.page(later["next"])["events"]) == 1
    assert len(relay.page(empty["next"])["events"]) == 1


def test_a_token_sees_its_gates_only(relay):
    for number in range(6):
        relay.post(json.dumps({"refId": f"r{number}"}), gate=("first", "second")[number % 2])
    seen = {
        token: [(event["gate"], event["body"]) for event in relay.page(token=token)["events"]]
        for token in ("token-of-first", "token-of-second", "token-of-all")
    }
    assert {gate for gate, _ in seen["token-of-first"]} == {"first"}
    assert {gate for gate, _ in seen["token-of-second"]} == {"second"}
    assert [json.loads(body)["refId"] for _, body in seen["token-of-all"]] == [
        f"r{number}" for number in range(6)
    ]
    assert relay.bodies(ref_id="r1") == []
    assert relay.bodies(ref_id="r1", token="token-of-second") != []


def test_a_token_of_two_gates_reads_them_in_one_order(start):
    relay = start(tokens=[{"name": "both", "token": "two", "gates": ["first", "second"]}])
    for number in range(6):
        relay.post(str(number), gate=("first", "second")[number % 2])
    first = relay.page(token="two", limit=4)
    rest = relay.page(first["next"], token="two", limit=4)
    assert [event["body"] for event in first["events"] + rest["events"]] == list("012345")
    assert (first["more"], rest["more"]) == (True, False)


@pytest.mark.parametrize(
    "header", [None, "", "Bearer", "Bearer wrong", "Basic token-of-first", "token-of-first"]
)
def test_without_a_right_token_there_is_nothing(relay, header):
    headers = {} if header is None else {"Authorization": header}
    response = relay.http.get("/v1/events", headers=headers)
    assert response.status_code == 401
    assert response.headers["www-authenticate"].startswith("Bearer")


def test_a_token_made_or_revoked_while_the_relay_runs_counts_at_once(start, tmp_path, until):
    path = tmp_path / "tokens.toml"
    relay = start(tokens=[], tokens_file=str(path))
    config = Config.model_validate(
        {"store": relay.store, "gates": CONTENT["gates"], "tokens_file": str(path)}
    )
    assert relay.get(token="nobody").status_code == 401
    token, table = tokens.make("office", ["first"])
    tokens.add(config, path, table)
    after = relay.page(token=token)["next"]
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(relay.get, after, token, wait=20)
        until(lambda: relay.metric("relay_waiting_readers") == 1, "the reader waits")
        tokens.revoke(config, path, "office")
        relay.post("1")
        # Revoked while it waited: it gets nothing any more.
        assert asked.result(10).status_code == 401
    assert relay.get(token=token).status_code == 401


def test_a_tokens_file_that_is_broken_changes_nothing(start, tmp_path):
    path = tmp_path / "tokens.toml"
    token, table = tokens.make("office", ["first"])
    path.write_text(tokens.entry(table), "utf-8")
    relay = start(tokens=[], tokens_file=str(path))
    relay.post("1")
    assert relay.bodies(token=token) == ["1"]
    path.write_text("[[tokens", "utf-8")
    assert relay.bodies(token=token) == ["1"]
    path.write_text(tokens.entry(table).replace("first", "third"), "utf-8")
    assert relay.bodies(token=token) == ["1"]
    path.unlink()
    assert relay.get(token=token).status_code == 401


def test_who_guesses_tokens_is_held_off(start):
    relay = start(trusted_proxies=["127.0.0.1/32"])

    def ask(token, source):
        headers = {"Authorization": f"Bearer {token}", "X-Forwarded-For": source}
        return relay.http.get("/v1/events", headers=headers)

    statuses = [ask("guess", "198.51.100.7").status_code for _ in range(FAILURES + 1)]
    assert statuses == [401] * FAILURES + [429]
    held = ask("token-of-first", "198.51.100.7")
    assert held.status_code == 429
    assert int(held.headers["retry-after"]) > 0
    assert ask("token-of-first", "198.51.100.8").status_code == 200
    # The callbacks of that address are held off with it: one address, one guesser.
    forwarded = {"X-Forwarded-For": "198.51.100.7"}
    assert relay.post("1", headers=forwarded).status_code == 429


def test_a_long_poll_wakes_with_the_event(relay, until):
    after = relay.page()["next"]
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(relay.page, after, wait=9)
        until(lambda: relay.metric("relay_waiting_readers") == 1, "the reader waits")
        relay.post('{"refId":"now"}')
        assert [event["body"] for event in asked.result(5)["events"]] == ['{"refId":"now"}']


def test_a_long_poll_does_not_wake_for_other_gates(relay, until):
    after = relay.page()["next"]
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(relay.page, after, wait=9)
        until(lambda: relay.metric("relay_waiting_readers") == 1, "the reader waits")
        relay.post("1", gate="second")
        assert relay.metric("relay_waiting_readers") == 1
        relay.post("2")
        assert [event["body"] for event in asked.result(5)["events"]] == ["2"]


def test_a_long_poll_ends_empty_handed(relay):
    after = relay.page()["next"]
    began = time.monotonic()
    page = relay.page(after, wait=0.3)
    assert time.monotonic() - began >= 0.3
    assert (page["events"], page["next"]) == ([], after)


def test_a_reader_who_went_is_not_waited_for(relay, until):
    with pytest.raises(httpx.ReadTimeout), httpx.Client(trust_env=False) as client:
        client.get(
            f"{relay.url}/v1/events?wait=30",
            headers={"Authorization": "Bearer token-of-first"},
            timeout=0.3,
        )
    until(lambda: relay.metric("relay_waiting_readers") == 0, "the reader is forgotten")


def test_readers_are_answered_when_the_relay_stops(relay, until):
    after = relay.page()["next"]
    with ThreadPoolExecutor(3) as pool:
        asked = [pool.submit(relay.page, after, wait=30) for _ in range(3)]
        until(lambda: relay.metric("relay_waiting_readers") == 3, "the readers wait")
        relay.stop()
        assert [request.result(5)["events"] for request in asked] == [[], [], []]


def test_events_posted_while_reading_come_once_and_in_order(relay):
    """Four senders and a reader at once: each sender's events in its order, none missing, none twice."""

    def send(sender):
        with httpx.Client(trust_env=False, auth=("link", "pass")) as client:
            for number in range(40):
                body = json.dumps([sender, number]) if number % 2 else f"[[{sender},{number}]]"
                answer = client.post(f"{relay.url}/callbacks/first", content=f"[{body}]")
                assert answer.status_code == 204

    threads = [threading.Thread(target=send, args=(sender,)) for sender in range(4)]
    for thread in threads:
        thread.start()
    seen: list[dict[str, str]] = []
    after = ""
    deadline = time.monotonic() + 20
    while len(seen) < 160 and time.monotonic() < deadline:
        page = relay.page(after, wait=2, limit=7)
        seen += page["events"]
        after = page["next"]
    for thread in threads:
        thread.join()
    assert len(seen) == 160
    assert len({event["cursor"] for event in seen}) == 160
    flat = [
        value if isinstance(value[0], int) else value[0]
        for value in (json.loads(e["body"]) for e in seen)
    ]
    for sender in range(4):
        assert [number for who, number in flat if who == sender] == list(range(40))
    assert relay.page()["events"] == seen[:500]


def test_a_restart_goes_on_where_it_was(start):
    relay = start()
    post_many(relay, 3)
    before = relay.page()
    relay.stop()
    again = start()
    assert again.page()["events"] == before["events"]
    post_many(again, 1)
    later = again.page(before["next"])
    assert later["epoch"] == before["epoch"]
    assert len(later["events"]) == 1


def test_another_store_has_another_epoch_and_reads_from_the_start(start, tmp_path):
    old = start()
    post_many(old, 2)
    left = old.page()
    new = start(store=tmp_path / "new.db")
    new.post('"fresh"')
    page = new.page(left["next"])
    assert page["epoch"] != left["epoch"]
    assert [event["body"] for event in page["events"]] == ['"fresh"']


def test_a_restored_backup_is_noticed_by_its_cursors(start):
    """Events stored after a backup was put back are numbered like lost ones; a cursor of the lost must not hide them.

    The epoch is another one, too: what was read since the backup is to be read from its start.
    """
    relay = start()
    post_many(relay, 1)
    relay.stop()
    backup = relay.store.read_bytes()
    lost = start()
    post_many(lost, 3)
    left = lost.page()
    lost.stop()
    lost.store.write_bytes(backup)
    restored = start()
    restored.post('"after the backup"')
    page = restored.page(left["next"])
    assert page["epoch"] != left["epoch"]
    assert [event["body"] for event in page["events"]] == [
        '{"refId": "first-0"}',
        '"after the backup"',
    ]
    assert not {event["cursor"] for event in page["events"][1:]} & {
        event["cursor"] for event in left["events"]
    }


@pytest.mark.parametrize("cursor", ["nonsense", "0", "AAAA", "é", "=" * 9, "Z" * 500])
def test_a_foreign_cursor_reads_from_the_start(relay, cursor):
    post_many(relay, 1)
    assert len(relay.page(cursor)["events"]) == 1


def test_what_is_too_old_goes_and_a_cursor_behind_it_is_told(start, until):
    relay = start()
    post_many(relay, 2)
    first = relay.page(limit=1)["next"]
    relay.post('"other"', gate="second")
    last = relay.page()["next"]
    relay.stop()
    pruned = start(retention_days=1e-9)
    gone = until(lambda: r if (r := pruned.get(first)).status_code == 410 else None, "pruning")
    oldest = gone.json()["oldest"]
    assert gone.json()["epoch"] == pruned.page()["epoch"]
    until(lambda: not pruned.bodies(token="token-of-all"), "all pruned")
    post_many(pruned, 1)
    assert pruned.bodies(oldest) == ['{"refId": "first-0"}']
    assert pruned.bodies(last) == ['{"refId": "first-0"}']
    assert pruned.bodies() == ['{"refId": "first-0"}']


def test_look_ups_find_reports_and_inbound_messages(relay):
    relay.post('{"refId":"r1","messageId":" m1 "}')
    relay.post('{"refId":"r1","messageId":"m2"}')
    relay.post('{"messageId":"m3","source":"+46 70 000 00 01","destination":"+46000000000"}')
    assert len(relay.bodies(ref_id="r1")) == 2
    assert relay.bodies(message_id="m1") == ['{"refId":"r1","messageId":" m1 "}']
    assert relay.bodies(ref_id="r1", message_id="m3") == []
    for number in ("+46700000001", "0046700000001", "46000000000"):
        assert [json.loads(body)["messageId"] for body in relay.bodies(number=number)] == ["m3"]
    assert relay.bodies(number="+") == []
    assert relay.bodies(ref_id="") == []
    first = relay.page(ref_id="r1", limit=1)
    assert first["more"] is True
    assert len(relay.bodies(first["next"], ref_id="r1")) == 1


def test_ids_that_no_database_holds_do_no_harm(relay):
    body = json.dumps({"refId": "\ud800", "messageId": "x" * 1000, "source": 5, "destination": {}})
    assert relay.post(body).status_code == 204
    assert relay.bodies() == [body]


def test_large_pages_are_compressed_and_end_early(relay):
    body = json.dumps("ä" * 500_000, ensure_ascii=False)
    for _ in range(10):
        assert relay.post(body).status_code == 204
    raw = relay.http.build_request(
        "GET",
        "/v1/events",
        headers={"Authorization": "Bearer token-of-first", "Accept-Encoding": "gzip"},
    )
    response = relay.http.send(raw, stream=True)
    packed = b"".join(response.iter_raw())
    assert response.headers["content-encoding"] == "gzip"
    page = json.loads(gzip.decompress(packed))
    assert 1 < len(page["events"]) < 10
    assert page["more"] is True
    rest = relay.page(page["next"])["events"]
    assert len(page["events"]) + len(rest) == 10
    plain = relay.http.get(
        "/v1/events?limit=1",
        headers={"Authorization": "Bearer token-of-first", "Accept-Encoding": "identity"},
    )
    assert "content-encoding" not in plain.headers


@pytest.mark.parametrize("params", [{"limit": 0}, {"limit": "x"}, {"wait": -1}, {"wait": "nan"}])
def test_nonsense_is_refused(relay, params):
    assert relay.get(**params).status_code == 422


def test_too_much_is_cut_to_what_is_possible(relay):
    assert relay.page(limit=10**9)["events"] == []


def test_the_openapi_document_describes_the_reader(relay):
    document = relay.http.get("/v1/openapi.json").json()
    assert set(document["paths"]) == {
        "/v1/events",
        "/callbacks/{gate}",
        "/callbacks/{gate}/{secret}",
        "/healthz",
        "/metrics",
    }
    described = document["paths"]["/v1/events"]["get"]
    assert set(described["responses"]) >= {"200", "401", "410"}
    assert {parameter["name"] for parameter in described["parameters"]} == {
        "after",
        "limit",
        "wait",
        "ref_id",
        "message_id",
        "number",
    }
    assert document["components"]["securitySchemes"]["token"]["scheme"] == "bearer"
