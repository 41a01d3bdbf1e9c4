"""The tree a picture is made of: what the recipient's phone shows, without a word of how it is painted.

The same tree paints the preview (`composer.ui.preview`) and speaks to a screen reader
(`composer.rendering.speech`). Every node is frozen and hashable, so that whoever paints can keep
what has not changed. All text is what a person sees: marks are gone, numbers are text, half-typed
values stand as they were typed.
"""

from __future__ import annotations

from dataclasses import dataclass

from composer.messages.record import Record
from composer.rendering.tongue import said


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text of one look."""

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: str = ""
    """`inline` for text between single backticks, `block` between triple ones, else empty."""
    link: str = ""
    """The address the text leads to, or empty. Nothing here ever opens or loads it."""
    gap: str = ""
    """Of a template's text: `filled` where a value stands in a gap, `open` where the gap itself does; else empty."""

    def __hash__(self) -> int:
        """Quick, for it is asked for at every keystroke: spans that look different are rarely alike."""
        return hash(self.text)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line as typed: it wraps on the phone, but never joins the next."""

    spans: tuple[Span, ...] = ()
    kind: str = "plain"
    """`plain`, `bullet`, `number` or `quote`; `emoji1` to `emoji3` where so many emoji stand alone, and large."""
    marker: str = ""
    """What stands in front of it in a list: `•` or the number as typed."""

    def __hash__(self) -> int:
        """Of few of its spans, as theirs: it is asked for at every keystroke."""
        return hash((len(self.spans), self.spans[:1], self.spans[-1:], self.kind, self.marker))

    @property
    def text(self) -> str:
        """The text without any look."""
        return "".join([span.text for span in self.spans])


class Title(Record):
    """The bold line of a text header."""

    text: str
    spans: tuple[Span, ...] = ()
    """The same text, where parts of it stand in gaps of a template; else empty."""


@dataclass(frozen=True, slots=True)
class Text:
    """The message's words or the caption of its media."""

    paragraphs: tuple[Paragraph, ...]
    folds: int = 0
    """Lines that the phone shows before “Read more”; 0 where it shows all of them."""
    source: str = ""
    """The text as typed, with its marks and with values in its gaps: what `explaining.explained` is asked about."""


class Small(Record):
    """The grey line of a footer."""

    text: str


class MediaBox(Record):
    """The place of an image, video or the like, which is never loaded."""

    kind: str
    """`image`, `video`, `gif`, `audio` or `sticker`."""
    source: str
    """Where it comes from, for a person: the link's host, `media ID 123`, or empty when missing."""
    link: str = ""
    """The whole address, or empty. It is loaded only where somebody asks for that by a click."""


class DocumentRow(Record):
    """A document: its name, its type in capitals (`PDF`, or empty when unknown), its source."""

    filename: str
    type: str
    source: str


class Location(Record):
    """A place on a map. Coordinates are degrees as typed and may be anything."""

    latitude: str
    longitude: str
    name: str
    address: str


class ContactCard(Record):
    """The contacts of a message: the first one's name, empty while none is typed, and how many more there are."""

    name: str
    others: int = 0

    @property
    def initial(self) -> str:
        """What stands in the circle: the name's first letter or digit, empty where it begins with neither."""
        return self.name[:1].upper()[:1] if self.name[:1].isalnum() else ""

    @property
    def detail(self) -> str:
        """The line below the name."""
        one, many = said("and 1 other contact"), said("and {0} other contacts")
        return (one if self.others == 1 else many.format(self.others)) if self.others else ""


class ProductCard(Record):
    """What stands for products of a catalog, whose names, prices and pictures are in the catalog alone."""

    title: str
    """Which product or how many, for a person: `SKU-01`, `5 products`; empty while none is named."""
    detail: str
    """The catalog or the sections they are of; may be empty."""


class LinkCard(Record):
    """The card WhatsApp makes of the first link; its title and picture come from the page."""

    host: str
    address: str


class Offer(Record):
    """The box of a limited-time offer."""

    text: str
    ends: str
    """When it ends, for a person; empty where the phone shows no end."""
    filled: bool
    """Whether the message says when."""
    code: str
    """The code to copy; empty for none."""
    until: int | None = None
    """When it ends, in milliseconds since 1970 UTC; None where that is not known."""
    left: str = ""
    """What the running clock says, as `clock.at` sets it; empty where no clock runs."""
    urgent: bool = False
    """Whether the clock is red."""


class Gap(Record):
    """One parameter of a template: what it is called, what fills it, and in which component."""

    label: str
    value: str
    filled: bool
    where: str
    """`Header`, `Body`, `Button 1`: for a person."""


class TemplateStandIn(Record):
    """A template whose text is not known: named and listed, not imitated."""

    name: str
    language: str
    gaps: tuple[Gap, ...]


class Blank(Record):
    """Nothing is written yet; the text says what will stand here."""

    text: str


Node = (
    Title
    | Text
    | Small
    | MediaBox
    | DocumentRow
    | Location
    | ContactCard
    | ProductCard
    | LinkCard
    | TemplateStandIn
    | Offer
    | Blank
)


class Button(Record):
    """A row under the bubble."""

    title: str
    """Empty while nothing is typed."""
    glyph: str
    """The icon before the title, by what a tap does.

    `reply`, `list`, `open`, `flow`, `catalog`, `place`, `phone`, `copy` or `chat`.
    """
    link: str = ""
    """The address it opens, or empty. Nothing here ever opens it."""
    copies: str = ""
    """The code that it puts into the clipboard, or empty."""


class ReadMore(Record):
    """What unfolds the text above it when tapped."""

    hidden: int
    """Lines that it hides."""


class MenuHead(Record):
    """The top of what opens when a button is tapped."""

    title: str


class MenuSection(Record):
    """A heading between the rows of a menu."""

    title: str
    """Empty while nothing is typed."""


class MenuRow(Record):
    """One thing to choose from a menu."""

    title: str
    """Empty while nothing is typed."""
    description: str = ""
    glyph: str = ""
    """The icon before it; without one there is a circle to tap behind it."""


class Unseen(Record):
    """Found in a message: why WhatsApp on a computer does not show it."""

    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """All that the phone shows of one message."""

    bubble: tuple[Node, ...] = ()
    buttons: tuple[Button, ...] = ()
    notes: tuple[str, ...] = ()
    """What the picture cannot know or shows differently, one sentence each, to stand beside it."""
    menu: tuple[MenuHead | MenuSection | MenuRow, ...] = ()
    """What opens when its button is tapped."""
    cards: tuple[Picture, ...] = ()
    """Of a carousel: what stands side by side under the bubble, each with its own bubble and buttons."""
    phone_only: tuple[str, ...] = ()
    """Why WhatsApp on a computer does not show it, one sentence each; empty where it does (rules §3)."""
