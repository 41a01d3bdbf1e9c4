"""What the sandbox calls back, read by the app: it understands all of it, and folds any chaos to the same status."""

import json

import pytest

from composer.delivery.content import content_of
from composer.delivery.inbound import Inbound
from composer.delivery.report import Report, parse
from composer.delivery.status import Status, fold
from composer.sandbox.actions import CONTENT
from composer.sandbox.chaos import Chaos
from composer.sandbox.identifiers import Identifiers
from composer.sandbox.manual import _CONTENT
from composer.sandbox.meta_errors import META_ERRORS
from composer.sandbox.outcomes import OUTCOMES, outcome_of
from composer.sandbox.trip import Plan, plan

STATUSES = {
    112002: Status.SENT_TO_WHATSAPP,
    112003: Status.DELIVERED,
    112007: Status.READ,
    112403: Status.FAILED,
    112404: Status.FAILED,
    112406: Status.FAILED,
    112408: Status.FAILED,
    12409: Status.SENT_TO_WHATSAPP,
}
CALM = Chaos(copies=(1, 5), shuffled=True, late=0.1, early=0.0, lost=0.0)


def called_back(number, seed, chaos=None):
    """The callbacks of a text message to `number`, read by the app."""
    request = {
        "platformId": "p", "platformPartnerId": "pp", "refId": "r", "source": "+46701740605",
        "destinations": [number], "eventReportGates": ["g"],
        "messages": [{"type": "text", "text": {"body": "Hello"}}],
    }  # fmt: skip
    how = Plan(Identifiers(str(seed)), 1e9, 1.0, "http://127.0.0.1:1", chaos)
    callbacks = plan(request, ["m" * 22], lambda sent: outcome_of(sent.destination), how)
    return [parse(json.dumps(one.body)) for one in callbacks for _ in range(one.copies)]


@pytest.mark.parametrize("ending", OUTCOMES)
def test_every_outcome_is_understood_whatever_the_chaos(ending):
    number = f"+46700{ending:0>6}"
    steps = outcome_of(number).steps
    for chaos in (None, *[CALM] * 3):
        read = called_back(number, ending, chaos)
        reports = [one for one in read if isinstance(one, Report)]
        assert all(one.problems == () for one in reports)
        folded = fold(reports)
        assert folded.status is (STATUSES[steps[-1].code] if steps else Status.NONE)
        assert folded.no_more_reports is (ending == "0409")


@pytest.mark.parametrize("error", META_ERRORS, ids=lambda error: str(error.code))
def test_metas_codes_are_read_out_of_the_reports(error):
    (report,) = called_back(f"+46700{error.suffix}", "s")
    assert (report.code, report.meta_code, report.meta_details) == (
        error.result,
        error.code,
        error.details,
    )


def test_what_is_lost_leaves_a_message_where_it_was_last_seen():
    seen = {fold(called_back("+46700000001", seed, Chaos(lost=0.5))).status for seed in range(60)}
    assert seen >= {Status.NONE, Status.READ, Status.DELIVERED}
    assert Status.FAILED not in seen


KINDS = {
    "text": "text",
    "button": "button",
    "media": "media",
    "listReply": "choice",
    "buttonReply": "choice",
    "order": "order",
    "reaction": "reaction",
    "message": "text",
}


@pytest.mark.parametrize("name", CONTENT)
def test_everything_somebody_can_write_is_understood(name, sandbox, gateway):
    action = {"do": "inbound", "from": "+99900000001", name: _CONTENT[name]}
    assert sandbox.http.post("/sandbox/do", json=action).status_code == 200
    (body,) = gateway.wait(lambda all_: all_)
    read = parse(json.dumps(body))
    assert isinstance(read, Inbound)
    assert read.problems == ()
    assert content_of(read).kind == KINDS[name]
    assert (read.source, read.destination) == ("+99900000001", "+46000000000")


@pytest.mark.parametrize(
    ("ending", "kind"), [("0900", "text"), ("0902", "reaction"), ("0903", "order"), ("0904", "media")]
)  # fmt: skip
def test_what_recipients_answer_is_understood(ending, kind):
    (reply,) = [one for one in called_back(f"+46700{ending:0>6}", "s") if isinstance(one, Inbound)]
    assert content_of(reply).kind == kind
    assert reply.problems == ()
