"""All the Qt there is.

Qt for Python reads the source of each module that is imported after it, and keeps the lines, to see whether it may ask for
another spelling of Qt's names. Nobody here does: hundreds of files are left unread, and 15 MB are free.
"""

import sys

from PySide6 import QtCore  # noqa: F401 - what reads them comes with it

_spelling = sys.modules.get("shibokensupport.feature")
if hasattr(_spelling, "_mod_uses_pyside"):
    vars(_spelling)["_mod_uses_pyside"] = lambda _module: False
