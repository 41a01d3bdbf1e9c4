"""What operators see."""

import re


def test_health_looks_at_the_store(relay):
    response = relay.http.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})


def test_metrics_count_and_are_well_formed(relay):
    relay.post("1")
    relay.post("[2,3]")
    relay.post("oops")
    relay.post("4", auth=("link", "no"))
    relay.post("5", gate="no-such-gate")
    relay.page()
    text = relay.http.get("/metrics").text
    assert 'relay_callbacks_total{gate="first",status="204"} 3' in text
    assert 'relay_callbacks_total{gate="first",status="401"} 1' in text
    assert 'relay_callbacks_total{gate="unknown",status="401"} 1' in text
    assert 'relay_events_total{gate="first"} 3' in text
    assert 'relay_reads_total{status="200"} 1' in text
    assert relay.metric("relay_quarantined") == 1
    assert relay.metric("relay_last_event") == 3
    assert 'relay_callback_seconds_bucket{le="+Inf"} 5' in text
    assert relay.metric("relay_callback_seconds_count") == 5
    assert 0 < relay.metric("relay_callback_seconds_sum") < 60
    assert relay.metric("relay_held_off_addresses") == 1
    assert relay.metric("relay_oldest_event_timestamp_seconds") > 1_700_000_000
    assert "no-such-gate" not in text
    for line in text.splitlines():
        assert re.fullmatch(
            r'(# (HELP|TYPE) \w+ .+)|(\w+({\w+="[^"]*"(,\w+="[^"]*")*})? [\d.]+)', line
        )


def test_metrics_are_for_the_addresses_named(start):
    closed = start(metrics_allow=["203.0.113.0/24"], trusted_proxies=["127.0.0.1/32"])
    assert closed.http.get("/metrics").status_code == 403
    seen = closed.http.get("/metrics", headers={"X-Forwarded-For": "203.0.113.1"})
    assert seen.status_code == 200
    assert closed.http.get("/healthz").status_code == 200


def test_nothing_else_is_there(relay):
    for path in ("/", "/docs", "/redoc", "/openapi.json", "/callbacks", "/v1"):
        assert relay.http.get(path).status_code == 404
