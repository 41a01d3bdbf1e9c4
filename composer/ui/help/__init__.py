"""Built-in help: topics in Markdown, found by place, by link and by search. Imported when it is asked for."""
