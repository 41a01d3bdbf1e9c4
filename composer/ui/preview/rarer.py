"""What sets the nodes that many messages do not have: media, cards, buttons, what is of templates only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from composer.rendering.tree import (
    Button,
    ContactCard,
    DocumentRow,
    Gap,
    LinkCard,
    Location,
    MediaBox,
    Offer,
    ProductCard,
    ReadMore,
)
from composer.ui.preview import cards, media, standin
from composer.ui.preview.block import Block, text_block
from composer.ui.preview.carousel import CardButton, card_button_block
from composer.ui.preview.contact import contact_block
from composer.ui.preview.look import Look
from composer.ui.preview.map import location_blocks
from composer.ui.preview.offer import offer_block
from composer.ui.translate import said


def _read_more(_node: ReadMore, look: Look, width: float) -> Block:
    return text_block(said("Read more"), look.action, look, width, "link")


_Maker = Callable[[Any, Look, float], list[Block]]


def _alone(one: Callable[[Any, Look, float], Block]) -> _Maker:
    return lambda node, look, width: [one(node, look, width)]


MAKERS: Final[Mapping[type[Any], _Maker]] = {
    Location: location_blocks,
    MediaBox: _alone(media.media_block),
    DocumentRow: _alone(media.document_block),
    ContactCard: _alone(contact_block),
    ProductCard: _alone(cards.product_block),
    LinkCard: _alone(cards.link_block),
    Offer: _alone(offer_block),
    standin.Head: _alone(standin.head_block),
    standin.Where: _alone(standin.where_block),
    Gap: _alone(standin.gap_block),
    ReadMore: _alone(_read_more),
    Button: _alone(cards.button_block),
    CardButton: _alone(card_button_block),
}
