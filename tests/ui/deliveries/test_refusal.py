"""What Meta refused, told part by part: what it means, what to do, and Meta's own words with their code."""

import json
import time

import pytest

from composer.store.records import Detail, HistoryEntry, Row
from composer.ui.deliveries.refusal import refusal

NOW = time.time()


def refused(answer, account="cloud-1"):
    row = Row(
        id=1, request_id=1, created=NOW, destination="+461", source="+462", account=account, kind="text",
        summary="Hello", state="rejected", status="none", code=None, meta_code=None, message_id="",
        ref_id="r", updated=NOW, shown="rejected",
    )  # fmt: skip
    body = answer if isinstance(answer, str) else json.dumps(answer)
    return Detail(
        row=row, body="{}", answer_status=400, answer_body=body, error_title="The title",
        error_sentence="All of it at once.", history=(HistoryEntry(NOW, "rejected", ""),), reports=(),
        valid_until=NOW, not_before=NOW, tries=1, batch="b", parent_ref="", wa_message_id="",
    )  # fmt: skip


@pytest.mark.parametrize(
    "answer",
    [
        {"error": {"code": 132001, "message": "(#132001) Template name does not exist"}},
        {"errors": [{"code": 132001, "title": "Template name does not exist"}]},
    ],
)
def test_metas_answer_is_told_part_by_part(answer):
    card, again = refusal(refused(answer))
    assert "approved template" in card.sentence
    assert card.words == "(#132001) Template name does not exist"
    assert card.what
    assert again is None
    assert "LINK" not in str(card)


def test_an_answer_that_cannot_be_read_leaves_what_was_said_then():
    card, _again = refusal(refused("<html>"))
    assert card.sentence == "All of it at once."


def test_links_answer_is_told_as_before():
    card, _again = refusal(refused({"resultCode": 112402, "description": "no"}, account="link-1"))
    assert card.sentence == "All of it at once."
    assert card.words == "no"
