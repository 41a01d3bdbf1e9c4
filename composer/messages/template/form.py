"""The form of a template message: words for each part, the same at the top and in a carousel's cards."""

from __future__ import annotations

from composer.messages.parts.currencies import CURRENCIES
from composer.messages.parts.media import filename, media_choice
from composer.messages.words import (
    AnyWord,
    Branch,
    Cards,
    Choice,
    Group,
    Instant,
    Json,
    Number,
    Option,
    Pick,
    Text,
)

_NAMED_GAP = Group(
    label="Named gap",
    help="Only for templates whose gaps have names, such as {{first_name}}.",
    folded=True,
    words=(
        Text(
            at="parameterName",
            also=("parameter_name",),
            label="Gap's name",
            help="Only for templates whose gaps have names, such as {{first_name}}: the name, without braces.",
            placeholder="first_name",
        ),
    ),
)

_FALLBACK = "What stands in the gap where the phone cannot show it in its own language's way."

_MONEY: tuple[AnyWord, ...] = (
    Text(
        at="currency/fallbackValue",
        also=("currency/fallback_value",),
        label="Fallback text",
        help=_FALLBACK,
        placeholder="€100.99",
        needed=True,
    ),
    Pick(
        at="currency/code",
        label="Currency",
        help="The currency's code of three letters, as in the standard ISO 4217.",
        placeholder="Choose or type a code",
        options=tuple(Option(code, f"{name} ({code})") for code, name in CURRENCIES.items()),
        editable=True,
        needed=True,
    ),
    Text(
        at="currency/amount1000",
        also=("currency/amount_1000",),
        label="Amount × 1000",
        help="The amount times one thousand, digits only: 100.99 is written 100990.",
        placeholder="100990",
        needed=True,
    ),
)


def _date_part(key: str, other: str, label: str, says: str, example: str) -> Number:
    plain = f"dateTime/{key}"
    others = (f"dateTime/{other}", f"date_time/{other}", f"date_time/{key}")
    return Number(
        at=plain,
        also=tuple(one for one in dict.fromkeys(others) if one != plain),
        label=label,
        help=says,
        placeholder=example,
        whole=True,
        needed=True,
    )


def _date_words(prefix: str) -> tuple[AnyWord, ...]:
    return (
        Text(
            at="dateTime/fallbackValue",
            also=(
                "dateTime/fallback_value",
                "date_time/fallback_value",
                "date_time/fallbackValue",
            ),
            label="Fallback text",
            help=_FALLBACK,
            placeholder="25 February 2027, 15:33",
            needed=True,
        ),
        Choice(
            key=f"{prefix}moment",
            label="How is the moment given?",
            help="By the parts of its date and time, or as one number that computers count by.",
            branches=(
                Branch(
                    key="parts",
                    label="Date and time",
                    words=(
                        _date_part("year", "year", "Year", "Four digits.", "2027"),
                        _date_part("month", "month", "Month", "1 for January to 12.", "2"),
                        _date_part("dayOfMonth", "day_of_month", "Day", "1 to 31.", "25"),
                        _date_part(
                            "dayOfWeek",
                            "day_of_week",
                            "Day of the week",
                            "1 for Monday to 7 for Sunday.",
                            "4",
                        ),
                        _date_part("hour", "hour", "Hour", "0 to 23.", "15"),
                        _date_part("minute", "minute", "Minute", "0 to 59.", "33"),
                    ),
                ),
                Branch(
                    key="timestamp",
                    label="Timestamp",
                    words=(
                        Instant(
                            at="dateTime/timestamp",
                            also=("date_time/timestamp",),
                            label="Timestamp",
                            help="The moment, which is sent as the milliseconds since 1 January 1970, UTC.",
                            placeholder="2027-02-25T15:33:00Z",
                            needed=True,
                            text=True,
                        ),
                    ),
                ),
            ),
        ),
    )


def body(at: str, prefix: str = "") -> Cards:
    """The values of a body's gaps; `at` is the list of components."""
    return Cards(
        at=f"{at}/[type=body]/parameters",
        label="Values for the body",
        help="One for each gap in the template's body, in the order of the gaps: the first fills {{1}}.",
        noun="Gap {n}",
        add="Add a value",
        blank={"type": "text", "text": ""},
        words=(
            Choice(
                key=f"{prefix}value",
                label="What fills the gap?",
                help="A text fits every gap. Money and dates are shown in the way of the phone's language.",
                branches=(
                    Branch(
                        key="text",
                        label="Text",
                        constants={"type": "text"},
                        words=(
                            Text(
                                at="text",
                                label="Text",
                                help="What stands in the gap. No line breaks, no tabs, at most four spaces in a row.",
                                placeholder="Anna",
                                needed=True,
                            ),
                            _NAMED_GAP,
                        ),
                    ),
                    Branch(
                        key="currency",
                        label="Money",
                        constants={"type": "currency"},
                        words=_MONEY,
                    ),
                    Branch(
                        key="dateTime",
                        label="Date and time",
                        constants={"type": "dateTime"},
                        words=_date_words(prefix),
                    ),
                ),
            ),
        ),
    )


