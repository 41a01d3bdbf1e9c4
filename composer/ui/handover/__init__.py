"""Handing a message or a template over to somebody else: copies for their tools, and a page to read."""
