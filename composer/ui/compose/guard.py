"""What stands between a test and a real person: problems of recipients with this account, and a question before Send."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from composer.messages.parts.msisdn import TEST_PREFIX
from composer.messages.problem import Problem, Severity


def recipient_problems(destinations: Sequence[Any]) -> tuple[Problem, ...]:
    """Of an account that is not the sandbox: its test recipients exist nowhere else."""
    text = "{number} is a test recipient of the sandbox and exists nowhere else. Remove it, or choose the sandbox."
    return tuple(
        Problem(
            Severity.ERROR,
            f"/destinations/{index}",
            text,
            {"number": number},
            "",
            "sandbox-recipient",
        )
        for index, number in enumerate(destinations)
        if isinstance(number, str) and number.startswith(TEST_PREFIX)
    )
