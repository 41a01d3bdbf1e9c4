"""Several templates that are selected: what they are, what can be done with all of them, and what became of each."""
