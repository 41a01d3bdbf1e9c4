"""Everything that speaks HTTP: LINK's message API and the relay, with errors made for people.

httpx is imported in `wire`, `link` and `relay` alone; `errors` and `address` cost nothing to import.
"""
