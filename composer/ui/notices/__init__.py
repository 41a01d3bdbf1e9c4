"""Notices: the desktop tells of messages that did not arrive while nobody looked."""
