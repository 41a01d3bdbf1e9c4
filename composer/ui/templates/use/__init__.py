"""Using a template in a message: choosing it, the form that asks for what it needs, its languages side by side."""
