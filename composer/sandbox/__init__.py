"""The sandbox: LINK's WhatsApp Message API 1.6 imitated on this machine, so that nothing is sent to anyone.

Written from the specification alone and importing nothing of the app: it is a second opinion on what the app sends.
`command` is the way in; `server` runs it, `web` answers, `judge` decides, `trip` plans what is reported, `sender`
reports it, and `ledger` remembers all of it.
"""
