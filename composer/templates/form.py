"""The form of a definition: the words in which people fill it in, part by part, the same at the top and in cards."""

from __future__ import annotations

from collections.abc import Mapping

from composer.messages.parts.languages import LANGUAGES
from composer.messages.words import (
    AnyWord,
    Branch,
    Cards,
    Choice,
    Group,
    LongText,
    Number,
    Option,
    Pick,
    Text,
    Texts,
    Toggle,
)

_COMPONENTS = "components"


def _options(*pairs: tuple[str, str]) -> tuple[Option, ...]:
    return tuple(Option(value, label) for value, label in pairs)


_HEAD: tuple[AnyWord, ...] = (
    Text(
        at="name",
        label="Name",
        help="How programs and colleagues call the template: small letters, digits and underscores. Recipients never see "
        "it. The same name may exist once in each language.",
        placeholder="order_confirmation",
    ),
    Pick(
        at="language",
        label="Language",
        help="The language of these words. A template in several languages is one definition for each.",
        placeholder="Choose or type a code",
        options=tuple(Option(code, f"{name} ({code})") for code, name in LANGUAGES.items()),
        editable=True,
    ),
    Pick(
        at="category",
        label="Category",
        help="Utility: only what the recipient asked for or needs, and nothing that advertises. Marketing: all the rest. "
        "Authentication: one-time codes.",
        options=_options(
            ("MARKETING", "Marketing"),
            ("UTILITY", "Utility"),
            ("AUTHENTICATION", "Authentication"),
        ),
    ),
    Pick(
        at="parameter_format",
        label="Gaps",
        help="How the gaps in the texts are written: with numbers, {{1}}, or with names, {{first_name}}.",
        options=_options(("POSITIONAL", "Numbers: {{1}}"), ("NAMED", "Names: {{first_name}}")),
        optional=True,
    ),
)


def _named_samples(at: str, where: str) -> Cards:
    return Cards(
        at=at,
        label=f"Samples for the {where}, by name",
        help="Only where the gaps have names: for each of them what may stand in it.",
        noun="Sample {n}",
        add="Add a sample",
        blank={"param_name": "", "example": ""},
        words=(
            Text(
                at="param_name",
                label="Gap’s name",
                help="The name between the braces.",
                placeholder="first_name",
            ),
            Text(
                at="example",
                label="Sample",
                help="What may stand in the gap. Do not use real people’s data.",
                placeholder="Anna",
            ),
        ),
    )


def _file(at: str) -> Texts:
    return Texts(
        at=f"{at}/example/header_handle",
        label="Sample of the file",
        help="The handle that Meta’s upload gave for a sample file. Reviewers look at it; each message brings its own file.",
    )


def _header(level: str, prefix: str = "", *, in_card: bool = False) -> Choice:
    at = f"{level}/[type=HEADER]"

    def branch(key: str, label: str, *words: AnyWord) -> Branch:
        return Branch(
            key=key.lower(), label=label, constants={f"{at}/format": key}, words=tuple(words)
        )

    text = branch(
        "TEXT",
        "Text",
        Text(
            at=f"{at}/text",
            label="Header text",
            help="One line in bold, with one gap at most: {{1}}.",
            placeholder="Your order {{1}}",
            needed=True,
        ),
        Texts(
            at=f"{at}/example/header_text",
            label="Sample for the header’s gap",
            help="What may stand in the gap. Reviewers at Meta look at it.",
        ),
        _named_samples(f"{at}/example/header_text_named_params", "header"),
    )
    media = (
        branch("IMAGE", "Image", _file(at)),
        branch("VIDEO", "Video", _file(at)),
    )
    others = (
        branch("DOCUMENT", "Document", _file(at)),
        branch("LOCATION", "Location"),
        branch("GIF", "Animated picture", _file(at)),
    )
    product = (branch("PRODUCT", "Product"),)
    none = Branch(key="none", label="None")
    kinds = (*media, *product) if in_card else (text, *media, *others, *product)
    return Choice(
        key=f"{prefix}header",
        label="Header",
        help="What stands above the text. What a picture, film, document or place shows comes with each message.",
        branches=(none, *kinds),
    )


