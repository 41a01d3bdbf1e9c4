"""When the app's widgets get their look."""

from composer.ui.theme import Theme, style_sheet


def test_a_window_can_be_made_before_it_is_dressed(qapp, theme):
    assert qapp.styleSheet() == style_sheet(dark=False)
    late = Theme(qapp, "dark", dressed=False)
    assert late.tokens != theme.tokens
    assert qapp.styleSheet() == style_sheet(dark=False)
    late.dress()
    assert qapp.styleSheet() == style_sheet(dark=True)
    assert qapp.palette().window().color() == late.color("window")
    theme.dress()
    assert qapp.styleSheet() == style_sheet(dark=False)
