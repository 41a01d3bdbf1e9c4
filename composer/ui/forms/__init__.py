"""The form engine: one editor for each word of `composer.messages.words`, and what builds a form from words."""
