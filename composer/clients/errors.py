"""What can go wrong on the wire, sorted by what may be done next.

ClientError
├── NotSent         certainly not processed: no byte of it left; may be tried again by itself
│   └── TooFast     Meta said that it comes too fast and was not taken; may be tried again later
├── Held            wrongly set up, or a server that is not to be trusted: the queue stops
├── Refused         LINK or Meta read the request and said no (an ErrorResponse, an error object)
├── Uncertain       all else: may have been accepted; never tried again by itself
└── RelayError
    ├── RelayUnreachable   no answer, or a fault of the relay that passes; try again later
    ├── RelayRefused       the relay said no, or what answered is no relay
    └── CursorGone         the relay no longer keeps what follows this cursor; go on from `oldest`

Each carries a `title`, a `sentence` (what happened and why) and `advice` (what to do), in plain words and without secrets.
LINK has no idempotency key, so an error that is not provably one of the first three is `Uncertain`.
"""

from __future__ import annotations


class ClientError(Exception):
    """A request that did not get the answer it was made for. Never raised as such."""

    def __init__(self, title: str, sentence: str, advice: str = "") -> None:
        super().__init__(title, sentence, advice)
        self.title = title
        self.sentence = sentence
        self.advice = advice

    @property
    def pauses_account(self) -> bool:
        """Whether the account's next request would meet the same fate: its queue should stop."""
        return False

    def __str__(self) -> str:
        return " ".join(part for part in (f"{self.title}:", self.sentence, self.advice) if part)


class NotSent(ClientError):  # noqa: N818 - named for what it says about the message
    """No byte of the request reached a server that could have processed it."""


class TooFast(NotSent):
    """Meta answered that it takes nothing more just now: the message was not processed."""

    def __init__(self, title: str, sentence: str, *, recipient_only: bool) -> None:
        super().__init__(title, sentence, "Composer waits and tries again by itself.")
        self.recipient_only = recipient_only
        """Whether only messages to this recipient must wait, and not the account."""


class Held(ClientError):  # noqa: N818
    """A redirect, a failed TLS handshake, a wrong host, a bare 401 or an address that must not be used."""

    @property
    def pauses_account(self) -> bool:
        """Always: only a person can put this right."""
        return True


class Refused(ClientError):  # noqa: N818
    """LINK answered 400, 401, 403 or 500 with an ErrorResponse (LINK 1.6, "ErrorResponse")."""

    def __init__(
        self,
        title: str,
        sentence: str,
        advice: str = "",
        *,
        status: int,
        result_code: int,
        description: str = "",
        translated: str = "",
        body: str = "",
    ) -> None:
        super().__init__(title, sentence, advice)
        self.status = status
        self.result_code = result_code
        self.description = description
        self.translated = translated
        """`translatedDescription`, in the language asked for; empty when LINK sent none."""
        self.body = body

    @property
    def pauses_account(self) -> bool:
        """True for 401 and 403: the credentials are wrong or the account lacks access."""
        return self.status in _ACCESS

    @property
    def unread(self) -> bool:
        """True for 401: the message was not looked at, and goes out when the password is right."""
        return self.status == _UNAUTHORIZED


class Uncertain(ClientError):  # noqa: N818
    """It may have been accepted: only a report with its refId, or a person, can settle it."""

    def __init__(
        self,
        title: str,
        sentence: str,
        advice: str = "",
        *,
        status: int | None = None,
        body: str | None = None,
    ) -> None:
        super().__init__(title, sentence, advice)
        self.status = status
        """The HTTP status, if one was read."""
        self.body = body
        """What was read of the body, if anything was."""

    @property
    def pauses_account(self) -> bool:
        """True when something that is not LINK answered 401 or 403: it would do so again."""
        return self.status in _ACCESS


class RelayError(ClientError):
    """Anything that went wrong between the app and a relay. Never raised as such."""


class RelayUnreachable(RelayError):  # noqa: N818
    """The relay could not be reached, or has a fault that may pass (5xx)."""


class RelayRefused(RelayError):  # noqa: N818
    """The relay does not accept the token (401, 403), or the answer is not a relay's."""

    def __init__(
        self, title: str, sentence: str, advice: str = "", *, status: int | None = None
    ) -> None:
        super().__init__(title, sentence, advice)
        self.status = status


class CursorGone(RelayError):  # noqa: N818
    """410: events after the cursor were pruned. From `oldest` on the relay still has all."""

    def __init__(self, oldest: str) -> None:
        super().__init__(
            "Some reports are no longer on the relay",
            "The relay keeps reports for a limited time, and some were removed before Composer could read them.",
            "Composer goes on with the oldest ones that are left. Statuses from before may stay incomplete.",
        )
        self.oldest = oldest


_UNAUTHORIZED = 401
_ACCESS = (_UNAUTHORIZED, 403)
