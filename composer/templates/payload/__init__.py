"""The payload models of a definition (LINK 1.6, Create Template, which hands Meta's own format on)."""
