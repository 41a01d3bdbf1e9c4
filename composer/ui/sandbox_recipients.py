"""The sandbox's named test recipients: number, name, what happens to a message. A test holds them against the sandbox."""

from __future__ import annotations

RECIPIENTS: tuple[tuple[str, str, str], ...] = (("+99900000001", "Anna", "delivered and read"),)

FIRST = RECIPIENTS[0][0]
"""Whom the first draft is for."""
