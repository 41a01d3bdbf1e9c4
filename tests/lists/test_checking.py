import pytest

from composer.lists.checking import Checker, sent, together, unknown_variables
from composer.lists.reading import read_text
from composer.lists.send_list import AS_WRITTEN, made
from composer.messages import KINDS, drafting, kinds
from composer.messages.check import check_message
from composer.messages.problem import Problem, Severity

ANNA, BO, CID = "+46701740605", "+46701740606", "+46701740607"


def request(body, **more):
    message = {"recipientType": "individual", "type": "text", "text": {"body": body}}
    return {"messages": [message], **more}


def checked(a_list, a_request, guard=lambda _numbers: ()):
    checker = Checker(a_request, a_list, check_message, guard)
    return together([checker.check(row) for row in range(a_list.size)], a_list)


def rules(checks):
    return [[one.problem.rule for one in check.problems] for check in checks]


LIST = made("", read_text(f"name;phone\nAnna;{ANNA}\n;{BO}\nCid;4.67E+10\nDan;{ANNA}\nEve;{CID}"))


def test_every_row_says_what_is_wrong_with_it():
    found = checked(LIST, request("Hi {{name}}"))
    assert rules(found) == [[], ["missing-value"], ["shortened"], ["repeated"], []]
    assert [one.column for check in found for one in check.problems] == [0, 1, 1]
    assert found[3].problems[0].problem.values["row"] == 1
    assert [sent(one, LIST, row) for row, one in enumerate(found)] == [
        True,
        False,
        False,
        False,
        True,
    ]


def test_a_column_that_is_not_used_may_be_empty():
    assert rules(checked(LIST, request("Hi")))[1] == []


def test_a_value_that_makes_the_message_too_long():
    a_list = made("", read_text(f"phone;text\n{ANNA};short\n{BO};{'x' * 4100}"))
    found = checked(a_list, request("{{text}}"))
    assert rules(found)[0] == []
    assert found[1].severity is Severity.ERROR
    assert found[1].problems[0].problem.pointer == "/messages/0/text/body"
    assert found[1].problems[0].column == 1


def test_what_is_wrong_with_the_message_itself_is_no_rows_problem():
    broken = request("Hi {{name}}")
    broken["messages"][0]["text"]["nonsense"] = 1
    assert check_message(broken["messages"][0])
    assert rules(checked(LIST, broken))[0] == []


def test_a_placeholder_in_an_address_is_not_held_against_the_rows():
    a_list = made("", read_text(f"phone;url\n{ANNA};https://example.org/a.jpg\n{BO};nonsense"))
    message = {"type": "image", "recipientType": "individual", "image": {"link": "{{url}}"}}
    found = checked(a_list, {"messages": [message]})
    assert found[0].severity is not Severity.ERROR
    assert found[1].severity is Severity.ERROR


def test_a_number_twice_is_let_through_when_a_person_wants_it():
    from dataclasses import replace

    a_list = replace(LIST, repeats=True)
    found = checked(a_list, request("Hi"))
    assert found[3].severity is Severity.WARNING
    assert sent(found[3], a_list, 3)
    careful = replace(a_list, careful=True)
    assert not sent(found[3], careful, 3)


def test_a_row_that_is_left_out_takes_no_number():
    assert rules(checked(LIST.leave_out([0], out=True), request("Hi")))[3] == []


def test_row_with_too_many_cells():
    a_list = made("", read_text(f"phone;name\n{ANNA};Bo;son\n{BO};Cid\n"))
    assert rules(checked(a_list, request("Hi"))) == [["uneven"], []]
    assert rules(checked(a_list.mend(0, 1, "Bo son"), request("Hi"))) == [[], []]


def test_what_the_account_says_of_a_number():
    def guard(numbers):
        return (
            [Problem(Severity.ERROR, "/destinations/0", "no", rule="refused")]
            if BO in numbers
            else []
        )

    assert rules(checked(LIST, request("Hi"), guard))[:2] == [[], ["refused"]]


def test_each_request_needs_its_own_reference_id():
    same = checked(LIST, request("Hi", refId="fixed"))
    assert rules(same)[1] == ["same-ref-id"]
    assert rules(checked(LIST, request("Hi", refId="{{phone}}")))[1] == []


def test_a_variable_that_no_column_fills():
    a_request = request("Hi {{nobody}} {{name}}")
    (problem,) = unknown_variables(a_request, LIST)
    assert problem.severity is Severity.ERROR
    assert problem.pointer == "/messages/0/text/body"
    assert "nobody" in problem.sentence
    assert not unknown_variables(a_request, LIST.bind("nobody", 0))
    assert not unknown_variables(a_request, LIST.bind("nobody", AS_WRITTEN))


def test_without_a_list_braces_go_out_as_they_stand_and_that_is_said():
    found = unknown_variables(request("Hi {{name}}"), None)
    assert [one.severity for one in found] == [Severity.WARNING]
    assert found[0].sentence.startswith("{{name}} is sent as it stands.")


@pytest.mark.parametrize("key", [one.key for one in KINDS])
def test_every_kind_can_be_checked_with_values(key):
    for sample in kinds.kind(key).samples:
        draft = drafting.with_message(drafting.fresh(kinds.kind(key)), sample.message)
        found = checked(made("", read_text(f"phone\n{ANNA}\n{BO}")), dict(draft.request))
        assert [one.severity for one in found] == [None, None]


def test_template_parameters_are_filled_and_judged_with_the_value():
    a_list = made("", read_text(f'phone;name\n{ANNA};Anna\n{BO};"Bo\nB"'))
    parameter = {"type": "text", "text": "{{name}}"}
    template = {
        "name": "welcome",
        "language": {"code": "en"},
        "components": [{"type": "body", "parameters": [parameter]}],
    }
    message = {"recipientType": "individual", "type": "template", "template": template}
    found = checked(a_list, {"messages": [message]})
    assert found[0].problems == ()
    assert found[1].problems[0].problem.pointer.endswith("/parameters/0/text")
    assert found[1].problems[0].column == 1
