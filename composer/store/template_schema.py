"""The tables of the template library: one row a template, one row a call of the account's template resources."""

TEMPLATES = """
-- `definition` is what a person writes. `base` is what it was when the account last had the same, `remote` what the
-- account last gave, whole; both are NULL until there is an account. What else is in a row follows from these.
-- A template that was removed stays, with the moment in `removed`.
CREATE TABLE templates (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    definition TEXT NOT NULL,
    base TEXT,
    remote TEXT,
    account TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    template_id TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    known REAL NOT NULL DEFAULT 0,
    submitted REAL NOT NULL DEFAULT 0,
    created REAL NOT NULL,
    changed REAL NOT NULL,
    removed REAL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    category TEXT NOT NULL,
    kind TEXT NOT NULL,
    edited INTEGER NOT NULL,
    searched TEXT NOT NULL
) STRICT;
CREATE INDEX templates_there ON templates (name, language, key) WHERE removed IS NULL;
CREATE INDEX templates_id ON templates (account, template_id) WHERE template_id <> '';

-- Every call as it went out and what came back. `was` is the template's status when it left: only edits of approved
-- ones are counted. A fetch that found nothing new is not a row of its own: it counts in `times` of the one before.
CREATE TABLE template_calls (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    template INTEGER REFERENCES templates (key),
    account TEXT NOT NULL,
    source TEXT NOT NULL,
    template_id TEXT NOT NULL,
    deed TEXT NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    body TEXT,
    was TEXT NOT NULL,
    state TEXT NOT NULL,
    at REAL NOT NULL,
    answered REAL,
    answer_status INTEGER,
    answer_body TEXT,
    title TEXT NOT NULL DEFAULT '',
    sentence TEXT NOT NULL DEFAULT '',
    times INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX template_calls_of ON template_calls (template, id);
CREATE INDEX template_calls_edits ON template_calls (account, template_id, at) WHERE deed = 'update';
CREATE INDEX template_calls_sending ON template_calls (id) WHERE state = 'sending';
"""
