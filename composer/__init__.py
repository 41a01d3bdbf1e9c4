"""Composer: write WhatsApp Business messages, see them, send them and watch them arrive."""

import os

__version__ = "0.1.0"

# To look for plug-ins, pydantic reads the metadata of every package there is; and nobody's code is wanted in our checks.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