def _body(level: str, limit: str) -> tuple[AnyWord, ...]:
    at = f"{level}/[type=BODY]"
    return (
        LongText(
            at=f"{at}/text",
            label="Body",
            help=f"The words of the template, at most {limit} characters. Gaps are written {{{{1}}}}, {{{{2}}}} or by name; "
            "none may stand at the beginning or the end, or beside another.",
            placeholder="Hello {{1}}, your order {{2}} is on its way.",
            formatting=True,
        ),
        Texts(
            at=f"{at}/example/body_text/[0]",
            label="Samples for the body’s gaps",
            help="One for each gap, in the order of their numbers. Reviewers at Meta look at them.",
        ),
        _named_samples(f"{at}/example/body_text_named_params", "body"),
    )


def _label(
    placeholder: str, says: str = "What stands on the button, at most 25 characters."
) -> Text:
    return Text(at="text", label="Button text", help=says, placeholder=placeholder, needed=True)


_OTP_APP: tuple[AnyWord, ...] = (
    Text(
        at="autofill_text",
        label="Text for filling in",
        help="What the button says where the app takes the code by itself.",
        placeholder="Fill in",
    ),
    Cards(
        at="supported_apps",
        label="Apps",
        help="The Android apps that take the code.",
        noun="App {n}",
        add="Add an app",
        most=5,
        blank={"package_name": "", "signature_hash": ""},
        words=(
            Text(
                at="package_name",
                label="Package name",
                help="The app’s name at Google Play.",
                placeholder="com.example.shop",
            ),
            Text(
                at="signature_hash",
                label="Signature hash",
                help="Eleven characters that tell the app’s signing key.",
                placeholder="K8a/AINcGX7",
            ),
        ),
    ),
    Toggle(
        at="zero_tap_terms_accepted",
        label="Terms for zero-tap accepted",
        help="You have read WhatsApp’s terms for codes that are filled in without a tap. Only for zero-tap.",
    ),
)
_QUICK_REPLY: tuple[AnyWord, ...] = (_label("Track it"),)
_URL: tuple[AnyWord, ...] = (
    _label("Open the order"),
    Text(
        at="url",
        label="Web address",
        help="At most 2,000 characters. A gap {{1}} may stand at its end.",
        placeholder="https://example.com/orders/{{1}}",
        needed=True,
    ),
    Texts(
        at="example",
        label="Sample of the address",
        help="Only where it has a gap: the whole address as it may become.",
        placeholder="https://example.com/orders/4711",
    ),
)
_PHONE: tuple[AnyWord, ...] = (
    _label("Call us"),
    Text(
        at="phone_number",
        label="Phone number",
        help="With the country code, at most 20 characters. A zero after the country code is dropped.",
        placeholder="+46735555555",
        needed=True,
    ),
)
_COPY_CODE: tuple[AnyWord, ...] = (
    Text(
        at="example",
        label="Sample of the code",
        help="At most 20 letters and digits, 15 in a limited-time offer. The button’s text is WhatsApp’s own.",
        placeholder="AUTUMN25",
        needed=True,
    ),
)
_FLOW: tuple[AnyWord, ...] = (
    _label("Book a table"),
    Text(
        at="flow_id",
        label="Flow id",
        help="The number of the flow in Meta’s Flow Builder.",
        placeholder="1192798951408501",
    ),
    Text(
        at="flow_name",
        label="Flow name",
        help="Instead of its id: the flow’s name.",
        placeholder="booking",
    ),
    Pick(
        at="flow_action",
        label="First action",
        help="Show a screen, or ask your server first. Without an answer it is a screen.",
        options=_options(("navigate", "Show a screen"), ("data_exchange", "Ask the server")),
        optional=True,
    ),
    Text(
        at="navigate_screen",
        label="First screen",
        help="The name of the screen with which the flow begins.",
        placeholder="WELCOME",
    ),
)
_OTP: tuple[AnyWord, ...] = (
    Pick(
        at="otp_type",
        label="How is the code used?",
        help="Copied by a tap, filled in by a tap, or taken by the app without one.",
        options=_options(
            ("COPY_CODE", "Copied"),
            ("ONE_TAP", "Filled in by a tap"),
            ("ZERO_TAP", "Taken by the app"),
        ),
        needed=True,
    ),
    Text(
        at="text",
        label="Button text",
        help="May be left out: WhatsApp then says it in the template’s language.",
        placeholder="Copy code",
    ),
    *_OTP_APP,
)
_KINDS: Mapping[str, tuple[str, tuple[AnyWord, ...]]] = {
    "QUICK_REPLY": ("Quick reply", _QUICK_REPLY),
    "URL": ("Web address", _URL),
    "PHONE_NUMBER": ("Phone number", _PHONE),
    "COPY_CODE": ("Copy a code", _COPY_CODE),
    "FLOW": ("Flow", _FLOW),
    "CATALOG": ("Catalog", (_label("View catalog"),)),
    "MPM": ("Several products", (_label("View items"),)),
    "SPM": ("One product", (_label("View"),)),
    "OTP": ("One-time code", _OTP),
    "VOICE_CALL": ("WhatsApp call", (_label("Call on WhatsApp"),)),
}
_IN_CARDS = ("QUICK_REPLY", "URL", "PHONE_NUMBER", "SPM")


