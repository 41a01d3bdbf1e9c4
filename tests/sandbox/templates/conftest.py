"""Definitions to begin from, and a client that speaks LINK's template resources."""

import copy
from typing import Any
from urllib.parse import quote

import pytest

PLAIN = {
    "name": "order_sent",
    "language": "en",
    "category": "UTILITY",
    "components": [
        {"type": "HEADER", "format": "TEXT", "text": "Order {{1}} sent", "example": {"header_text": ["77"]}},
        {
            "type": "BODY",
            "text": "Hello {{1}}, your order {{2}} is on its way to you.",
            "example": {"body_text": [["Anna", "77"]]},
        },
        {"type": "FOOTER", "text": "Thank you"},
        {
            "type": "BUTTONS",
            "buttons": [
                {"type": "QUICK_REPLY", "text": "Stop"},
                {"type": "QUICK_REPLY", "text": "Help"},
                {"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": ["https://example.com/7"]},
                {"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+46701740605"},
            ],
        },
    ],
}  # fmt: skip
NAMED = {
    "name": "named_order",
    "language": "en_US",
    "category": "UTILITY",
    "parameter_format": "NAMED",
    "components": [
        {
            "type": "body",
            "text": "Hello {{first_name}}, your order {{order}} is on its way to you.",
            "example": {
                "body_text_named_params": [
                    {"param_name": "first_name", "example": "Anna"},
                    {"param_name": "order", "example": "77"},
                ]
            },
        }
    ],
}
CARD = {
    "components": [
        {"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}},
        {"type": "BODY", "text": "Only {{1}} today for you", "example": {"body_text": [["10 kr"]]}},
        {
            "type": "BUTTONS",
            "buttons": [
                {"type": "QUICK_REPLY", "text": "More"},
                {"type": "URL", "text": "Buy", "url": "https://example.com/{{1}}", "example": ["https://example.com/7"]},
            ],
        },
    ]
}  # fmt: skip
CAROUSEL = {
    "name": "summer",
    "language": "en",
    "category": "MARKETING",
    "components": [
        {"type": "BODY", "text": "Summer is here, {{1}}, and so are we!", "example": {"body_text": [["Anna"]]}},
        {"type": "CAROUSEL", "cards": [CARD, copy.deepcopy(CARD)]},
    ],
}  # fmt: skip
OFFER = {
    "name": "offer",
    "language": "en",
    "category": "MARKETING",
    "components": [
        {"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}},
        {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Expiring!", "has_expiration": True}},
        {"type": "BODY", "text": "Good news, {{1}}! Use the code today.", "example": {"body_text": [["Anna"]]}},
        {
            "type": "BUTTONS",
            "buttons": [
                {"type": "COPY_CODE", "example": "CARIBE25"},
                {"type": "URL", "text": "Book", "url": "https://example.com/{{1}}", "example": ["https://example.com/7"]},
            ],
        },
    ],
}  # fmt: skip
CODE = {
    "name": "login",
    "language": "en",
    "category": "AUTHENTICATION",
    "components": [
        {"type": "BODY", "add_security_recommendation": True},
        {"type": "FOOTER", "code_expiration_minutes": 5},
        {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE", "text": "Copy"}]},
    ],
}
DEFINITIONS: dict[str, dict[str, Any]] = {
    "plain": PLAIN,
    "named": NAMED,
    "carousel": CAROUSEL,
    "offer": OFFER,
    "code": CODE,
}


class Templates:
    """LINK's template resources for one source."""

    def __init__(self, client, *frame):
        parts = zip(("platformId", "platformPartnerId", "source"), frame, strict=True)
        self.base = "".join(f"/{name}/{quote(value, safe='')}" for name, value in parts)
        self.base += "/templates"
        self.http = client.http

    def create(self, definition):
        return self.http.put(self.base, json=definition)

    def update(self, identity, body):
        return self.http.post(f"{self.base}/{identity}", json=body)

    def get(self, identity):
        return self.http.get(f"{self.base}/{identity}")

    def delete(self, identity, name):
        return self.http.delete(f"{self.base}/{identity}/{name}")

    def made(self, definition):
        """The id of a new template."""
        answer = self.create(definition)
        assert answer.status_code == 200, answer.text
        return answer.json()["id"]

    def status(self, identity):
        return self.get(identity).json()["status"]


@pytest.fixture
def definition():
    """A copy of a definition by its key, with changes at its top."""
    return lambda key="plain", **more: {**copy.deepcopy(DEFINITIONS[key]), **more}


@pytest.fixture
def templates_of():
    return lambda client, *frame: Templates(client, *(frame or ("p", "pp", "+46000000000")))
