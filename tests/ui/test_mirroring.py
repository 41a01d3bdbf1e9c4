"""What the style sheet says for a language from right to left."""

import pytest

from composer.ui import assets
from composer.ui.mirroring import mirrored


def test_sides_that_a_rule_names_are_changed():
    assert mirrored(
        "A { padding-left: 1px; margin: 1px 2px 3px 4px; border-right: 1px solid; }"
    ) == ("A { padding-right: 1px; margin: 1px 4px 3px 2px; border-left: 1px solid; }")
    assert mirrored("A::section:first { padding-left: 24px; }") == (
        "A::section:last { padding-right: 24px; }"
    )


@pytest.mark.parametrize(
    "rule",
    [
        "A { padding: 8px 12px; font-weight: 600; }",
        "A { padding: 5px; }",
        "A { margin: 1px 2px 3px; }",
        "QPushButton:focus { padding-right: 29px; }",
        "QMenu::item { padding: 6px 24px 6px 12px; }",
    ],
)
def test_what_is_alike_on_both_sides_or_mirrored_by_qt_stays(rule):
    assert mirrored(rule) == rule


def test_mirrored_twice_it_is_what_it_was():
    sheet = assets.text("styles/composer.qss")
    assert mirrored(sheet) != sheet
    assert mirrored(mirrored(sheet)) == sheet
