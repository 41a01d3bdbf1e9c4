"""There is one gate: what the form shows is what `composer check` prints, to the letter."""

import contextlib
import io
import json
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer import check_command
from composer.messages import drafting, kinds
from composer.ui.compose.page import ComposePage
from composer.ui.forms.desk import Desk
from composer.ui.forms.models import Models
from composer.ui.theme import Theme
from composer.ui.translate import sentence
from tests.properties import faults
from tests.roundtrip.window import open_all
from tests.strategies import by_kind

FEW = settings(max_examples=max(settings().max_examples // 5, 10))
PARSER = ArgumentParser()
check_command.add_parser(PARSER.add_subparsers())
DATA = Path(__file__).parents[1] / "data" / "link"


@pytest.fixture(scope="module")
def page(qapp):
    """The Compose page of an account that adds nothing, with everything open."""
    models = Models()
    models.load()
    desk = Desk(drafting.fresh(kinds.kind("text")))
    made = ComposePage(Theme(qapp, "light"), desk, models, lambda: "never used")
    yield made
    made.deleteLater()


def printed(value, tmp_path):
    """What the command says of a file with that value: pointer, severity, sentence with its place."""
    path = tmp_path / "it.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    with contextlib.redirect_stdout(io.StringIO()) as out:
        check_command.run(PARSER.parse_args(["check", "--json", str(path)]))
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    return Counter((line["pointer"], line["severity"], line["message"]) for line in lines)


def listed(page, request):
    """What the page's list of problems says of the request."""
    page._desk.open(drafting.opened(request))
    page.pacing.catch_up()
    return Counter(_said(one) for one in page.problem_list._problems)


def at_the_fields(page):
    """What is said at the fields, of the request's settings and of every message, each turned to."""
    page.show_all_problems()
    found = Counter()
    draft = page._desk.draft
    for number in draft.numbers(drafting.MESSAGES):
        page._desk.look(drafting.show_message(page._desk.draft, number))
        open_all(page.form._form)
        page._refresh()
        page.pacing.catch_up()
        found += Counter(_said(one) for place in page.form._form.places() for one in place.problems)
    open_all(page.form._settings)
    page._refresh()
    page.pacing.catch_up()
    found += Counter(_said(one) for place in page.form._settings.places() for one in place.problems)
    page.begin_anew()
    return found


def _said(problem):
    place = f"{problem.place}: " if problem.place else ""
    return problem.pointer, problem.severity.value, place + sentence(problem)


def elsewhere(said):
    """From and To say at the send bar what is wrong with them."""
    return said[0].startswith(("/source", "/destinations"))


@st.composite
def wrong_requests(draw):
    """Requests with one or two things wrong in each message, and keys of their own left out."""
    request = dict(draw(by_kind.requests()))
    random = draw(st.randoms())
    messages = []
    for message in request["messages"]:
        kind = kinds.kind_of(message)
        assert kind is not None
        every = list(faults.of(kind, message))
        messages.append(random.choice(every).message)
    for key in draw(st.lists(st.sampled_from(sorted(request)), max_size=2)):
        if key not in ("messages", "destinations", "priority", "refId"):
            request.pop(key, None)
    return {**request, "messages": messages}


@FEW
@given(wrong_requests())
def test_the_list_of_problems_is_what_the_command_prints(page, tmp_path_factory, request_):
    assert listed(page, request_) == printed(request_, tmp_path_factory.mktemp("check"))


@FEW
@given(wrong_requests())
def test_every_problem_stands_at_a_field(page, tmp_path_factory, request_):
    said = listed(page, request_)
    fields = at_the_fields(page)
    assert Counter({one: count for one, count in said.items() if not elsewhere(one)}) == fields


@pytest.mark.parametrize("name", ["message-request.json", "message-request.as-printed.json"])
def test_of_the_specifications_own_request_too(page, tmp_path, name):
    request_ = json.loads((DATA / name).read_text(encoding="utf-8"))
    assert listed(page, request_) == printed(request_, tmp_path)
