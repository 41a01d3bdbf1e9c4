"""Callbacks that are refused, and a sandbox that is stopped and started again."""

import pytest

TRIP = [112002, 112006, 112003, 112007]


def test_what_is_refused_is_sent_again_and_nothing_overtakes_it(start, gateway, request_to):
    client = start(speed=5000.0).client
    gateway.refusals = 2
    client.send(request_to("+99900000001"))
    assert gateway.codes(4) == TRIP
    done = client.wait_ledger(
        lambda all_: all(each["state"] == "sent" for each in all_[0]["callbacks"])
    )
    assert [each["attempts"] for each in done[0]["callbacks"]] == [3, 1, 1, 1]


def test_a_gate_that_takes_nothing_is_given_up_at_last(start, gateway, request_to, monkeypatch):
    from composer.sandbox import sender

    monkeypatch.setattr(sender, "RETRY_AFTER", (0.01, 0.02))
    gateway.refusals = 6
    client = start().client
    client.send(request_to("+99900000404"))
    done = client.wait_ledger(
        lambda all_: all(each["state"] != "pending" for each in all_[0]["callbacks"])
    )
    assert [(e["state"], e["attempts"]) for e in done[0]["callbacks"]] == [("given up", 3)] * 2
    assert gateway.bodies == []


def test_the_schedule_is_that_of_a_patient_sender():
    from composer.sandbox.sender import RETRY_AFTER

    assert list(RETRY_AFTER) == sorted(RETRY_AFTER)
    assert sum(RETRY_AFTER) == pytest.approx(27.6 * 3600, rel=0.05)


def test_what_was_due_when_it_stopped_is_sent_when_it_starts_again(
    start, gateway, request_to, tmp_path
):
    file = str(tmp_path / "ledger.db")
    first = start(ledger=file, speed=0.001)
    answer = first.client.send(request_to("+99900000001")).json()
    first.stop()
    assert gateway.bodies == []
    client = start(ledger=file, speed=0.001).client
    client.http.post("/sandbox/speed", json={"speed": 1000})
    assert gateway.codes(4) == TRIP
    assert gateway.bodies[0]["messageId"] == answer["messageIds"][0]
    again = client.send(request_to("+99900000700")).json()
    assert again["messageIds"] != answer["messageIds"]
    assert [each["number"] for each in client.ledger()] == [1, 2]


def test_what_was_due_comes_at_the_speed_of_the_next_start(start, gateway, request_to, tmp_path):
    file = str(tmp_path / "ledger.db")
    first = start(ledger=file, speed=0.001)
    first.client.send(request_to("+99900131049"))
    first.stop()
    start(ledger=file, speed=10_000.0)
    assert gateway.codes(1) == [112403]


def test_a_seed_repeats_the_ids(start, request_to):
    def ids(seed):
        client = start(seed=seed).client
        return [client.send(request_to("+99900000700")).json()["messageIds"] for _ in range(2)]

    assert ids("a") == ids("a")
    assert ids("a") != ids("b")
    assert ids(None) != ids(None)


def test_many_messages_at_once_are_each_reported_in_order(start, gateway, request_to):
    client = start(speed=100.0).client
    destinations = [f"+9990000{number:04d}" for number in range(1, 60)]
    ids = client.send(request_to(*destinations)).json()["messageIds"]
    reports = gateway.wait(lambda all_: len(all_) == 4 * len(ids))
    for one in ids:
        assert [r["resultCode"] for r in reports if r["messageId"] == one] == TRIP


def test_stopping_lets_nobody_wait(start, request_to):
    import threading

    import httpx

    running = start(speed=0.01)
    failed = []

    def send():
        try:
            httpx.post(
                running.url + "/messages",
                json=request_to("+99900000801"),
                auth=("user", "secret-word"),
                trust_env=False,
                timeout=20,
            )
        except httpx.TransportError as error:
            failed.append(error)

    waiting = threading.Thread(target=send)
    waiting.start()
    running.client.wait_ledger(lambda all_: len(all_) == 1)
    running.stop()
    waiting.join(5)
    assert len(failed) == 1
