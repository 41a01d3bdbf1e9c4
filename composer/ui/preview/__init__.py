"""The phone that shows a message as its recipient sees it."""
