"""The word that a message shows once LINK has it."""

from __future__ import annotations

from composer.delivery.status import Status

SHOWN_OF = {
    Status.NONE: "queued",
    Status.QUEUED: "queued",
    Status.SENT_TO_WHATSAPP: "sent",
    Status.SENT_BY_WHATSAPP: "sent",
    Status.FAILED: "failed",
    Status.DELIVERED: "delivered",
    Status.READ: "read",
    Status.DELETED: "deleted",
}
"""Of `records.SHOWN`, by delivery status."""
