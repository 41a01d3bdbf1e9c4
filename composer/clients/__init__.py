"""Everything that speaks HTTP: LINK's message API and the relay, with errors made for people.

`errors` and `address` cost nothing to import; everything else here imports httpx.
"""
