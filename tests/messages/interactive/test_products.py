"""A product, several, a whole catalog (decisions 49, 50, 55–57)."""

import pytest

from composer.messages.problem import Severity
from composer.messages.tree import ABSENT

ERROR, WARNING = Severity.ERROR, Severity.WARNING
ACTION = "interactive/action"
SECTIONS = f"{ACTION}/sections"
TEXT_HEADER = {"type": "text", "text": "x"}


def items(*ids):
    return [{"product_retailer_id": one} for one in ids]


def sections(*counts):
    return [{"title": "t", "product_items": items(*map(str, range(count)))} for count in counts]


SINGLE = {
    "no catalog": (
        {f"{ACTION}/catalog_id": ABSENT},
        ERROR,
        f"{ACTION}/catalog_id",
        "Catalog id is missing.",
    ),
    "no product": (
        {f"{ACTION}/product_retailer_id": ABSENT},
        ERROR,
        f"{ACTION}/product_retailer_id",
        "Product id is missing.",
    ),
    "a long id": (
        {f"{ACTION}/product_retailer_id": "x" * 101},
        ERROR,
        f"{ACTION}/product_retailer_id",
        "100 is the limit",
    ),
    "a header": (
        {"interactive/header": TEXT_HEADER},
        ERROR,
        "interactive/header",
        "cannot have a header",
    ),
    "both names of the product": (
        {f"{ACTION}/thumbnail_product_retailer_id": "x"},
        WARNING,
        f"{ACTION}/thumbnail_product_retailer_id",
        "say the same",
    ),
}
SEVERAL = {
    "no header": ({"interactive/header": ABSENT}, ERROR, "interactive/header", "Header is missing"),
    "an image for a header": (
        {"interactive/header": {"type": "image", "image": {"id": "1"}}},
        ERROR,
        "interactive/header/type",
        "can only be text",
    ),
    "no catalog": ({f"{ACTION}/catalog_id": ""}, ERROR, f"{ACTION}/catalog_id", "is missing"),
    "31 products": (
        {SECTIONS: sections(20, 11)},
        ERROR,
        f"{SECTIONS}/1/product_items",
        "There are 31 products in all sections together; 30 is the limit.",
    ),
    "eleven sections": ({SECTIONS: sections(*[1] * 11)}, ERROR, SECTIONS, "10 is the limit"),
    "an empty section": (
        {f"{SECTIONS}/0/product_items": []},
        ERROR,
        f"{SECTIONS}/0/product_items",
        "At least one product",
    ),
    "an untitled section": (
        {f"{SECTIONS}/0/title": ""},
        ERROR,
        f"{SECTIONS}/0/title",
        "Section title is missing",
    ),
    "a product without an id": (
        {f"{SECTIONS}/0/product_items": [{}]},
        ERROR,
        f"{SECTIONS}/0/product_items/0/product_retailer_id",
        "Product id is missing",
    ),
    "a product twice in a section": (
        {f"{SECTIONS}/0/product_items": items("a", "b", "a")},
        WARNING,
        f"{SECTIONS}/0/product_items/2/product_retailer_id",
        "in this section already",
    ),
    "a product beside the sections": (
        {f"{ACTION}/product_retailer_id": "x"},
        WARNING,
        f"{ACTION}/product_retailer_id",
        "no effect",
    ),
    "a thumbnail as LINK's table has it": (
        {f"{ACTION}/thumbnail_product_retailer_id": "x"},
        WARNING,
        f"{ACTION}/thumbnail_product_retailer_id",
        "no effect",
    ),
}
WHOLE = {
    "another name of the action": (
        {f"{ACTION}/name": "catalog"},
        ERROR,
        f"{ACTION}/name",
        "must be “catalog_message”",
    ),
    "a header": ({"interactive/header": TEXT_HEADER}, WARNING, "interactive/header", "no header"),
    "an empty thumbnail": (
        {f"{ACTION}/parameters/thumbnail_product_retailer_id": ""},
        ERROR,
        f"{ACTION}/parameters/thumbnail_product_retailer_id",
        "is missing",
    ),
    "a thumbnail in the wrong place": (
        {f"{ACTION}/thumbnail_product_retailer_id": "x"},
        WARNING,
        f"{ACTION}/thumbnail_product_retailer_id",
        "belongs into “parameters”",
    ),
}


@pytest.mark.parametrize("name", SINGLE)
def test_a_single_product(hit, name):
    hit("interactive-product", SINGLE[name])


@pytest.mark.parametrize("name", SEVERAL)
def test_several_products(hit, name):
    hit("interactive-product-list", SEVERAL[name])


@pytest.mark.parametrize("name", WHOLE)
def test_the_whole_catalog(hit, name):
    hit("interactive-catalog", WHOLE[name])


def test_a_product_under_the_name_of_links_table_is_understood_and_mentioned(say):
    other = f"{ACTION}/thumbnail_product_retailer_id"
    changes = {f"{ACTION}/product_retailer_id": ABSENT, other: "SKU-01"}
    ((severity, at, words),) = say("interactive-product", changes)
    assert (severity, at) == (WARNING, f"/{other}")
    assert "LINK's table" in words


def test_a_product_may_stand_in_two_sections(say):
    assert say("interactive-product-list", {SECTIONS: sections(15, 15)}) == []


@pytest.mark.parametrize("parameters", [ABSENT, {}])
def test_a_catalog_needs_no_thumbnail(say, parameters):
    assert say("interactive-catalog", {f"{ACTION}/parameters": parameters}) == []
