"""Sending one message to a list: choosing it, its rows with what is wrong with them, and the row that is looked at."""
