"""The sandbox: LINK's WhatsApp Message API 1.6, and Meta's own, imitated on this machine: nothing is sent to anyone.

Written from the specification alone and importing nothing of the app: it is a second opinion on what the app sends.

`command` is the way in and `server` puts it together. `web` takes messages: `judge` decides, `fates` says what becomes of
each, `trip` plans what is reported, and `sender` reports it. `templates` creates, reviews and keeps templates. `front`
lets callers in and does what testers ordered; `control`, `actions` and `bench` are how they order it, `manual` tells them
what there is. `metas` is Meta's Cloud and On-Premises API. `ledger`, `templates.shelf` and `clock` remember all of it in
one file, `database`.
"""