def _buttons(level: str, prefix: str, kinds: tuple[str, ...], most: int) -> Cards:
    branches = tuple(
        Branch(
            key=kind.lower(), label=_KINDS[kind][0], constants={"type": kind}, words=_KINDS[kind][1]
        )
        for kind in kinds
    )
    return Cards(
        at=f"{level}/[type=BUTTONS]/buttons",
        label="Buttons",
        help="In the order in which people see them. Quick replies must stand together.",
        noun="Button {n}",
        add="Add a button",
        most=most,
        blank={"type": "QUICK_REPLY", "text": ""},
        words=(
            Choice(
                key=f"{prefix}button",
                label="What does it do?",
                help="What happens when the recipient taps it.",
                branches=branches,
            ),
        ),
    )


_CAROUSEL = Cards(
    at=f"{_COMPONENTS}/[type=CAROUSEL]/cards",
    label="Cards",
    help="Two to ten cards, all alike: the same header, a body in all or none, the same buttons.",
    noun="Card {n}",
    add="Add a card",
    most=10,
    blank={"components": []},
    words=(
        _header("components", "card-", in_card=True),
        *_body("components", "160"),
        _buttons("components", "card-", _IN_CARDS, 2),
    ),
)
_OFFER = f"{_COMPONENTS}/[type=LIMITED_TIME_OFFER]/limited_time_offer"

FORM: tuple[AnyWord, ...] = (
    *_HEAD,
    _header(_COMPONENTS),
    *_body(_COMPONENTS, "1,024"),
    Text(
        at=f"{_COMPONENTS}/[type=FOOTER]/text",
        label="Footer",
        help="A small grey line, at most 60 characters, without gaps.",
        placeholder="Reply STOP to hear no more from us",
    ),
    _buttons(_COMPONENTS, "", tuple(_KINDS), 10),
    Group(
        label="Carousel",
        help="Marketing only: cards side by side, each with a picture or video and buttons.",
        folded=True,
        words=(_CAROUSEL,),
    ),
    Group(
        label="Limited-time offer",
        help="Marketing only: a box that says until when an offer holds, with a code to copy.",
        folded=True,
        words=(
            Text(
                at=f"{_OFFER}/text",
                label="Words of the offer",
                help="At most 16 characters.",
                placeholder="Ends soon!",
            ),
            Toggle(
                at=f"{_OFFER}/has_expiration",
                label="Show when it ends",
                help="Each message then says until when the offer holds, and the phone counts down.",
            ),
        ),
    ),
    Group(
        label="Authentication",
        help="Only for one-time codes. WhatsApp writes the words.",
        folded=True,
        words=(
            Toggle(
                at=f"{_COMPONENTS}/[type=BODY]/add_security_recommendation",
                label="Advise not to share the code",
                help="Adds the sentence “For your security, do not share this code.”",
            ),
            Number(
                at=f"{_COMPONENTS}/[type=FOOTER]/code_expiration_minutes",
                label="Minutes until the code expires",
                help="1 to 90. The footer then says so.",
                placeholder="10",
                whole=True,
            ),
        ),
    ),
    Group(
        label="More settings",
        help="What most templates do not need.",
        folded=True,
        words=(
            Toggle(
                at="allow_category_change",
                label="Meta may change the category",
                help="If Meta finds another category right, it takes that one and does not reject the template.",
            ),
            Number(
                at="message_send_ttl_seconds",
                label="Seconds for delivery",
                help="How long WhatsApp tries to deliver a message with this template, for phones that are off.",
                placeholder="600",
                whole=True,
            ),
            Toggle(
                at="cta_url_link_tracking_opted_out",
                label="Do not count taps on links",
                help="Meta counts taps on the template’s links unless this is on.",
            ),
        ),
    ),
)
"""The whole form; every path leads from the definition itself."""

BLANK: Mapping[str, object] = {
    "name": "",
    "language": "en",
    "category": "UTILITY",
    "components": [{"type": "BODY", "text": ""}],
}
"""What a new definition holds."""
