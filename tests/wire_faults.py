"""What servers do to a request after which nobody knows whether it was processed."""

import asyncio
import gzip

from composer.clients.way import BODY_LIMIT
from tests.fault_server import answering

BODY = b'{"source":"+46700000000"}'
QUEUED = {"resultCode": 112001, "description": "Queued", "messageIds": ["a1", "b2"]}


async def close_at_once(peer):
    pass


async def reset_at_once(peer):
    peer.reset()


async def read_then_close(peer):
    await peer.read()


async def read_then_reset(peer):
    await peer.read()
    peer.reset()


async def reset_amid_the_body(peer):
    await peer.reader.readexactly(1000)
    peer.reset()


async def silent(peer):
    await peer.read()
    await peer.hang()


async def half_an_answer(peer):
    await peer.read()
    await peer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"resultCode": 112001, "mess')


async def garbage(peer):
    await peer.read()
    await peer.write(b"\x16\x03\x01 this is not HTTP\r\n\r\n")


async def endless(peer):
    await peer.read()
    await peer.write(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        await peer.write(b" " * 65536)


async def dripping(peer):
    await peer.read()
    await peer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n")
    while not peer.server.over.is_set():
        await peer.write(b" ")
        await asyncio.sleep(0.02)


BOMB = gzip.compress(b" " * (BODY_LIMIT + 1))

UNCERTAIN = {
    # How often such a server has read the whole request stands beside it.
    "closed right after accept": (close_at_once, 0),
    "reset right after accept": (reset_at_once, 0),
    "read all, closed without an answer": (read_then_close, 1),
    "read all, then reset": (read_then_reset, 1),
    "silent": (silent, 1),
    "half an answer": (half_an_answer, 1),
    "garbage": (garbage, 1),
    "an endless answer": (endless, 1),
    "not gzip though it says so": (answering(200, b"plain", Content_Encoding="gzip"), 1),
    "a little gzip that unpacks to a lot": (answering(200, BOMB, Content_Encoding="gzip"), 1),
    "half a gzip": (answering(200, gzip.compress(BODY)[:-9], Content_Encoding="gzip"), 1),
    "an unknown encoding": (answering(200, b"x", Content_Encoding="br"), 1),
    "502": (answering(502, b"<html>Bad gateway</html>"), 1),
    "503": (answering(503, b""), 1),
    "504": (answering(504, {"resultCode": 112500}), 1),
    "404": (answering(404, {"resultCode": 112402}), 1),
    "500 without an ErrorResponse": (answering(500, b"oops"), 1),
    "400 without an ErrorResponse": (answering(400, {"error": "no"}), 1),
    "a captive portal's 200": (answering(200, b"<html>Please sign in</html>"), 1),
    "200 with another code": (answering(200, {"resultCode": 112000, "messageIds": ["a"]}), 1),
    "200 with a code in text": (answering(200, {"resultCode": "112001", "messageIds": ["a"]}), 1),
    "200 with a true for a code": (answering(200, {"resultCode": True, "messageIds": ["a"]}), 1),
    "200 without ids": (answering(200, {"resultCode": 112001}), 1),
    "200 with no id": (answering(200, {"resultCode": 112001, "messageIds": []}), 1),
    "200 with an odd id": (answering(200, {"resultCode": 112001, "messageIds": ["a", 7]}), 1),
    "201": (answering(201, QUEUED), 1),
    "400 that says queued": (answering(400, QUEUED), 1),
    "nested beyond reading": (answering(200, b"[" * 100_000), 1),
}
