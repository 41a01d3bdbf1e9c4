"""The rules of a definition's parts together (rules §1): each module a function from a definition to findings."""
