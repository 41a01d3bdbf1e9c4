"""One window for each data folder: a second start asks the first one to come forward, over a local socket of this user.

The lock file decides who is first; the socket only carries the request, so a lost or stale one never lets two run.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6 import QtCore, QtNetwork

_SHOW, _SHOWN = b"show\n", b"shown\n"
_PATIENCE_MS = 3_000
"""The first one may still be on its way to its first paint."""
_PAUSE_MS = 50


def socket_name(folder: Path) -> str:
    """The same for every spelling of a folder, another for every other one. Short: a socket's path has 107 bytes at most."""
    whole = os.path.normcase(folder.expanduser().resolve())
    return f"composer-{hashlib.sha256(whole.encode('utf-8', 'surrogateescape')).hexdigest()[:32]}"


class Doorbell(QtCore.QObject):
    """Calls `show()` whenever another start with this data folder rings. For whoever holds the folder's lock.

    `problem` says why nobody can ring, if so: a second start then refuses, as it does when nobody answers.
    """

    def __init__(self, folder: Path, show: Callable[[], None], parent: QtCore.QObject) -> None:
        super().__init__(parent)
        self._show = show
        name = socket_name(folder)
        self._server = QtNetwork.QLocalServer(self)
        self._server.setSocketOptions(QtNetwork.QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._come)
        # Left by a process that was killed: whoever holds the lock is the only one who listens.
        QtNetwork.QLocalServer.removeServer(name)
        self.problem = "" if self._server.listen(name) else self._server.errorString()

    def close(self) -> None:
        """Answer no more."""
        self._server.close()

    def _come(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._hear(caller))
            self._hear(caller)  # what came together with the connection

    def _hear(self, caller: QtNetwork.QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() > len(_SHOW):
                caller.abort()
            return
        if caller.readLine(len(_SHOW) + 1).data() == _SHOW:
            self._show()
            caller.write(_SHOWN)
        caller.disconnectFromServer()


def ring(folder: Path, patience_ms: int = _PATIENCE_MS) -> bool:
    """Ask the Composer that runs with this folder to come forward; whether it answered within that time."""
    end = time.monotonic() + patience_ms / 1000
    while time.monotonic() < end:
        caller = QtNetwork.QLocalSocket()
        caller.connectToServer(socket_name(folder))
        if caller.waitForConnected(_PAUSE_MS * 10):
            caller.write(_SHOW)
            left = max(_PAUSE_MS, int((end - time.monotonic()) * 1000))
            if caller.waitForReadyRead(left) and caller.readAll().data() == _SHOWN:
                return True
        caller.abort()
        time.sleep(_PAUSE_MS / 1000)
    return False
