"""Sending: takes requests from the journal to LINK, a few at a time, and writes down what came of each.

A request is committed as `sending` before its first byte leaves. Nothing is tried again by itself once a byte may have left:
`composer.clients.errors` alone says so. Everything here runs on the one loop that owns the network and the journal.
"""

from composer.outbox.pace import Limits
from composer.outbox.sender import Client, Outbox

__all__ = ["Client", "Limits", "Outbox"]
