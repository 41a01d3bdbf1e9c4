"""Group commit: shared, but nobody suffers for another."""

import asyncio

import apsw
import pytest

from composer.relay.errors import StoreFaultError
from composer.relay.writer import GroupWriter


@pytest.fixture
def connection(tmp_path):
    opened = apsw.Connection(str(tmp_path / "some.db"))
    opened.pragma("journal_mode", "WAL")
    opened.execute("CREATE TABLE t (n INTEGER PRIMARY KEY)")
    return opened


def add_numbers(connection, numbers):
    connection.executemany("INSERT INTO t VALUES (?)", [(number,) for number in numbers])


def insert(number):
    return lambda connection: connection.execute("INSERT INTO t VALUES (?)", (number,)) and number


def test_concurrent_jobs_share_commits(connection, tmp_path):
    commits = []

    def note():
        commits.append(1)
        return False

    connection.set_commit_hook(note)

    async def main():
        writer = GroupWriter(connection, add_numbers)
        results = await asyncio.gather(*(writer.write(insert(n)) for n in range(300)))
        await writer.close()
        return results

    assert asyncio.run(main()) == list(range(300))
    assert len(commits) < 100
    reader = apsw.Connection(str(tmp_path / "some.db"))
    assert reader.execute("SELECT count(*) FROM t").get == 300


def test_a_job_that_cannot_be_written_fails_alone(connection, tmp_path):
    async def main():
        writer = GroupWriter(connection, add_numbers)
        jobs = [insert(n) for n in (1, 2, 2, 3)]
        results = await asyncio.gather(*(writer.write(job) for job in jobs), return_exceptions=True)
        await writer.close()
        return results

    first, second, third, fourth = asyncio.run(main())
    assert (first, second, fourth) == (1, 2, 3)
    assert isinstance(third, StoreFaultError)
    reader = apsw.Connection(str(tmp_path / "some.db"))
    assert reader.execute("SELECT count(*) FROM t").get == 3


def test_rows_of_many_jobs_are_added_at_once_and_stay_in_order(connection, tmp_path):
    added = []

    def add(connection, numbers):
        added.append(list(numbers))
        add_numbers(connection, numbers)

    async def main():
        writer = GroupWriter(connection, add)
        await asyncio.gather(*(writer.add([2 * n, 2 * n + 1]) for n in range(200)))
        await writer.close()

    asyncio.run(main())
    assert [number for numbers in added for number in numbers] == list(range(400))
    assert len(added) < 100
    reader = apsw.Connection(str(tmp_path / "some.db"))
    assert reader.execute("SELECT count(*) FROM t").get == 400


def test_rows_that_cannot_be_added_fail_alone_and_all_of_them(connection, tmp_path):
    async def main():
        writer = GroupWriter(connection, add_numbers)
        jobs = [writer.add([1, 2]), writer.add([3, 1]), writer.write(insert(4)), writer.add([5])]
        results = await asyncio.gather(*jobs, return_exceptions=True)
        await writer.close()
        return results

    first, second, third, fourth = asyncio.run(main())
    assert (first, third, fourth) == (None, 4, None)
    assert isinstance(second, StoreFaultError)
    reader = apsw.Connection(str(tmp_path / "some.db"))
    assert reader.execute("SELECT n FROM t").fetchall() == [(1,), (2,), (4,), (5,)]


def test_what_was_submitted_is_committed_before_the_end(connection):
    async def main():
        writer = GroupWriter(connection, add_numbers)
        jobs = [asyncio.ensure_future(writer.write(insert(n))) for n in range(50)]
        await asyncio.sleep(0)
        await writer.close()
        with pytest.raises(StoreFaultError, match="stopping"):
            await writer.write(insert(99))
        return await asyncio.gather(*jobs)

    assert asyncio.run(main()) == list(range(50))
