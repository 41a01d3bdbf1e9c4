"""A request as a text for somebody else's tools: curl in two shells, Python, or the JSON alone.

Secrets are never in it: the texts take them from the environment (`LINK_USERNAME` and `LINK_PASSWORD`, or `META_TOKEN`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, urlsplit, urlunsplit

from composer.formats import link

USERNAME, PASSWORD, TOKEN = "LINK_USERNAME", "LINK_PASSWORD", "META_TOKEN"


@dataclass(frozen=True, slots=True)
class Call:
    """One request: its address is without user name and password, its body None where it has none."""

    method: str
    url: str
    body: Any = None
    token: bool = False
    """Whether it is authorised by a token, and not by user name and password."""


@dataclass(frozen=True, slots=True)
class Account:
    """Whose templates are meant (LINK 1.6, Create Template): the parts of the path, as they are, not encoded."""

    platform_id: str
    platform_partner_id: str
    source: str


def message_call(base_url: str, request: Any) -> Call:
    """Sending a MessageRequest (LINK 1.6, POST /messages)."""
    return Call("POST", f"{_bare(base_url)}/messages", request)


def cloud_call(base_url: str, version: str, phone_number_id: str, body: Any) -> Call:
    """Sending one message through Meta's Cloud API (Meta reference, messages)."""
    steps = (version, quote(phone_number_id, safe=""), "messages")
    return Call("POST", "/".join((_bare(base_url), *filter(None, steps))), body, token=True)


def on_premises_call(base_url: str, body: Any) -> Call:
    """Sending one message through Meta's On-Premises API (Meta reference, messages)."""
    return Call("POST", f"{_bare(base_url)}/v1/messages", body, token=True)


def create_call(base_url: str, account: Account, definition: Any) -> Call:
    """Creating a template (LINK 1.6, Create Template)."""
    return Call("PUT", _templates(base_url, account), definition)


def create_cloud_call(base_url: str, version: str, business_account: str, definition: Any) -> Call:
    """Creating a template at Meta's Cloud API."""
    steps = (version, quote(business_account, safe=""), "message_templates")
    return Call("POST", "/".join((_bare(base_url), *filter(None, steps))), definition, token=True)


def update_call(base_url: str, account: Account, template_id: str, changes: Any) -> Call:
    """Changing a template (LINK 1.6, Update Template)."""
    return Call("POST", _templates(base_url, account, template_id), changes)


def get_call(base_url: str, account: Account, template_id: str) -> Call:
    """Fetching a template (LINK 1.6, Get Template)."""
    return Call("GET", _templates(base_url, account, template_id))


def delete_call(base_url: str, account: Account, template_id: str, name: str) -> Call:
    """Deleting a template (LINK 1.6, Delete Template)."""
    return Call("DELETE", _templates(base_url, account, template_id, name))


def _templates(base_url: str, account: Account, *below: str) -> str:
    steps = (
        *("platformId", account.platform_id, "platformPartnerId", account.platform_partner_id),
        *("source", account.source, "templates", *below),
    )
    return "/".join((_bare(base_url), *(quote(step, safe="") for step in steps)))


def _bare(base_url: str) -> str:
    """The address without user name, password and the slash at its end."""
    parts = urlsplit(base_url.strip())
    netloc = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, netloc, parts.path.rstrip("/"), "", ""))


def as_json(call: Call) -> str:
    """The body alone, as the JSON pane shows it."""
    return "" if call.body is None else link.encode(call.body)


def as_bash(call: Call) -> str:
    """For bash, zsh and other shells of Linux and macOS."""
    lines = [
        f"curl --request {call.method} {_quoted(call.url)}",
        f'--header "Authorization: Bearer ${TOKEN}"'
        if call.token
        else f'--user "${USERNAME}:${PASSWORD}"',
    ]
    if call.body is not None:
        lines.append("--header 'Content-Type: application/json'")
        lines.append(f"--data-raw {_quoted(link.encode(call.body))}")
    return " \\\n  ".join(lines) + "\n"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def as_powershell(call: Call) -> str:
    """For PowerShell, the old one of Windows too.

    The body goes through standard input: as an argument Windows PowerShell 5.1 would take its quotation marks away. It is
    ASCII, since that is what 5.1 hands on.
    """
    lines = [
        f"curl.exe --request {call.method} {_single(call.url)}",
        f'--header "Authorization: Bearer ${{env:{TOKEN}}}"'
        if call.token
        else f'--user "${{env:{USERNAME}}}:${{env:{PASSWORD}}}"',
    ]
    if call.body is None:
        return " `\n  ".join(lines) + "\n"
    lines += ["--header 'Content-Type: application/json'", "--data-binary '@-'"]
    body = json.dumps(call.body, indent=2, allow_nan=False)
    return f"@'\n{body}\n'@ | " + " `\n  ".join(lines) + "\n"


def _single(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def as_httpx(call: Call) -> str:
    """For Python, with the library httpx."""
    lines = ["import os", "", "import httpx", ""]
    if call.body is not None:
        lines += [f"body = {_literal(call.body, '')}", ""]
    lines += [
        "answer = httpx.request(",
        f"    {call.method!r},",
        f"    {call.url!r},",
        f'    headers={{"Authorization": f"Bearer {{os.environ[\'{TOKEN}\']}}"}},'
        if call.token
        else f'    auth=(os.environ["{USERNAME}"], os.environ["{PASSWORD}"]),',
    ]
    if call.body is not None:
        lines.append("    json=body,")
    lines += ["    timeout=30,", ")", "print(answer.status_code, answer.text)"]
    return "\n".join(lines) + "\n"


def _literal(value: Any, margin: str) -> str:
    """A value as Python writes it, a member a line."""
    inner = margin + "    "
    if isinstance(value, dict) and value:
        members = [f"{inner}{key!r}: {_literal(one, inner)},\n" for key, one in value.items()]
        return "{\n" + "".join(members) + margin + "}"
    if isinstance(value, list) and value:
        return "[\n" + "".join(f"{inner}{_literal(one, inner)},\n" for one in value) + margin + "]"
    if value is None or isinstance(value, bool | str | dict | list):
        return repr(value)
    return json.dumps(value, allow_nan=False)


HANDOVERS: Final[Mapping[str, Callable[[Call], str]]] = {
    "cURL (bash)": as_bash,
    "cURL (PowerShell)": as_powershell,
    "Python (httpx)": as_httpx,
    "JSON": as_json,
}
"""What a menu offers: its words, and the text."""
