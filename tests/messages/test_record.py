"""Records: what a frozen dataclass does, for a tenth of its price at the start."""

import copy
import pickle

import pytest

from composer.messages.record import Named, Record
from composer.messages.words import Text


class Pair(Record):
    """Two values."""

    left: int
    right: str = "r"


class Base(Named):
    """One needed, one not."""

    first: str
    second: str = ""


class Derived(Base):
    """One more that is needed."""

    third: int


def test_fields_are_given_by_place_or_by_name():
    assert Pair(1, "x") == Pair(right="x", left=1)
    assert Pair(1).right == "r"
    assert repr(Pair(1)) == "Pair(left=1, right='r')"


def test_a_class_inherits_fields_and_may_need_more():
    made = Derived(first="a", third=3)
    assert (made.first, made.second, made.third) == ("a", "", 3)


@pytest.mark.parametrize(
    "make",
    [
        Pair,
        lambda: Pair(1, other=2),  # type: ignore[call-arg]
        lambda: Pair(1, "x", 3),  # type: ignore[call-arg]
        lambda: Derived(first="a"),  # type: ignore[call-arg]
    ],
)
def test_what_is_missing_or_unknown_is_refused(make):
    with pytest.raises(TypeError, match=r"missing .* unknown"):
        make()


def test_nothing_can_be_changed():
    made = Pair(1)
    with pytest.raises(AttributeError, match="Pair is frozen"):
        made.left = 2  # type: ignore[misc]


def test_records_of_two_classes_are_never_the_same():
    class Other(Record):
        left: int
        right: str = "r"

    assert Pair(1) != Other(1)
    assert len({Pair(1), Pair(1), Other(1)}) == 2


def test_a_copy_is_the_same():
    word = Text(at="a", label="A", help="What.")
    assert copy.deepcopy(word) == word
    assert pickle.loads(pickle.dumps(word)) == word
