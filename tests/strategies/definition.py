"""Random valid template definitions: texts with gaps of either sort, media, buttons, carousels, offers, codes."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from composer.messages.parts.languages import LANGUAGES

_Object = dict[str, Any]
_WORDS = st.sampled_from(
    [
        "order",
        "parcel",
        "visit",
        "table",
        "ticket",
        "Rechnung",
        "beställning",
        "ご注文",
        "طلبك",
        "הזמנה",
        "ваш",
        "🙂",
        "*bold*",
        "_soft_",
    ]
)
_PLAIN = st.sampled_from(
    ["order", "parcel", "visit", "table", "ticket", "Rechnung", "beställning", "טופס", "طلب", "ваш"]
)
_SAMPLES = st.sampled_from(["Anna", "4711", "25 %", "€9.50", "ליאה", "ليلى", "10:30"])
_NAMES = st.from_regex(r"[a-z]{1,6}(_[a-z]{1,6})?", fullmatch=True)
_LABELS = st.text("ABCDEFGHIJabcdefghijé ", min_size=1, max_size=25).filter(
    lambda text: bool(text.strip())
)
_TOP = st.from_regex(r"[a-z0-9_]{1,40}", fullmatch=True)


def _line(draw: st.DrawFn, words: int) -> str:
    return " ".join(draw(st.lists(_PLAIN, min_size=words, max_size=words)))


@st.composite
def _body(draw: st.DrawFn, *, named: bool, most: int = 4) -> _Object:
    """At least three words around every gap: what Meta asks for, and more than Twilio does."""
    count = draw(st.integers(0, most))
    names = [str(number) for number in range(1, count + 1)]
    if named:
        names = draw(st.lists(_NAMES, min_size=count, max_size=count, unique=True))
    pieces = [" ".join([*draw(st.lists(_WORDS, min_size=1, max_size=2)), "so", "to", "say"])]
    for name in names:
        pieces += ["{{" + name + "}}", _line(draw, 3)]
    made: _Object = {"type": "BODY", "text": " ".join(pieces)}
    samples = draw(st.lists(_SAMPLES, min_size=count, max_size=count))
    if not count:
        return made
    if named:
        pairs = zip(names, samples, strict=True)
        example: _Object = {
            "body_text_named_params": [{"param_name": name, "example": one} for name, one in pairs]
        }
    else:
        example = {"body_text": [samples]}
    return {**made, "example": example}


_HANDLES = st.sampled_from(["4::aW1hZ2U=:ARZ2", "https://example.com/sample.jpg"])


@st.composite
def _media(draw: st.DrawFn, kinds: tuple[str, ...]) -> _Object:
    example = {"header_handle": [draw(_HANDLES)]}
    return {"type": "HEADER", "format": draw(st.sampled_from(kinds)), "example": example}


@st.composite
def _text_header(draw: st.DrawFn, *, named: bool) -> _Object:
    made: _Object = {"type": "HEADER", "format": "TEXT", "text": _line(draw, 2)}
    if not draw(st.booleans()):
        return made
    name, sample = (draw(_NAMES) if named else "1"), draw(_SAMPLES)
    example: _Object = {"header_text": [sample]}
    if named:
        example = {"header_text_named_params": [{"param_name": name, "example": sample}]}
    return {**made, "text": made["text"][:30] + " {{" + name + "}}", "example": example}


@st.composite
def _link(draw: st.DrawFn) -> _Object:
    made: _Object = {"type": "URL", "text": draw(_LABELS), "url": "https://example.com/a"}
    if draw(st.booleans()):
        made |= {"url": "https://example.com/{{1}}", "example": ["https://example.com/4711"]}
    return made


_REPLIES = st.builds(lambda text: {"type": "QUICK_REPLY", "text": text}, _LABELS)
_PHONES = st.builds(
    lambda text: {"type": "PHONE_NUMBER", "text": text, "phone_number": "+46735555555"}, _LABELS
)
_FLOWS = st.builds(lambda text: {"type": "FLOW", "text": text, "flow_id": "1234567890"}, _LABELS)
_CATALOGS = st.builds(lambda text: {"type": "CATALOG", "text": text}, _LABELS)
_CODES = st.from_regex(r"[A-Z0-9]{1,15}", fullmatch=True).map(
    lambda code: {"type": "COPY_CODE", "example": code}
)


@st.composite
def _buttons(draw: st.DrawFn) -> list[_Object]:
    """One group of quick replies, then what else may stand beside it."""
    replies = draw(st.lists(_REPLIES, max_size=3))
    return [*replies, *draw(st.lists(_link(), max_size=2)), *draw(st.lists(_PHONES, max_size=1))]


_SINGLE = st.one_of(_FLOWS, _CATALOGS).map(lambda one: [one])


@st.composite
def _plain(draw: st.DrawFn, *, named: bool) -> list[_Object]:
    parts: list[_Object] = []
    header = draw(st.sampled_from(["", "text", "media", "place"]))
    if header == "text":
        parts.append(draw(_text_header(named=named)))
    elif header == "media":
        parts.append(draw(_media(("IMAGE", "VIDEO", "DOCUMENT"))))
    elif header == "place":
        parts.append({"type": "HEADER", "format": "LOCATION"})
    parts.append(draw(_body(named=named)))
    if draw(st.booleans()):
        parts.append({"type": "FOOTER", "text": _line(draw, 3)})
    listed = draw(st.one_of(_buttons(), _SINGLE))
    return [*parts, {"type": "BUTTONS", "buttons": listed}] if listed else parts


@st.composite
def _carousel(draw: st.DrawFn, *, named: bool) -> list[_Object]:
    count = draw(st.integers(2, 10))
    header = draw(_media(("IMAGE", "VIDEO")))
    makers = draw(st.lists(st.sampled_from([_REPLIES, _link(), _PHONES]), min_size=1, max_size=2))
    if makers[0] is _PHONES and len(makers) == 2:
        makers = makers[:1]
    with_body = draw(st.booleans())
    cards = []
    for _ in range(count):
        body = [draw(_body(named=named, most=1))] if with_body else []
        buttons = {"type": "BUTTONS", "buttons": [draw(one) for one in makers]}
        cards.append({"components": [header, *body, buttons]})
    return [draw(_body(named=named)), {"type": "CAROUSEL", "cards": cards}]


@st.composite
def _offer(draw: st.DrawFn, *, named: bool) -> list[_Object]:
    terms = {"text": draw(_PLAIN), "has_expiration": draw(st.booleans())}
    buttons = [*draw(st.lists(_CODES, max_size=1)), draw(_link())]
    return [
        draw(_media(("IMAGE", "VIDEO"))),
        draw(_body(named=named)),
        {"type": "LIMITED_TIME_OFFER", "limited_time_offer": terms},
        {"type": "BUTTONS", "buttons": buttons},
    ]


@st.composite
def _code(draw: st.DrawFn) -> list[_Object]:
    body: _Object = {"type": "BODY"}
    if draw(st.booleans()):
        body["add_security_recommendation"] = draw(st.booleans())
    button: _Object = {"type": "OTP", "otp_type": draw(st.sampled_from(["COPY_CODE", "ONE_TAP"]))}
    if button["otp_type"] == "ONE_TAP":
        button["supported_apps"] = [
            {"package_name": "com.example", "signature_hash": "K8a/AINcGX7"}
        ]
    minutes = draw(st.none() | st.integers(1, 90))
    footer = [{"type": "FOOTER", "code_expiration_minutes": minutes}] if minutes else []
    return [body, *footer, {"type": "BUTTONS", "buttons": [button]}]


@st.composite
def definitions(draw: st.DrawFn) -> _Object:
    """A definition that the review finds nothing wrong with, but for hints."""
    named = draw(st.booleans())
    sort = draw(st.sampled_from(["plain", "plain", "carousel", "offer", "coupon", "code"]))
    category = "MARKETING"
    if sort == "plain":
        category = draw(st.sampled_from(["MARKETING", "UTILITY"]))
        components = draw(_plain(named=named))
    elif sort == "carousel":
        components = draw(_carousel(named=named))
    elif sort == "offer":
        components = draw(_offer(named=named))
    elif sort == "coupon":
        listed = [*draw(st.lists(_REPLIES, max_size=2)), draw(_CODES)]
        components = [draw(_body(named=named)), {"type": "BUTTONS", "buttons": listed}]
    else:
        category, named, components = "AUTHENTICATION", False, draw(_code())
    whole: _Object = {
        "name": draw(_TOP),
        "language": draw(st.sampled_from(sorted(LANGUAGES))),
        "category": category,
        "components": components,
    }
    if named:
        whole["parameter_format"] = "NAMED"
    if draw(st.booleans()):
        whole["allow_category_change"] = draw(st.booleans())
    return whole