def header(at: str, prefix: str = "") -> Choice:
    """The one value of a header; `at` is the list of components."""
    above = f"{at}/[type=header]/parameters"

    def media(kind: str, label: str, example: str) -> Branch:
        place = f"{above}/[type={kind}]/{kind}"
        named = (filename(place),) if kind == "document" else ()
        words = (media_choice(place, kind, example, kind=kind), *named)
        return Branch(key=kind, label=label, words=words)

    text = f"{above}/[type=text]"
    return Choice(
        key=f"{prefix}header",
        label="Header",
        help="What fills the template's header, of the type that was approved. A header without a gap needs nothing.",
        branches=(
            Branch(key="none", label="None"),
            Branch(
                key="text",
                label="Text",
                words=(
                    Text(
                        at=f"{text}/text",
                        label="Text in the header",
                        help="What stands in the header's gap: a header has one at most.",
                        placeholder="Anna",
                        needed=True,
                    ),
                    Text(
                        at=f"{text}/parameterName",
                        also=(f"{text}/parameter_name",),
                        label="Name of the header's gap",
                        help="Only for templates whose gaps have names: the name, without braces.",
                        placeholder="first_name",
                    ),
                ),
            ),
            media("image", "Image", "https://example.com/picture.jpg"),
            media("video", "Video", "https://example.com/film.mp4"),
            media("document", "Document", "https://example.com/ticket.pdf"),
        ),
    )


def _action(key: str) -> str:
    return f"parameters/[type=action]/action/{key}"


def _button_branches(in_card: bool) -> tuple[Branch, ...]:
    """The kinds of button. Each is written as LINK's examples have it in that place (decisions 14 to 16)."""
    key, other = ("sub_type", "subType") if in_card else ("subType", "sub_type")

    def branch(name: str, label: str, value: str, own: str, *words: AnyWord) -> Branch:
        also = {own: (other if own == key else key,)}
        return Branch(key=name, label=label, constants={own: value}, also=also, words=words)

    return (
        branch(
            "quickReply",
            "Quick reply",
            "quick_reply" if in_card else "quickReply",
            key,
            Text(
                at="parameters/[type=payload]/payload",
                label="Payload",
                help="What you get back when this button is tapped. The recipient does not see it.",
                placeholder="order-4711-yes",
                needed=True,
            ),
        ),
        branch(
            "url",
            "Web address",
            "url",
            key,
            Text(
                at="parameters/[type=text]/text",
                also=("parameters/[type=payload]/payload",),
                label="End of the address",
                help="What is added to the web address that the template holds. Spaces must be written %20.",
                placeholder="orders/4711",
                needed=True,
            ),
        ),
        branch(
            "flow",
            "Flow",
            "flow",
            key,
            Text(
                at=_action("flow_token"),
                also=(_action("flowToken"),),
                label="Flow token",
                help="A word of your own that comes back with the answer, so that you know which message it is for.",
                placeholder="booking-4711",
            ),
            Json(
                at=_action("flow_action_data"),
                label="Data",
                help="What the flow's first screen is given, as a JSON object with the names that the flow knows.",
                placeholder='{"name": "Anna", "visits": 3}',
            ),
        ),
        branch(
            "catalog",
            "Catalog",
            "CATALOG",
            "sub_type",
            Text(
                at=_action("thumbnail_product_retailer_id"),
                label="Product for the picture",
                help="The id of the product whose picture is shown; in Commerce Manager it is the content ID.",
                placeholder="2lc20305pt",
            ),
        ),
        branch(
            "copy_code",
            "Copy a code",
            "copy_code",
            "sub_type",
            Text(
                at="parameters/[type=coupon_code]/coupon_code",
                label="Coupon code",
                help="The code that a tap copies: at most 15 letters and digits.",
                placeholder="AUTUMN25",
                needed=True,
            ),
        ),
    )


_POSITION = "Which of the template's buttons this is, counted from 0 with all buttons, also those without a gap."


def buttons(at: str, prefix: str = "", *, in_card: bool = False) -> Cards:
    """The buttons that have a gap; in cards their position is text, as LINK's example has it (decision 18)."""
    index: AnyWord = Number(
        at="index", label="Position", help=_POSITION, placeholder="0", whole=True, needed=True
    )
    if in_card:
        index = Text(at="index", label="Position", help=_POSITION, placeholder="0", needed=True)
    kind = {"sub_type": "quick_reply"} if in_card else {"subType": "quickReply"}
    blank = {"type": "button", **kind, "parameters": [{"type": "payload", "payload": ""}]}
    return Cards(
        at=at,
        where={"type": "button"},
        label="Buttons",
        help="One for each button of the template that needs a value. Other buttons are left out.",
        noun="Button {n}",
        add="Add a button",
        most=10,
        blank=blank,
        words=(
            index,
            Choice(
                key=f"{prefix}button",
                label="What kind of button?",
                help="It must be of the kind that was approved.",
                branches=_button_branches(in_card),
            ),
        ),
    )


def carousel(at: str) -> Cards:
    """The cards of a carousel template."""
    return Cards(
        at=f"{at}/[type=carousel]/cards",
        label="Cards",
        help="Two to ten cards, as many as the approved template has, and all alike.",
        noun="Card {n}",
        add="Add a card",
        most=10,
        blank={"components": []},
        words=(
            Number(
                at="card_index",
                also=("cardIndex", "index"),
                label="Place of the card",
                help="Which of the template's cards this is, counted from 0.",
                placeholder="0",
                whole=True,
                needed=True,
            ),
            header("components", "card-"),
            body("components", "card-"),
            buttons("components", "card-", in_card=True),
        ),
    )


_OFFER = "[type=limited_time_offer]"


def offer(at: str) -> Instant:
    """Until when a limited-time offer holds."""
    parameter = f"{at}/{_OFFER}/parameters/{_OFFER}"
    return Instant(
        at=f"{parameter}/limited_time_offer/expiration_time_ms",
        also=(f"{parameter}/expiration_time_ms",),
        label="End of the offer",
        help="The moment when the offer ends, which is sent as the milliseconds since 1 January 1970, UTC.",
        placeholder="2027-02-25T15:33:00Z",
    )
