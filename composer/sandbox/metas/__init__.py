"""Meta's own two APIs imitated, strictly from the Meta reference: what LINK's do with the same messages stands beside.

`tables` and `template` judge a message, `statuses` says what is reported about it, `tongue` speaks as each API does, and
`desk` takes messages, logins and the question whose a number is.
"""
