"""People who write back, and a real journal into which what they write comes."""

import json
from datetime import UTC, datetime
from types import SimpleNamespace

from composer.store.inbox import InboxReader
from composer.store.journal import Journal, NewRequest

START = 1_795_248_000.0
ANNA, OURS = "+46701234567", "+46000000000"


def moment(at):
    return datetime.fromtimestamp(at, UTC).isoformat().replace("+00:00", "Z")


class World:
    """A journal, a clock that stands still, and people who write."""

    def __init__(self, path):
        self.now = START
        self.path = path
        self.journal = Journal.open(path, clock=lambda: self.now)
        self.look = InboxReader(path)
        self.cursor = 0

    def close(self):
        self.look.close()
        self.journal.close()

    def says(self, text="Hello", source=ANNA, at=None, account="a", message=None, **more):
        """One message comes in, a second after the one before."""
        self.cursor += 1
        self.now += 1
        at = self.now if at is None else at
        content = {
            "destination": OURS,
            "source": source,
            "content": {
                "type": "WHATSAPP",
                "message": message or {"contentType": "TEXT", "text": text},
            },
            "timestamp": moment(at),
            "providerTimestamp": moment(at),
            "messageId": f"m{self.cursor}",
            "providerMessageId": f"wamid.{self.cursor}",
        }
        body = json.dumps(content | more)
        event = SimpleNamespace(
            cursor=f"c{self.cursor}", gate="g", received=moment(self.now), body=body
        )
        self.journal.apply_events(account, "e", [event], event.cursor, caught_up=True)
        return body

    def sends(self, text="Hi", to=ANNA, wa_id=""):
        """One message of ours leaves, and is delivered under that id of WhatsApp's."""
        self.now += 1
        ref = f"r{self.now}"
        body = json.dumps({"messages": [{"type": "text", "text": {"body": text}}]})
        (request,) = self.journal.add_requests(
            [NewRequest(ref, "a", body, OURS, (to,), "text", (text,))]
        )
        self.journal.mark_sending(request)
        answer = SimpleNamespace(status=200, message_ids=(f"id-{ref}",), body="{}")
        self.journal.mark_accepted(request, answer)
        report = {"messageId": f"id-{ref}", "refId": ref, "messageType": "text", "messageIndex": 0,
                  "timestamp": moment(self.now), "resultCode": 112003,
                  "customParameters": {"waMessageId": wa_id}}  # fmt: skip
        self.cursor += 1
        event = SimpleNamespace(
            cursor=f"c{self.cursor}", gate="g", received=moment(self.now), body=json.dumps(report)
        )
        self.journal.apply_events("a", "e", [event], event.cursor, caught_up=True)

    def people(self, text=""):
        return [row.number for row in self.look.conversations(text).rows]

    def lines(self, limit=50):
        """All of the newest conversation, page by page."""
        (row, *_) = self.look.conversations().rows
        found, before = [], None
        while True:
            page = self.look.thread(row.id, before, limit)
            found[:0] = page.lines
            before = page.before
            if before is None:
                return found
