"""In words: how far the list of an account's templates is read, and what it brought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from composer.store.accounts import Account
from composer.ui.templates.words import on_button
from composer.ui.translate import counted, said

if TYPE_CHECKING:
    from composer.template_listing import Listed


def fetch_all_text(account: Account) -> str:
    """What the button says that begins it."""
    return said("Fetch all from “{0}”").format(on_button(account.name))


def so_far(account: Account, count: int, wait: float) -> str:
    """While it is read: how many there are so far, and that Meta wants to be left alone for `wait` seconds."""
    if wait:
        text = said("Meta asks for a pause: going on in {0} seconds. {1} templates so far")
        return text.format(counted(round(wait)), counted(count))
    text = said("Fetching all templates of “{0}”: {1} so far")
    return text.format(account.name, counted(count))


def brought(account: Account, listed: Listed) -> str:
    """What there is, and what is new in it."""
    one = said("1 template of “{0}” was fetched.")
    many = said("{1} templates of “{0}” were fetched.")
    parts = [(one if listed.fetched == 1 else many).format(account.name, counted(listed.fetched))]
    news = (
        (listed.added, said("1 is new here."), said("{0} are new here.")),
        (listed.there, said("1 changed there."), said("{0} changed there.")),
        (
            listed.both,
            said("1 was changed here and there: what you wrote stays."),
            said("{0} were changed here and there: what you wrote stays."),
        ),
        (
            listed.here,
            said("1 was changed here and is not submitted."),
            said("{0} were changed here and are not submitted."),
        ),
        (listed.gone, said("1 is no longer there."), said("{0} are no longer there.")),
    )
    for keys, single, several in news:
        if keys:
            parts.append(single if len(keys) == 1 else several.format(counted(len(keys))))
    if len(parts) == 1 and listed.whole and listed.fetched:
        parts.append(said("Nothing has changed."))
    return " ".join(parts)
