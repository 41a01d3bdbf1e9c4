"""What keeps a million messages as quick as ten thousand, and a place for strangers' reports."""

from __future__ import annotations

_FINDING = """
-- Numbers and texts only, and without places: half the size, and nothing to renew when LINK names a message.
-- Ids are found by their beginning in the indexes below.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
    text, content = '', contentless_delete = 1, detail = none, tokenize = 'trigram'
);
INSERT INTO search (rowid, text) SELECT id, ltrim(destination, '+') || char(10) || summary FROM messages;
DROP INDEX messages_message_id;
CREATE INDEX messages_message_id ON messages (message_id COLLATE NOCASE) WHERE message_id <> '';
CREATE INDEX requests_ref_id ON requests (ref_id COLLATE NOCASE);
DROP INDEX messages_code;
-- The codes of a step stand beside the words that they make; only the others need to be found.
CREATE INDEX messages_code ON messages (code, shown, id) WHERE code NOT IN (112001, 112002, 112006, 112003, 112007, 112008);
DROP INDEX messages_meta_code;
CREATE INDEX messages_meta_code ON messages (meta_code, shown, id) WHERE meta_code IS NOT NULL;
-- Each report is written into every index: none but those that answer a question.
DROP INDEX events_message;
DROP INDEX events_ref_id;
CREATE INDEX events_ref_id ON events (ref_id) WHERE message_id = '' AND ref_id <> '';
"""

_OUTCOMES = """
-- The person's day on which a message was sent, as yyyymmdd.
ALTER TABLE messages ADD COLUMN day INTEGER NOT NULL DEFAULT 0;
UPDATE messages SET day = (
    SELECT CAST(strftime('%Y%m%d', created, 'unixepoch', 'localtime') AS INTEGER) FROM requests WHERE id = request_id
);
-- Where in the list each day lies; ids grow in the order of sending.
CREATE TABLE days (day INTEGER PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL) STRICT;
INSERT INTO days SELECT day, min(id), max(id) FROM messages GROUP BY day;
-- Counted as they change, for the charts: what became of each day's messages. Codes only where they failed, else 0.
CREATE TABLE outcomes (
    day INTEGER NOT NULL,
    account TEXT NOT NULL,
    shown TEXT NOT NULL,
    code INTEGER NOT NULL,
    meta_code INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (day, account, shown, code, meta_code)
) STRICT, WITHOUT ROWID;
INSERT INTO outcomes
    SELECT day, account, shown, iif(shown = 'failed', coalesce(code, 0), 0) AS c,
        iif(shown = 'failed', coalesce(meta_code, 0), 0) AS m, count(*)
    FROM messages GROUP BY day, account, shown, c, m;
CREATE TRIGGER outcome_added AFTER INSERT ON messages BEGIN
    UPDATE messages SET day = CAST(strftime('%Y%m%d', new.updated, 'unixepoch', 'localtime') AS INTEGER)
        WHERE id = new.id;
    INSERT INTO days SELECT day, id, id FROM messages WHERE id = new.id
        ON CONFLICT DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last);
    INSERT INTO outcomes
        SELECT day, account, shown, iif(shown = 'failed', coalesce(code, 0), 0),
            iif(shown = 'failed', coalesce(meta_code, 0), 0), 1 FROM messages WHERE id = new.id
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER outcome_changed AFTER UPDATE OF shown, code, meta_code ON messages
    WHEN old.shown <> new.shown OR (new.shown = 'failed' AND (old.code, old.meta_code) IS NOT (new.code, new.meta_code))
BEGIN
    UPDATE outcomes SET n = n - 1 WHERE day = old.day AND account = old.account AND shown = old.shown
        AND code = iif(old.shown = 'failed', coalesce(old.code, 0), 0)
        AND meta_code = iif(old.shown = 'failed', coalesce(old.meta_code, 0), 0);
    INSERT INTO outcomes VALUES (new.day, new.account, new.shown, iif(new.shown = 'failed', coalesce(new.code, 0), 0),
            iif(new.shown = 'failed', coalesce(new.meta_code, 0), 0), 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER outcome_removed AFTER DELETE ON messages BEGIN
    UPDATE outcomes SET n = n - 1 WHERE day = old.day AND account = old.account AND shown = old.shown
        AND code = iif(old.shown = 'failed', coalesce(old.code, 0), 0)
        AND meta_code = iif(old.shown = 'failed', coalesce(old.meta_code, 0), 0);
END;
"""

