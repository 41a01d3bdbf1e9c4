"""The relay: receives LINK's callbacks durably and hands them to the app, which polls it.

A desktop cannot be called from the internet, so this small service is. It imports nothing of the app: other relays may
be written against its OpenAPI document (`GET /v1/openapi.json`, kept as packaging/relay/openapi.json). LINK specification:
"Callbacks" and "Incoming Messages Sent from Mobile Phones".

    command.py      the verbs `composer relay serve|example|token|openapi|backup|quarantine`
    config.py       what can be configured, from a TOML file or from the app's line of JSON
    example.toml    the same, explained
    complaints.py   what is wrong with a configuration, in sentences
    credentials.py  tokens, Basic credentials, secret paths: hashed, compared in constant time
    tokens.py       the file of tokens: made, revoked
    readers.py      who may read, as that file says now
    addresses.py    which address a request came from, and whether a gate allows it
    hosts.py        the addresses LINK calls from
    throttle.py     holds off who guesses credentials
    bodies.py       a callback's body cut into the exact text of its events
    metas.py        Meta's own callbacks cut into events
    signing.py      Meta's verification and signatures; GET /callbacks/{gate}
    events.py       the EventLog protocol: append, read after a cursor, look up, prune
    schema.py       the SQLite file: its tables, how it is opened, who owns it
    steady.py       age that no jump of the clock changes
    cursors.py      what the log's cursors look like
    statements.py   what the log asks of SQLite
    writer.py       one thread that commits for everybody (group commit)
    sqlite_log.py   EventLog on SQLite
    backup.py       a copy of the SQLite file
    stores.py       which store a relay keeps its events in
    sharing.py      one read for many readers
    doorbell.py     wakes readers who wait
    patience.py     how long a callback's body may take
    metrics.py      counters in Prometheus' text form
    service.py      what the routes share
    ingest.py       POST /callbacks/{gate}
    reader.py       GET /v1/events
    health.py       GET /healthz, GET /metrics
    document.py     the OpenAPI document
    web.py          the app made of these routes
    notify.py       tells systemd that the relay is ready
    loop.py         the event loop that Granian's threads wake
    server.py       the process: socket, lifeline, pruning, graceful end
"""
