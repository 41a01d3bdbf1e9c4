"""Messages of known templates: one that fits is delivered, any other is refused by Meta with its own code."""

import copy

import pytest

from composer.sandbox.templates.course import Turn
from composer.sandbox.templates.fitting import misfit
from composer.sandbox.templates.shelf import Template

TRIP = [112002, 112006, 112003, 112007]


def text(value, name=None):
    return {"type": "text", "text": value, **({"parameterName": name} if name else {})}


def button(sub_type, index, *parameters):
    return {"type": "button", "subType": sub_type, "index": index, "parameters": list(parameters)}


def part(kind, *parameters):
    return {"type": kind, "parameters": list(parameters)}


PICTURE = {"type": "image", "image": {"link": "https://example.com/a.png"}}
OFFER_UNTIL = {
    "type": "limited_time_offer",
    "limited_time_offer": {"expiration_time_ms": 1893456000000},
}
COUPON = {"type": "coupon_code", "coupon_code": "CARIBE25"}
CARD = [part("header", PICTURE), part("body", text("5 kr")), button("url", "1", text("7"))]
FITTING = {
    "plain": [
        part("header", text("77")),
        part("body", text("Anna"), text("77")),
        button("url", "2", text("7")),
    ],
    "named": [part("body", text("77", "order"), text("Anna", "first_name"))],
    "carousel": [
        part("body", text("Anna")),
        {
            "type": "carousel",
            "cards": [{"card_index": n, "components": copy.deepcopy(CARD)} for n in (1, 0)],
        },
    ],
    "offer": [
        part("header", PICTURE),
        part("body", text("Anna")),
        part("limited_time_offer", OFFER_UNTIL),
        button("copy_code", 0, COUPON),
        button("url", 1, text("7")),
    ],
    "code": [part("body", text("123456")), button("url", 0, text("123456"))],
}


def message(name, components, language="en"):
    template = {"name": name, "language": {"code": language}, "components": components}
    return {"type": "template", "template": template}


class Sending:
    """Creates a template, lets it be approved and sends a message of it."""

    def __init__(self, client, gateway, request_to, templates, definition):
        self.client, self.gateway, self.request_to = client, gateway, request_to
        self.templates, self.definition = templates, definition

    def __call__(self, key, components, **more):
        """The reports that come."""
        made = self.definition(key, **more)
        identity = self.templates.made(made)
        self.client.wait_ledger(lambda _all: self.templates.status(identity) != "PENDING")
        content = message(made["name"], components, made["language"])
        request = self.request_to("+99900000001", message=content)
        assert self.client.send(request).status_code == 200
        self.client.wait_ledger(
            lambda all_: all(each["state"] == "sent" for each in all_[-1]["callbacks"])
        )
        return list(self.gateway.bodies)


@pytest.fixture
def sent(start, gateway, request_to, templates_of, definition):
    client = start(speed=2000.0).client
    return Sending(client, gateway, request_to, templates_of(client), definition)


@pytest.mark.parametrize("key", FITTING)
def test_what_fits_is_delivered(key, sent):
    assert [body["resultCode"] for body in sent(key, FITTING[key])] == TRIP


def changed(key, path, value):
    components = copy.deepcopy(FITTING[key])
    *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    inside = components
    for step in way:
        inside = inside[step]
    if value is None:
        del inside[last]
    else:
        inside[last] = value
    return components


CASES = [
    ("plain", "0", None, 132000, "header: number of localizable_params (0)"),
    ("plain", "0.parameters.0", PICTURE, 132012, "expected TEXT, received IMAGE"),
    ("plain", "1.parameters.1", None, 132000, "body: number of localizable_params (1) does not match"),
    ("plain", "1.parameters.0", text("a\nb"), 132018, "new-line/tab"),
    ("plain", "1.parameters.0", text("a     b"), 132018, "4 consecutive spaces"),
    ("plain", "1.parameters.0", text("x" * 1024), 132005, "longer than 1024"),
    ("plain", "2", None, 131008, "Button at index 2 of type Url requires a parameter"),
    ("plain", "2", button("url", "4", text("7")), 131009, "no button at index 4"),
    ("plain", "2", button("quickReply", 2, {"type": "payload", "payload": "x"}), 132018, "is of type Url"),
    ("plain", "1", part("header", text("77")), 131009, "more than one header"),
    ("plain", "2", button("url", "2", text("7"), text("8")), 132018, "takes one parameter"),
    ("named", "0.parameters.0", None, 132000, "(1) does not match"),
    ("named", "0.parameters.0", text("77", "other"), 132000, "names must be first_name, order"),
    ("named", "0.parameters.0", text("77"), 132000, "names must be"),
    ("carousel", "1.cards.0", None, 132012, "expected 2 cards, received 1"),
    ("carousel", "1", None, 132012, "expected 2 cards, received 0"),
    ("carousel", "1.cards.0.components.0", None, 132012, "carousel card 1: header: Format mismatch"),
    ("carousel", "1.cards.1.components.2", None, 131008, "carousel card 0: buttons: Button at index 1"),
    ("offer", "0", None, 132012, "expected IMAGE, received UNKNOWN"),
    ("offer", "2", None, 131008, "expiration_time_ms"),
    ("offer", "3", None, 131008, "Button at index 0 of type Copy Code"),
    ("code", "0", None, 132000, "(0)"),
    ("code", "1", None, 131008, "of type Otp"),
    ("code", "1.parameters.0", text("1" * 16), 132005, "at most 15"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "path", "value", "code", "said"), CASES)
def test_what_does_not_fit_is_refused_by_meta(key, path, value, code, said, sent):
    (report,) = sent(key, changed(key, path, value))
    assert report["resultCode"] == 112406
    assert report["resultDescription"].startswith(f"#({code}) ")
    assert said in report["customParameters"]["metaErrorDetails"]