_ELSEWHERE = """
-- One row for each message that reports speak of and that was not sent from here: other programs may share a gate.
-- `rank` and `at` belong to the report that made what is shown, so that their order cannot matter.
CREATE TABLE elsewhere (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    relay TEXT NOT NULL,
    message_id TEXT NOT NULL,
    ref_id TEXT NOT NULL,
    message_index INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    at REAL NOT NULL,
    code INTEGER NOT NULL,
    meta_code INTEGER,
    status TEXT NOT NULL,
    shown TEXT NOT NULL,
    first_seen REAL NOT NULL,
    updated REAL NOT NULL,
    UNIQUE (message_id, ref_id, message_index, relay)
) STRICT;
CREATE INDEX elsewhere_message_id ON elsewhere (message_id COLLATE NOCASE) WHERE message_id <> '';
CREATE INDEX elsewhere_ref_id ON elsewhere (ref_id COLLATE NOCASE) WHERE ref_id <> '';
CREATE INDEX elsewhere_code ON elsewhere (code, id);
CREATE INDEX elsewhere_meta_code ON elsewhere (meta_code, id) WHERE meta_code IS NOT NULL;
INSERT INTO elsewhere (relay, message_id, ref_id, message_index, rank, at, code, status, shown, first_seen, updated)
    SELECT relay, message_id, ref_id, place, rank, at, code, status, shown, seen, seen FROM (
        SELECT events.*, coalesce(message_index, -2) AS place, coalesce(provider_time, 0) AS at,
            steps.rank AS rank, steps.status AS status, steps.shown AS shown,
            coalesce(unixepoch(received, 'subsec'), 0) AS seen,
            min(events.id) OVER one AS met,
            row_number() OVER (one ORDER BY steps.rank DESC, coalesce(provider_time, 0) DESC, code DESC) AS nth
        FROM events JOIN (
            SELECT 112001 AS known, 1 AS rank, 'queued' AS status, 'queued' AS shown
            UNION ALL VALUES (112002, 2, 'sent to WhatsApp', 'sent'), (112006, 3, 'sent by WhatsApp', 'sent'),
                (112000, 4, 'failed', 'failed'), (112403, 4, 'failed', 'failed'), (112404, 4, 'failed', 'failed'),
                (112406, 4, 'failed', 'failed'), (112408, 4, 'failed', 'failed'),
                (112003, 5, 'delivered', 'delivered'), (112007, 6, 'read', 'read'), (112008, 7, 'deleted', 'deleted'),
                (0, 4, 'failed', 'failed'), (-1, 0, 'none', 'queued')
        ) AS steps ON steps.known = CASE
            WHEN code IN (112001, 112002, 112006, 112000, 112403, 112404, 112406, 112408, 112003, 112007, 112008) THEN code
            WHEN whole AND code NOT IN (12409, 112409) THEN 0 ELSE -1 END
        WHERE what = 'report' AND request_id IS NULL
        WINDOW one AS (PARTITION BY relay, message_id, ref_id, coalesce(message_index, -2))
    ) WHERE nth = 1 ORDER BY met;
-- Counted beside the messages, under a word that no message shows.
INSERT INTO tallies SELECT relay, 'elsewhere', count(*) FROM elsewhere GROUP BY relay;
CREATE TRIGGER elsewhere_added AFTER INSERT ON elsewhere BEGIN
    INSERT INTO tallies VALUES (new.relay, 'elsewhere', 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER elsewhere_removed AFTER DELETE ON elsewhere BEGIN
    UPDATE tallies SET n = n - 1 WHERE account = old.relay AND shown = 'elsewhere';
END;
"""

AT_SIZE = _FINDING + _OUTCOMES + _ELSEWHERE
"""The script."""
