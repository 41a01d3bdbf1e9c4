"""Sending one message to a list: reading it, its columns as variables, what is wrong with each row, and what came of it."""
