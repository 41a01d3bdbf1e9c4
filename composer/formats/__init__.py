"""One module for each format on the wire."""
