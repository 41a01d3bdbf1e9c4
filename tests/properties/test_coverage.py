"""Nothing that the specification knows is left out of the random valid messages, or the properties would say little of it."""

from hypothesis import HealthCheck, Phase, find, given, settings
from pydantic import BaseModel

from composer.messages import KINDS
from composer.messages.envelope.payload import Envelope
from tests.strategies import by_kind

SOME = settings(
    max_examples=30, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
MANY = settings(SOME, max_examples=3000, phases=[Phase.generate])


def models(annotation):
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from models(inner)


def of_model(model, above=""):
    """Each key with the one above it: `image/link`."""
    for name, field in model.model_fields.items():
        yield f"{above}/{name}"
        for inner in models(field.annotation):
            yield from of_model(inner, name)


def of_value(value, above=""):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield f"{above}/{key}"
            yield from of_value(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from of_value(inner, above)


def seen(strategy):
    found = set()

    @SOME
    @given(strategy)
    def each(value):
        found.update(of_value(value))

    each()
    return found


def test_every_kind_and_every_field_is_among_the_valid_messages():
    """What none of them has fails as NoSuchExample."""
    made = set().union(*(seen(by_kind.of(kind)) for kind in KINDS))
    rare = {key: kind for kind in KINDS for key in of_model(kind.model) if key not in made}
    for key, kind in rare.items():
        find(by_kind.of(kind).map(of_value).map(set), {key}.issubset, settings=MANY)


def test_every_field_of_the_envelope_is_among_the_valid_requests():
    assert {f"/{key}" for key in Envelope.model_fields} <= seen(by_kind.requests())
