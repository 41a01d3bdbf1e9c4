"""The tables of what people write back: one row a message, one row a conversation."""

INBOX = """
-- A conversation is what one person and one of our numbers say to each other; numbers are digits without a plus.
-- `last_*` is the newest line of either side; `last_inbound` is what opens the customer care window.
-- `unread` are its messages whose events are beyond `read_to`.
CREATE TABLE conversations (
    id INTEGER PRIMARY KEY,
    own_number TEXT NOT NULL,
    number TEXT NOT NULL,
    account TEXT NOT NULL,
    last_at REAL NOT NULL,
    last_line TEXT NOT NULL,
    last_kind TEXT NOT NULL,
    last_incoming INTEGER NOT NULL,
    last_inbound REAL NOT NULL,
    unread INTEGER NOT NULL,
    read_to INTEGER NOT NULL DEFAULT 0,
    UNIQUE (number, own_number)
) STRICT;
CREATE INDEX conversations_newest ON conversations (last_at, id);
CREATE INDEX conversations_unread ON conversations (last_at, id) WHERE unread > 0;

-- `event` is the callback's id in `events`, which has the message as it came.
CREATE TABLE inbound (
    event INTEGER PRIMARY KEY REFERENCES events (id),
    conversation INTEGER NOT NULL REFERENCES conversations (id),
    at REAL NOT NULL,
    kind TEXT NOT NULL,
    line TEXT NOT NULL,
    wa_id TEXT NOT NULL,
    context_id TEXT NOT NULL
) STRICT;
CREATE INDEX inbound_conversation ON inbound (conversation, at, event);
CREATE INDEX inbound_arrival ON inbound (conversation, event);
CREATE INDEX inbound_wa_id ON inbound (wa_id) WHERE wa_id <> '';

-- What is written from here is the newest line of a conversation too.
CREATE TRIGGER conversation_answered AFTER INSERT ON messages BEGIN
    UPDATE conversations SET last_at = r.created, last_line = substr(new.summary, 1, 300), last_kind = r.kind,
        last_incoming = 0
        FROM requests r WHERE r.id = new.request_id
        AND number = ltrim(new.destination, '+') AND own_number = ltrim(r.source, '+') AND last_at <= r.created;
END;

-- From when on nothing that was written to a number of ours can have been missed.
CREATE TABLE listening (
    account TEXT NOT NULL,
    own_number TEXT NOT NULL,
    since REAL NOT NULL,
    PRIMARY KEY (account, own_number)
) STRICT, WITHOUT ROWID;

-- What the search field of the Inbox looks through; rowid is inbound.event. It finds too much: who asks looks again.
CREATE VIRTUAL TABLE inbound_search USING fts5 (
    text, content = '', contentless_delete = 1, detail = none, tokenize = 'trigram'
);

-- Callbacks that were there before these tables: those from `done` to `todo` are still to be put in.
CREATE TABLE inbound_filling (done INTEGER NOT NULL, todo INTEGER NOT NULL) STRICT;
INSERT INTO inbound_filling SELECT 0, coalesce(max(id), 0) FROM events;
"""
