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
    Samples,
    Text,
    Toggle,
)
from composer.templates.form_buttons import IN_CARDS, KINDS, button_words, options

_COMPONENTS = "components"


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
        options=options(
            ("MARKETING", "Marketing"),
            ("UTILITY", "Utility"),
            ("AUTHENTICATION", "Authentication"),
        ),
    ),
    Pick(
        at="parameter_format",
        label="Gaps",
        help="How the gaps in the texts are written: with numbers, {{1}}, or with names, {{first_name}}. Where nothing is set, "
        "they have numbers.",
        placeholder="Not set (the gaps have numbers)",
        options=options(("POSITIONAL", "Numbers: {{1}}"), ("NAMED", "Names: {{first_name}}")),
        optional=True,
    ),
)


def _samples(at: str, key: str, where: str, *, rows: bool = False) -> Samples:
    return Samples(
        at=f"{at}/example",
        watches=(f"{at}/text",),
        key=key,
        rows=rows,
        label=f"Samples for the {where}",
        help="For each gap what may stand in it. Reviewers at Meta look at them. Do not use real people’s data.",
    )


def _file(at: str) -> Text:
    return Text(
        at=f"{at}/example/header_handle/[0]",
        label="Sample of the file",
        help="The handle that Meta’s upload gave for a sample file. Reviewers look at it; each message brings its own file.",
        placeholder="4::aW1hZ2UvcG5n:ARZ…",
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
        _samples(at, "header_text", "header"),
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


def _body(level: str, limit: str, *, in_card: bool = False) -> tuple[AnyWord, ...]:
    at = f"{level}/[type=BODY]"
    return (
        LongText(
            at=f"{at}/text",
            label="Body",
            help=f"The words of the template, at most {limit} characters. Gaps are written {{{{1}}}}, {{{{2}}}} or by name; "
            "none may stand at the beginning or the end, or beside another.",
            placeholder="Hello {{1}}, your order {{2}} is on its way.",
            formatting=True,
            gaps=True,
            needed=not in_card,
            spared=None if in_card else ("category", "AUTHENTICATION"),
        ),
        _samples(at, "body_text", "body", rows=True),
    )


_CAROUSEL = Cards(
    at=f"{_COMPONENTS}/[type=CAROUSEL]/cards",
    label="Cards",
    help="Two to ten cards, all alike: the same header, a body in all or none, the same buttons.",
    noun="Card {n}",
    add="Add a card",
    most=10,
    like_last=True,
    blank={"components": []},
    words=(
        _header("components", "card-", in_card=True),
        *_body("components", "160", in_card=True),
        button_words("components", "card-", IN_CARDS, 2),
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
    button_words(_COMPONENTS, "", tuple(KINDS), 10),
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
