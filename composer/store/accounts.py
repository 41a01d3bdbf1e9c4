"""Accounts: where requests go, from which numbers, and what each request gets unless it says otherwise. No secrets."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, JsonValue, ValidationError

LINK_BASE_URLS = (
    "https://c-eu.linkmobility.io/whatsapp-message",
    "https://n-eu.linkmobility.io/whatsapp-message",
)
"""Both of LINK's base addresses (LINK 1.6, "Base URL")."""

SANDBOX = "sandbox"
"""The id of the account that is always there."""


class AccountError(Exception):
    """A stored account cannot be used. `title` and `sentence` are for a person."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__(title, sentence)
        self.title = title
        self.sentence = sentence

    def __str__(self) -> str:
        return f"{self.title}: {self.sentence}"


def _filled(value: str) -> str:
    if not value.strip():
        raise ValueError("It is empty.")
    return value


def _user_name(value: str) -> str:
    # RFC 7617: the colon ends the user name, so the rest would count as password.
    if ":" in value:
        raise ValueError("A user name cannot contain a colon.")
    if value and not value.isprintable():
        raise ValueError("A user name cannot contain line breaks or other invisible characters.")
    return value


class Account(BaseModel):
    """One account. The password and the relay's token are in the keyring under `password_key` and `relay_token_key`."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: Annotated[str, AfterValidator(_filled)]
    kind: Literal["sandbox", "link"] = "link"
    mode: Literal["SANDBOX", "TEST", "LIVE"] = "TEST"
    name: Annotated[str, AfterValidator(_filled)]
    base_url: str = ""
    username: Annotated[str, AfterValidator(_user_name)] = ""
    platform_id: str = ""
    platform_partner_id: str = ""
    sources: tuple[str, ...] = ()
    """MSISDNs that messages may be sent from; the first is used unless another is chosen."""
    gates: tuple[str, ...] = ()
    """Ids of the event report gates."""
    defaults: dict[str, JsonValue] = {}
    """Fields of a MessageRequest by their wire names: priority, relativeValidityTime, platformServiceId, …"""
    relay_url: str = ""

    def supplied(self) -> dict[str, Any]:
        """What the account adds to a MessageRequest (LINK 1.6, MessageRequest); nothing that is empty."""
        fields: dict[str, Any] = {
            "platformId": self.platform_id,
            "platformPartnerId": self.platform_partner_id,
            **self.defaults,
            "eventReportGates": list(self.gates),
            "source": self.sources[0] if self.sources else "",
        }
        return {key: value for key, value in fields.items() if value not in ("", None, [], {})}


def read_account(text: str) -> Account:
    """The account in a stored JSON text. Raises AccountError."""
    try:
        return Account.model_validate_json(text)
    except ValidationError as failure:
        first = failure.errors(include_url=False, include_context=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        why = first["msg"].removeprefix("Value error, ").rstrip(".")
        raise AccountError(
            "An account cannot be read",
            f"What is stored of it is not valid{f' at “{place}”' if place else ''}: {why}. Add the account anew.",
        ) from None


def sandbox_account() -> Account:
    """The account of the first start. Its addresses are known only once the sandbox runs."""
    return Account(
        id=SANDBOX,
        kind="sandbox",
        mode="SANDBOX",
        name="Sandbox",
        platform_id="0",
        platform_partner_id="0",
        sources=("+46701740699", "+46701740698"),
        gates=("sandbox",),
    )


def password_key(account_id: str) -> str:
    """The account's password in the keyring."""
    return f"{account_id}/password"


def relay_token_key(account_id: str) -> str:
    """The token for the account's relay in the keyring."""
    return f"{account_id}/relay-token"
