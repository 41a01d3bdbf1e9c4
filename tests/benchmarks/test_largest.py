from composer.messages import KINDS, kinds
from composer.messages.check import check_message
from tests.benchmarks.largest import LARGEST


def test_every_kind_has_a_largest_message_and_nothing_is_wrong_with_it():
    assert set(LARGEST) == {kind.key for kind in KINDS}
    for key, message in LARGEST.items():
        assert kinds.kind_of(message) is kinds.kind(key)
        assert check_message(message) == ()
