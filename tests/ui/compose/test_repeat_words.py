"""The question before the same goes out twice names who may still be trying."""

from composer.store.repeats import Repeat
from composer.ui.compose.repeat_words import repeat_question

SENT = [Repeat("+46701740605", 0.0, "sent", 900.0)]


def test_link_is_named_where_it_has_a_part_in_it(qtbot):
    assert "LINK may still be trying" in repeat_question(SENT, 1)
    assert "WhatsApp may still be trying" in repeat_question(SENT, 1, metas=True)
    assert "LINK" not in repeat_question(SENT, 3, metas=True)
