"""The end of the process, whatever its threads still wait for."""

import subprocess
import sys
from pathlib import Path

import pytest

import composer

WAITING = """
import asyncio, sys, threading
from composer.leaving import leave
ended = threading.Event()
async def main(seconds):
    started = threading.Event()
    work = asyncio.get_running_loop().run_in_executor(None, lambda: (started.set(), ended.wait(seconds)))
    await asyncio.to_thread(started.wait)
loop = asyncio.new_event_loop()
loop.run_until_complete(main(float(sys.argv[1]) or None))
loop.close()
print("left", flush=True)
status = leave(7)
print("ended by itself")
sys.exit(status)
"""


@pytest.mark.parametrize(("seconds", "said"), [("0", "left\n"), ("0.1", "left\nended by itself\n")])
def test_a_thread_that_waits_for_the_system_does_not_keep_the_process(seconds, said):
    done = subprocess.run(
        [sys.executable, "-c", WAITING, seconds],
        cwd=Path(composer.__file__).parent.parent,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stdout) == (7, said), done.stderr
