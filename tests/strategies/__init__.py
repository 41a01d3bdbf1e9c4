"""Random valid messages of every kind, for tests that need many: a module per kind, each with `messages()`."""
