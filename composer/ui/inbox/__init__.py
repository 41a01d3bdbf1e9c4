"""The Inbox: what people write back, conversation by conversation."""
