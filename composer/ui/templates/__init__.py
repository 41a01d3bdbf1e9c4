"""Templates: the library, the designer, and using one in a message."""
