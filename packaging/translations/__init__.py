"""What Composer says, in files that Qt Linguist opens: collecting the texts, keeping them, handing them to translators."""
