"""What the writer does to batches. See `batches` for the data."""

from __future__ import annotations

import apsw

from composer.store.batches import begin_batch, change_state, unfinished
from composer.store.faults import JournalError
from composer.store.part import Part
from composer.store.steps import Step, move

SOME = 500
"""Requests that are cancelled in one transaction: the thread of the journal has other things to do."""


class BatchBook(Part):
    """A journal's batches; `change` is its transaction. Every method raises JournalError as the journal's do."""

    def begin(self, key: str, account: str, name: str) -> None:
        """A new batch. Requests that are added with this `batch` do not leave before `complete`."""
        with self._change():
            try:
                begin_batch(self._db, key, account, name, self._clock())
            except apsw.ConstraintError as failure:
                raise JournalError(
                    "This batch is in the journal already",
                    "Its key was used before, and every batch needs one of its own. Nothing was sent.",
                ) from failure

    def complete(self, key: str) -> bool:
        """All of it is written down: it may leave. False when it was cancelled meanwhile."""
        with self._change():
            return change_state(self._db, key, ("writing",), "sending")

    def pause(self, key: str) -> bool:
        """Nothing more of it leaves until `resume`, also beyond a restart; False when there is nothing to pause."""
        with self._change():
            return change_state(self._db, key, ("sending",), "paused")

    def resume(self, key: str) -> bool:
        """It goes on where it was paused; False when it was not."""
        with self._change():
            return change_state(self._db, key, ("paused",), "sending")

    def stop(self, key: str) -> bool:
        """Nothing of it leaves any more, for good; `cancel_some` then says so to each request."""
        with self._change():
            return change_state(self._db, key, ("writing", "sending", "paused"), "cancelled")

    def cancel_some(self, key: str, why: str) -> int:
        """Cancel up to `SOME` requests of a batch that have not left; how many. 0: there are no more."""
        with self._change():
            step = Step(self._clock(), "cancelled", "", why)
            return move(self._db, "batch = ?", (key,), ("waiting", "held"), step, SOME)

    def recover(self) -> None:
        """At start-up: what was cut off in the middle is brought to its end. A batch that is not whole does not leave."""
        for states, why in ((("writing",), _NOT_WHOLE), (("cancelled",), BY_PERSON)):
            for key in unfinished(self._db, states):
                self.stop(key)
                while self.cancel_some(key, why):
                    pass


BY_PERSON = "You cancelled it before it left."
_NOT_WHOLE = "Composer ended before all of its batch was written down. Nothing of the batch was sent: send it once more."
