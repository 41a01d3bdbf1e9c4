"""What is handed over, as a call of the account that is chosen. The sandbox is on this computer alone: LINK stands for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from composer.formats import handover, outgoing
from composer.formats.handover import Call
from composer.store.accounts import GRAPH_URL, GRAPH_VERSION, LINK_BASE_URLS, Account
from composer.templates.editing import creation


def sending(account: Account, request: Mapping[str, Any]) -> Call:
    """Sending a request, in the account's own format; Meta takes one message to one recipient, so it is the first."""
    if account.format == "link":
        return handover.message_call(_address(account), dict(request))
    whole = {"refId": "", "messages": [], **request}
    whole["destinations"] = request.get("destinations") or [""]
    single = next(outgoing.singles(whole, account.format), whole)
    body = outgoing.as_sent(single, account.format)
    if account.format == "cloud":
        identity = account.phone_number_id
        return handover.cloud_call(account.base_url, account.graph_version, identity, body)
    return handover.on_premises_call(account.base_url, body)


def in_format(account: Account, format_: str, request: Mapping[str, Any]) -> Call:
    """Sending the request in that format; where the account's is another one, with placeholders for an account."""
    if account.format == format_:
        return sending(account, request)
    addresses = {"cloud": GRAPH_URL, "onprem": "https://YOUR-CLIENT", "link": LINK_BASE_URLS[0]}
    call = sending(Account(id="-", name="-", kind=format_, base_url=addresses[format_]), request)
    if format_ == "cloud":
        address = f"{GRAPH_URL}/{GRAPH_VERSION}/YOUR-PHONE-NUMBER-ID/messages"
        return replace(call, url=address)
    return call


def creating(account: Account, definition: Mapping[str, Any]) -> Call | None:
    """Creating a template; None where the account's API cannot: an On-Premises client's."""
    if account.kind == "onprem":
        return None
    body = creation(definition)
    if account.kind == "cloud":
        whose = account.business_account_id or "WHATSAPP_BUSINESS_ACCOUNT_ID"
        return handover.create_cloud_call(account.base_url, account.graph_version, whose, body)
    source = account.sources[0] if account.sources else ""
    theirs = handover.Account(account.platform_id, account.platform_partner_id, source)
    return handover.create_call(_address(account), theirs, body)


def _address(account: Account) -> str:
    return account.base_url if account.kind == "link" else LINK_BASE_URLS[0]
