"""Everything that can be done, by name and by key: one registry, which the palette, the menu and the sheet of keys read."""
