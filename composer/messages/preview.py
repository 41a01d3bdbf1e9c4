"""The vocabulary a kind says its picture in: what the phone shows and where its text stands.

A part addresses its value by a slash path below the message, as the words of
`composer.messages.words` do, and says nothing of painting: `composer.rendering.picture` makes the
picture of a part and a message, however half-typed the message is. The parts stand in the order
in which the phone shows them. A path that is empty stands for "this kind has none".
"""

from __future__ import annotations

from composer.messages.record import Record


class Body(Record):
    """The message's own text, formatted as WhatsApp does (rules §6), with its links."""

    at: str
    card: str = ""
    """Path of the toggle that asks for a card of the first link, such as `previewUrl`."""


class Footer(Record):
    """The small grey line under the text. Marks stay as typed: the sources disagree (rules §6)."""

    at: str


class Header(Record):
    """A header object, whose `type` names the member that holds it.

    That is text, image, video, document or location. Marks in a text header are shown as typed:
    headers know no formatting (rules §6).
    """

    at: str


class Media(Record):
    """A media object (`link` or `id`): an image, video, audio, sticker or document."""

    kind: str
    at: str
    caption: str = ""
    """Path of the text under it, formatted as a body is."""
    filename: str = ""
    """Path of the name that a document is shown with."""


class Place(Record):
    """A location object: latitude and longitude in degrees, with `name` and `address`."""

    at: str


class ContactCards(Record):
    """A list of contacts: the first by its name, how many others there are, and what a tap offers."""

    at: str


class ReplyButtons(Record):
    """A list of buttons that answer when tapped, each a row under the bubble."""

    at: str
    title: str
    """Path of a button's text, below the button."""


class ActionButton(Record):
    """The one button of a message that opens something: a list, a page, a form, a catalog."""

    glyph: str
    """`list`, `open`, `flow`, `catalog`, `place`."""
    at: str = ""
    """Path of what it says."""
    label: str = ""
    """What it says where WhatsApp says it."""
    link: str = ""
    """Path of the address it opens."""
    note: str = ""
    """What of it the picture cannot know, as a sentence."""


class Menu(Record):
    """What opens when the button is tapped: rows under the titles of sections."""

    at: str
    """Path of the sections."""
    items: str
    """Path of a section's rows, below it."""
    title: str
    """Path of a row's text, below the row."""
    description: str = ""
    button: str = ""
    """Path of what stands above it: the button's text."""
    label: str = ""
    """What stands above it where WhatsApp says it."""
    glyph: str = ""
    """The icon before each row."""


class ProductPicture(Record):
    """A product of a catalog, by its id: its name, price and picture are in the catalog alone."""

    at: str
    also: str = ""
    """Another path of the same id."""
    catalog: str = ""
    """Path of the catalog's id."""
    whole: bool = False
    """True where the product stands for the whole catalog, and need not be named."""


class ProductsPicture(Record):
    """Products of a catalog in sections."""

    at: str
    """Path of the sections."""
    items: str
    """Path of a section's products, below it."""


class TemplatePicture(Record):
    """A template object whose definition is not known: its name and what fills its gaps."""

    at: str


AnyPart = (
    Body
    | Footer
    | Header
    | Media
    | Place
    | ContactCards
    | ReplyButtons
    | ActionButton
    | Menu
    | ProductPicture
    | ProductsPicture
    | TemplatePicture
)


class Preview(Record):
    """What the phone shows of a message of one kind."""

    parts: tuple[AnyPart, ...]
