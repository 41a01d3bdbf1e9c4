"""What fields are called that no form word names: those with a place of their own in the window, and what only holds others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

LABELS: Final[Mapping[str, str]] = {
    "source": "Sender",
    "destinations": "Recipients",
    "messages": "Messages",
    "type": "Type",
    "text": "Text",
    "image": "Image",
    "video": "Video",
    "audio": "Audio",
    "sticker": "Sticker",
    "contacts": "Contacts",
    "org": "Organisation",
    "document": "Document",
    "location": "Location",
    "interactive": "Interactive part",
    "header": "Header",
    "body": "Body",
    "footer": "Footer",
    "action": "Action",
    "reply": "Reply",
    "template": "Template",
    "language": "Language",
    "policy": "Language policy",
    "components": "Template parts",
    "parameters": "Values",
    "parameterName": "Gap's name",
    "namespace": "Namespace",
    "card_index": "Place of the card",
    "fallbackValue": "Fallback text",
    "code": "Code",
    "amount1000": "Amount × 1000",
    "dayOfWeek": "Day of the week",
    "dayOfMonth": "Day",
    "year": "Year",
    "month": "Month",
    "hour": "Hour",
    "minute": "Minute",
    "timestamp": "Timestamp",
    "expiration_time_ms": "End of the offer",
    "flow_token": "Flow token",
    "flow_action_data": "Data",
    "thumbnail_product_retailer_id": "Product for the picture",
    "id": "Id",
    "link": "Link",
    "cards": "Cards",
    "index": "Position",
    "subType": "Button type",
    "sub_type": "Button type",
    "coupon_code": "Coupon code",
    "currency": "Currency",
    "dateTime": "Date and time",
    "limited_time_offer": "Limited-time offer",
    "payload": "Payload",
    "caption": "Caption",
    "filename": "File name",
    "provider": "Provider",
    "name": "Name",
    "flow_action": "First action",
    "flow_action_payload": "First screen",
}
"""By the last key on the way; a key that is missing here is shown in quotes."""

PLURAL: Final = frozenset(
    {
        "Recipients",
        "Messages",
        "Template parts",
        "Cards",
        "Buttons",
        "Sections",
        "Rows",
        "Products",
        "Contacts",
    }
)
"""The labels of which one says “are”."""
