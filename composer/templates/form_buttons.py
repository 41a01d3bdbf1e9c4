"""The words for a definition's buttons: of each type, what people fill in."""

from __future__ import annotations

from collections.abc import Mapping

from composer.messages.words import (
    AnyWord,
    Branch,
    Cards,
    Choice,
    Option,
    Pick,
    Text,
    Toggle,
)


def options(*pairs: tuple[str, str]) -> tuple[Option, ...]:
    """The answers of a Pick: the value on the wire, and how people call it."""
    return tuple(Option(value, label) for value, label in pairs)


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
    Text(
        at="example/[0]",
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
        options=options(("navigate", "Show a screen"), ("data_exchange", "Ask the server")),
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
        options=options(
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
KINDS: Mapping[str, tuple[str, tuple[AnyWord, ...]]] = {
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
IN_CARDS = ("QUICK_REPLY", "URL", "PHONE_NUMBER", "SPM")


def button_words(level: str, prefix: str, kinds: tuple[str, ...], most: int) -> Cards:
    """The buttons below the components at `level`: of these kinds, at most so many."""
    branches = tuple(
        Branch(
            key=kind.lower(), label=KINDS[kind][0], constants={"type": kind}, words=KINDS[kind][1]
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
