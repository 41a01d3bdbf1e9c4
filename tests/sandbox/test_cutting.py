"""Answers that are cut off, seen from the server: those through a socket are in test_trips."""

import asyncio

import pytest
from starlette.responses import JSONResponse

from composer.sandbox.cutting import half, nothing


@pytest.mark.parametrize("cut", [half, nothing])
def test_who_has_left_before_the_answer_is_cut_gets_nothing_and_breaks_nothing(cut):
    sent = []

    async def send(message):
        sent.append(message)

    async def receive():
        return {"type": "http.disconnect"}

    answer = cut(JSONResponse({"a": 1}), {})
    asyncio.run(answer({"client": ("127.0.0.1", 1)}, receive, send))
    assert sent == []
