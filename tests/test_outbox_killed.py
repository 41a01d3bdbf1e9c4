"""The promise that carries the rest: killed at any moment, the app loses no request and sends none twice unasked."""

from tests.outbox_kills import POINTS, Campaign


def test_killed_at_any_moment_nothing_is_lost_and_nothing_sent_twice(tmp_path):
    campaign = Campaign(tmp_path / "journal.db", 20261121)
    campaign.run(iter([*POINTS, *[""] * 8]))
    assert set(campaign.kills) == {*POINTS, "at random"}
    assert len(campaign.committed) > 8, "the kills came too early to mean anything"
    assert "none twice" in campaign.check()
