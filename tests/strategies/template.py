"""Random valid template messages: text, media, money and dates, buttons, offers and carousels."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from hypothesis import strategies as st

from composer.messages.parts.currencies import CURRENCIES
from composer.messages.parts.languages import LANGUAGES
from tests.strategies.media import IDS, LETTERS, media

_Object = dict[str, Any]
_VALUES = (
    st.text(LETTERS, min_size=1, max_size=40)
    .map(lambda text: " ".join(text.split()))
    .filter(lambda text: bool(text.strip()))
)
"""What may stand in a gap: no line breaks, and never several spaces in a row."""
_NAMES = st.from_regex(r"[a-z_][a-z0-9_]{0,15}", fullmatch=True)
_ENDS = st.from_regex(r"[a-z0-9]{1,6}(/[a-z0-9%=?_-]{0,8}){0,2}", fullmatch=True)
_COUPONS = st.from_regex(r"[A-Z0-9]{1,15}", fullmatch=True)
_SHORT = st.text(LETTERS, min_size=1, max_size=20).filter(lambda text: bool(text.strip()))


def _texts() -> st.SearchStrategy[_Object]:
    return _VALUES.map(lambda text: {"type": "text", "text": text})


def _money() -> st.SearchStrategy[_Object]:
    amounts = st.integers(0, 10**9)
    value = st.fixed_dictionaries(
        {
            "fallbackValue": _SHORT,
            "code": st.sampled_from(sorted(CURRENCIES)),
            "amount1000": st.one_of(amounts, amounts.map(str)),
        }
    )
    return value.map(lambda found: {"type": "currency", "currency": found})


def _parts(moment: datetime) -> _Object:
    return {
        "dayOfWeek": moment.isoweekday(),
        "dayOfMonth": moment.day,
        "year": moment.year,
        "month": moment.month,
        "hour": moment.hour,
        "minute": moment.minute,
    }


@st.composite
def _moments(draw: st.DrawFn) -> _Object:
    parts: _Object = draw(st.datetimes().map(_parts))
    if draw(st.booleans()):
        parts = {key: str(value) for key, value in parts.items()}
    stamp = {"timestamp": str(draw(st.integers(10**12, 4 * 10**12)))}
    value = {"fallbackValue": draw(_SHORT), **draw(st.sampled_from([parts, stamp]))}
    return {"type": "dateTime", "dateTime": value}


@st.composite
def _bodies(draw: st.DrawFn) -> _Object:
    """Gaps with numbers, or with names."""
    if draw(st.booleans()):
        names = draw(st.lists(_NAMES, min_size=1, max_size=3, unique=True))
        values = [{**draw(_texts()), "parameterName": name} for name in names]
    else:
        values = draw(st.lists(st.one_of(_texts(), _money(), _moments()), min_size=1, max_size=4))
    return {"type": "body", "parameters": values}


@st.composite
def _headers(draw: st.DrawFn, kinds: tuple[str, ...]) -> _Object:
    kind = draw(st.sampled_from(kinds))
    if kind == "text":
        return {"type": "header", "parameters": [draw(_texts())]}
    named = st.builds(lambda id_, name: {"id": id_, "filename": f"{name}.pdf"}, IDS, _NAMES)
    linked = st.builds(lambda name: {"link": f"https://example.com/{name}.pdf"}, _NAMES)
    documents = st.one_of(named, linked)
    value = draw(documents if kind == "document" else media())
    return {"type": "header", "parameters": [{"type": kind, kind: value}]}


def _without_names(body: _Object) -> _Object:
    values = [
        {key: value for key, value in one.items() if key != "parameterName"}
        for one in body["parameters"]
    ]
    return {**body, "parameters": values}


_BUTTONS: dict[str, tuple[str, str, st.SearchStrategy[Any]]] = {
    "quickReply": ("subType", "payload", _SHORT),
    "url": ("subType", "text", _ENDS),
    "flow": (
        "subType",
        "action",
        st.fixed_dictionaries(
            {"flow_token": _SHORT},
            optional={"flow_action_data": st.dictionaries(_NAMES, st.integers() | _SHORT)},
        ),
    ),
    "CATALOG": ("sub_type", "action", st.builds(dict, thumbnail_product_retailer_id=_SHORT)),
    "copy_code": ("sub_type", "coupon_code", _COUPONS),
}
"""Each kind of button: the key that names it, the type of its value, the value."""


@st.composite
def _button(draw: st.DrawFn, kind: str, index: int | str, key: str = "") -> _Object:
    own, member, values = _BUTTONS[kind]
    named = "quick_reply" if key and kind == "quickReply" else kind
    parameters = [{"type": member, member: draw(values)}]
    return {"type": "button", key or own: named, "index": index, "parameters": parameters}


@st.composite
def _buttons(draw: st.DrawFn) -> list[_Object]:
    places = draw(st.lists(st.integers(0, 9), max_size=3, unique=True))
    kinds = st.sampled_from(sorted(_BUTTONS))
    written: list[int | str] = [at if draw(st.booleans()) else str(at) for at in places]
    return [draw(_button(draw(kinds), index)) for index in written]


@st.composite
def _plain(draw: st.DrawFn) -> list[_Object]:
    """Header, body and buttons, each of them or not."""
    body = draw(_bodies())
    named = "parameterName" in body["parameters"][0]
    header = draw(_headers(("image", "video", "document") if named else _EVERY_HEADER))
    parts = [part for part in (header, body) if draw(st.booleans())]
    return [*parts, *draw(_buttons())]


_EVERY_HEADER = ("text", "image", "video", "document")


@st.composite
def _offers(draw: st.DrawFn) -> list[_Object]:
    until = draw(st.integers(4 * 10**12, 5 * 10**12))
    value = {"type": "limited_time_offer", "limited_time_offer": {"expiration_time_ms": until}}
    return [
        draw(_bodies()),
        {"type": "limited_time_offer", "parameters": [value]},
        draw(_button("copy_code", 0)),
        draw(_button("url", 1, "sub_type")),
    ]


@st.composite
def _carousels(draw: st.DrawFn) -> list[_Object]:
    """Two to four cards, all of one shape."""
    header = draw(st.sampled_from(["image", "video"]))
    gaps = draw(st.integers(0, 2))
    kinds = draw(st.lists(st.sampled_from(["quickReply", "url"]), min_size=1, max_size=2))
    cards = []
    for index in range(draw(st.integers(2, 4))):
        parts = [draw(_headers((header,)))]
        if gaps:
            filled = st.one_of(_texts(), _texts(), _money(), _moments())
            parts.append({"type": "body", "parameters": [draw(filled) for _ in range(gaps)]})
        for at, kind in enumerate(kinds):
            parts.append(draw(_button(kind, str(at), "sub_type")))
        cards.append({"card_index": index, "components": parts})
    body = _without_names(draw(_bodies()))
    return [body, {"type": "carousel", "cards": cards}]


@st.composite
def messages(draw: st.DrawFn) -> _Object:
    """Messages without an error or a warning, in LINK's spelling."""
    components = draw(st.one_of(_plain(), _offers(), _carousels()))
    language = {"code": draw(st.sampled_from(sorted(LANGUAGES)))}
    older = st.fixed_dictionaries({}, optional={"policy": st.just("deterministic")})
    template = {
        "name": draw(st.integers(0, 10**6).map(lambda number: f"sale_{number}")),
        "language": {**draw(older), **language},
        "components": components,
        **draw(st.fixed_dictionaries({}, optional={"namespace": _NAMES})),
    }
    return {"type": "template", "template": template}
