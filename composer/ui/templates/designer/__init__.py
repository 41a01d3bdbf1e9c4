"""The designer: a template's definition as a form, as JSON and on the phone."""
