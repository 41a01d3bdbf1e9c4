"""The journal through power cuts: what a method returned is on the disk, whatever was still in the disk's cache."""

import random

from tests.power_cuts import cut, record

CUTS = 60


def test_what_was_returned_outlives_a_power_cut(tmp_path):
    (tmp_path / "day").mkdir()
    path, base, log = record(tmp_path / "day")
    assert any(what == "sync" and name == str(path) for what, name, _, _ in log), "no checkpoint"
    assert any(state == "gone" for what, _, state, _ in log if what == "returned")
    chance = random.Random(20261121)
    for number in range(CUTS):
        cut(base, log, chance, tmp_path / f"cut{number}")
