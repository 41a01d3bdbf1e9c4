"""The wire formats: one module each; encode and decode are inverse."""
