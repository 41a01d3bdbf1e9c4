"""A short run of the fuzzer; the long one is `dev.py fuzz`. And that it sees what it looks for."""

import pytest

from tests.fuzz import trial
from tests.fuzz.__main__ import main
from tests.fuzz.campaign import Campaign
from tests.fuzz.mutations import case

CASES = 80


@pytest.mark.timeout(600)
def test_some_wrong_inputs_are_no_trouble(qapp):
    campaign = Campaign(0, CASES, None)
    assert campaign.run(lambda _said: None) == {}
    assert campaign.became.total() == CASES
    assert campaign.became["opened"] > CASES / 2
    assert campaign.became["unreadable"]


def test_a_case_is_made_of_its_number_alone():
    assert [case(number) for number in range(20)] == [case(number) for number in range(20)]
    assert len({case(number) for number in range(200)}) > 150


def test_what_is_raised_is_a_fault_with_its_number(qapp, monkeypatch):
    def broken(_value):
        raise KeyError("broken")

    monkeypatch.setattr(trial, "recognise", broken)
    faults = Campaign(0, 3, None).run(lambda _said: None)
    assert all(fault.startswith("KeyError: 'broken'") for fault in faults.values())
    assert set(faults) <= {0, 1, 2}
    assert faults


def test_an_exception_inside_of_a_signal_is_a_fault(qapp, monkeypatch):
    def broken(*_args):
        raise ValueError("inside")

    monkeypatch.setattr("tests.roundtrip.window.Window._refresh", broken)
    faults = Campaign(0, 6, None).run(lambda _said: None)
    assert any(fault.startswith("ValueError: inside") for fault in faults.values())


def test_the_command_prints_a_case_and_says_how_it_went(qapp, capsys):
    assert main(["--print", "--first", "3", "--cases", "1"]) == 0
    assert capsys.readouterr().out.rstrip("\n") == case(3).rstrip("\n")
    assert main(["--cases", "2"]) == 0
    assert "2 cases in" in capsys.readouterr().out.rpartition("\n")[0]
