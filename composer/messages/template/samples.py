"""Template messages to start from: one for each sort of template that LINK's specification shows."""

from __future__ import annotations

from composer.messages.kind import Sample


def _text(text: str, name: str = "") -> dict[str, object]:
    value: dict[str, object] = {"type": "text", "text": text}
    return {**value, "parameterName": name} if name else value


def _body(*values: dict[str, object]) -> dict[str, object]:
    return {"type": "body", "parameters": list(values)}


def _header(kind: str, value: object) -> dict[str, object]:
    return {"type": "header", "parameters": [{"type": kind, kind: value}]}


def _button(
    index: int | str, kind: str, member: str, value: object, key: str = "subType"
) -> dict[str, object]:
    parameters = [{"type": member, member: value}]
    return {"type": "button", key: kind, "index": index, "parameters": parameters}


def _template(title: str, name: str, language: str, *components: dict[str, object]) -> Sample:
    template = {"name": name, "language": {"code": language}, "components": list(components)}
    return Sample(title, {"type": "template", "template": template})


def _card(index: int, picture: str, product: str, price: str, path: str) -> dict[str, object]:
    components = [
        _header("image", {"id": picture}),
        _body(_text(product), _text(price)),
        _button("0", "quick_reply", "payload", f"more-{path}", "sub_type"),
        _button("1", "url", "text", path, "sub_type"),
    ]
    return {"card_index": index, "components": components}


SAMPLES = (
    _template(
        "Order confirmation", "order_confirmation", "en", _body(_text("Anna"), _text("4711"))
    ),
    _template(
        "With named gaps",
        "appointment_reminder",
        "sv",
        _body(_text("Anna", "first_name"), _text("10:30", "time")),
    ),
    _template(
        "Ticket with buttons",
        "concert_ticket",
        "en_GB",
        _header("document", {"id": "1192798951408501", "filename": "Ticket 4711.pdf"}),
        _body(_text("Anna"), _text("Saturday at 19:00")),
        _button(0, "quickReply", "payload", "ticket-4711-thanks"),
        _button(1, "url", "text", "tickets/4711"),
    ),
    _template(
        "Money and a date",
        "invoice_due",
        "de",
        _body(
            _text("Herr Berg"),
            {
                "type": "currency",
                "currency": {"fallbackValue": "100,99 €", "code": "EUR", "amount1000": "100990"},
            },
            {
                "type": "dateTime",
                "dateTime": {
                    "fallbackValue": "25. Februar 2027, 12:00",
                    "dayOfWeek": 4,
                    "dayOfMonth": 25,
                    "year": 2027,
                    "month": 2,
                    "hour": 12,
                    "minute": 0,
                },
            },
        ),
    ),
    _template(
        "Carousel",
        "autumn_collection",
        "en",
        _body(_text("Anna")),
        {
            "type": "carousel",
            "cards": [
                _card(0, "1192798951408501", "Woollen coat", "€189", "coats/12"),
                _card(1, "1192798951408502", "Rubber boots", "€59", "boots/7"),
            ],
        },
    ),
    _template(
        "Limited-time offer",
        "last_seats",
        "en",
        _body(_text("Anna")),
        {
            "type": "limited_time_offer",
            "parameters": [
                {
                    "type": "limited_time_offer",
                    "limited_time_offer": {"expiration_time_ms": 4102444740000},
                }
            ],
        },
        _button(0, "copy_code", "coupon_code", "SEATS25", "sub_type"),
        _button(1, "url", "text", "seats?code=SEATS25", "sub_type"),
    ),
    _template(
        "Coupon code",
        "welcome_back",
        "nl",
        _body(_text("Anna"), _text("20%")),
        _button(0, "copy_code", "coupon_code", "WELCOME20", "sub_type"),
    ),
    _template(
        "Catalog",
        "browse_our_shop",
        "en",
        _button(
            0, "CATALOG", "action", {"thumbnail_product_retailer_id": "2lc20305pt"}, "sub_type"
        ),
    ),
    _template(
        "Flow",
        "book_a_table",
        "da",
        _body(_text("Anna")),
        _button(
            0,
            "flow",
            "action",
            {"flow_token": "booking-4711", "flow_action_data": {"guests": 4}},
        ),
    ),
    _template(
        "One-time code",
        "login_code",
        "en",
        _body(_text("482913")),
        _button(0, "url", "text", "482913"),
    ),
)
