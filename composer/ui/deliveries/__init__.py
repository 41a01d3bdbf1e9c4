"""The Deliveries page: every message to every recipient, what became of it and why."""
