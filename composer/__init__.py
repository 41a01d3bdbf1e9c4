"""Composer: write WhatsApp Business messages, see them, send them and watch them arrive."""

__version__ = "0.1.0"
