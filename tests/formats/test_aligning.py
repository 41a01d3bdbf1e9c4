"""Two texts side by side."""

from hypothesis import given
from hypothesis import strategies as st

from composer.formats import comparing
from composer.formats.aligning import anchors, other

REQUEST = {
    "source": "+461",
    "destinations": ["+46701740605"],
    "messages": [
        {
            "type": "interactive",
            "interactive": {
                "type": "button",
                "body": {"text": "Hello"},
                "action": {"buttons": [{"type": "reply", "reply": {"id": "1", "title": "Yes"}}]},
            },
        }
    ],
}


def line_of(text, word):
    return next(line for line, words in enumerate(text.split("\n")) if word in words)


def test_what_says_the_same_stands_beside_each_other():
    link, cloud = (comparing.side(REQUEST, format_) for format_ in ("link", "cloud"))
    pairs = anchors(link.text, cloud.text, cloud.ways)
    for word in ('"interactive"', '"body"', '"buttons"', '"title"'):
        assert (line_of(link.text, word), line_of(cloud.text, word)) in pairs
    assert list(pairs) == sorted(pairs)


def test_between_two_lines_it_goes_evenly_and_at_the_end_both_end():
    pairs = ((4, 2), (10, 5))
    assert other(4, pairs, 21, 11, to_right=True) == 2
    assert other(7, pairs, 21, 11, to_right=True) == 3.5
    assert other(3.5, pairs, 21, 11, to_right=False) == 7
    assert other(20, pairs, 21, 11, to_right=True) == 10


@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=8),
    st.floats(-5, 80),
    st.booleans(),
)
def test_it_never_leaves_the_text_and_never_goes_back(pairs, line, to_right):
    rising, last = [], (-1, -1)
    for pair in sorted(pairs):
        if pair[0] > last[0] and pair[1] > last[1]:
            rising.append(pair)
            last = pair
    beside = other(line, tuple(rising), 60, 60, to_right=to_right)
    assert 0 <= beside <= 59
    assert other(line + 1, tuple(rising), 60, 60, to_right=to_right) >= beside


def test_each_difference_is_said_on_both_sides():
    request = {
        **REQUEST,
        "messages": [{"type": "text", "text": "Hello", "previewUrl": True}],
    }
    cloud = comparing.side(request, "cloud")
    said = {one.pointer: one.why.format(link=one.link) for one in comparing.beside(cloud)}
    assert said["/destinations"] == "Meta has this at another place: “to”."
    assert all(one.startswith(("/messages/0/", "/destinations")) for one in said)
