"""What Meta's two formats have in common: the words by place, the translation, and which API knows which field."""