@pytest.mark.parametrize(
    ("name", "code"), [("x_pause", 132015), ("x_disable", 132016), ("x_reject", 132001)]
)
def test_only_an_approved_template_is_sent(name, code, sent):
    client, templates = sent.client, sent.templates
    wanted = {"x_pause": "PAUSED", "x_disable": "DISABLED", "x_reject": "REJECTED"}[name]
    client.http.post("/sandbox/speed", json={"speed": 100})
    sent("plain", FITTING["plain"], name=name)
    shown = client.http.get("/sandbox/templates").json()["templates"][0]
    client.wait_ledger(lambda _all: templates.status(shown["id"]) == wanted)
    client.http.post("/sandbox/speed", json={"speed": 1})
    content = message(name, FITTING["plain"])
    request = {**TO_NOBODY, "messages": [content]}
    client.send(request)
    (callback,) = client.ledger()[-1]["callbacks"]
    assert f"#({code})" in callback["body"]


TO_NOBODY = {
    "platformId": "p", "platformPartnerId": "pp", "priority": "NORMAL", "refId": "r",
    "source": "+46000000000", "destinations": ["+99900000001"], "eventReportGates": ["g1"],
}  # fmt: skip


def codes_of(client, content, **more):
    """The result codes that a message will be reported with."""
    client.send({**TO_NOBODY, "messages": [content], **more})
    return [
        each["body"].split('"resultCode": ')[1][:6] for each in client.ledger()[-1]["callbacks"]
    ]


def test_another_language_of_a_known_name_does_not_exist(start, templates_of, definition):
    client = start(speed=0.01).client
    templates_of(client).made(definition())
    assert codes_of(client, message("order_sent", [], "sv")) == ["112406"]
    assert "order_sent) does not exist in sv" in client.ledger()[-1]["callbacks"][0]["body"]


def test_a_name_that_was_never_created_can_be_tried_unless_told_otherwise(start):
    free, strict = start().client, start(unknown_templates="fail").client
    assert len(codes_of(free, message("never", []))) == 4
    assert codes_of(strict, message("never", [])) == ["112406"]
    free.http.post("/sandbox/do", json={"do": "unknownTemplates", "then": "fail"})
    assert codes_of(free, message("never", [])) == ["112406"]


def test_another_accounts_template_counts_as_never_created(start, templates_of, definition):
    client = start().client
    templates_of(client, "p", "pp", "+46111").made(definition())
    assert len(codes_of(client, message("order_sent", []))) == 4


def test_how_the_answer_comes_is_still_the_recipients_choice(
    start, templates_of, definition, request_to
):
    client = start().client
    templates_of(client).made(definition())
    answer = client.send(request_to("+99900000802", message=message("order_sent", [])))
    assert answer.status_code == 500


@pytest.mark.parametrize(
    ("key", "more", "tapped"),
    [
        ("plain", [], {"text": "Stop", "payload": "Stop"}),
        ("plain", [button("quickReply", 0, {"type": "payload", "payload": "no-more"})],
         {"text": "Stop", "payload": "no-more"}),
        ("carousel", [], {"text": "More", "payload": "More"}),
        ("named", [], None),
    ],
)  # fmt: skip
def test_a_tap_has_the_words_of_the_templates_button(key, more, tapped, sent, gateway):
    sent(key, FITTING[key])
    gateway.bodies.clear()
    made = sent.definition(key)
    content = message(made["name"], [*FITTING[key], *more], made["language"])
    sent.client.send(sent.request_to("+99900000901", message=content))
    sent.client.wait_ledger(
        lambda all_: all(each["state"] == "sent" for each in all_[-1]["callbacks"])
    )
    replies = [body["content"]["message"] for body in gateway.bodies if "content" in body]
    assert [reply["button"] for reply in replies] == ([tapped] if tapped else [])


LOCATION = {"latitude": "59.3", "longitude": "18.0", "name": "Central", "address": "Centralplan 15"}
PRODUCT = {"product_retailer_id": "a", "catalog_id": "1"}
ITEMS = {"product_items": [{"product_retailer_id": "a"}]}
SEVERAL = {"thumbnail_product_retailer_id": "a", "sections": [{"title": "New", **ITEMS}]}
BODY = {"type": "BODY", "text": "Come and see"}
WITH_INSIDE = [
    ({"type": "HEADER", "format": "LOCATION"}, part("header", {"type": "location", "location": LOCATION})),
    ({"type": "HEADER", "format": "PRODUCT"}, part("header", {"type": "product", "product": PRODUCT})),
    (
        {"type": "BUTTONS", "buttons": [{"type": "MPM", "text": "View"}]},
        button("mpm", 0, {"type": "action", "action": SEVERAL}),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("component", "filling"), WITH_INSIDE)
def test_what_a_parameter_holds_is_whole(component, filling):
    definition = {"category": "MARKETING", "components": [component, BODY]}
    held = Template("1", "", "n", "en", definition, 0.0, (Turn(0.0, "APPROVED"),))

    def refused(given):
        return misfit(message("n", [given])["template"], [held], 1.0, strict=True)

    assert refused(filling) is None
    (parameter,) = filling["parameters"]
    kind = parameter["type"]
    for name in parameter[kind]:
        lacking = {key: value for key, value in parameter[kind].items() if key != name}
        found = refused({**filling, "parameters": [{"type": kind, kind: lacking}]})
        assert (found.code, found.details.endswith(f"{kind}.{name} is missing")) == (131008, True)
    assert refused({**filling, "parameters": [{"type": kind}]}).code == 131008
