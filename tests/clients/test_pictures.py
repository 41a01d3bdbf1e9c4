"""Pictures are loaded from real servers on this computer, which the tests allow by name; everything else is refused."""

import asyncio
import contextlib
import socket
import socketserver
import threading
from http.server import BaseHTTPRequestHandler

import pytest

from composer.clients import pictures
from composer.clients.pictures import NotShown, is_public, load

PNG = b"\x89PNG\r\n\x1a\n" + b"x" * 2_000
JPEG = b"\xff\xd8\xff\xe0" + b"x" * 100
WEBP = b"RIFF\x10\x00\x00\x00WEBPVP8 " + b"x" * 100


def this_computer_for_tests(address):
    """The allowance that only tests have."""
    return address in {"127.0.0.1", "::1"}


class Server(socketserver.ThreadingTCPServer):
    """Answers each path with what is put there: (status, headers, body) or a function of the handler."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.there = {}
        self.asked = []

    def url(self, path, host="127.0.0.1"):
        return f"http://{host}:{self.server_address[1]}{path}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self):
        self.server.asked.append(
            (self.path, {key.lower(): held for key, held in self.headers.items()})
        )
        found = self.server.there.get(self.path, (404, {}, b""))
        if callable(found):
            found(self)
            return
        status, headers, body = found
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    made = Server()
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


def loaded(link):
    return asyncio.run(load(link, this_computer_for_tests))


def why(link, allowed=this_computer_for_tests):
    with pytest.raises(NotShown) as refused:
        asyncio.run(load(link, allowed))
    return refused.value.sentence


@pytest.mark.parametrize(("body", "kind"), [(PNG, "png"), (JPEG, "jpeg"), (WEBP, "webp")])
def test_a_picture_comes_as_it_is(server, body, kind):
    server.there["/a"] = (200, {"Content-Type": f"image/{kind}"}, body)
    assert loaded(server.url("/a")) == body


def test_nothing_is_told_of_the_person_who_asks(server):
    server.there["/a"] = (302, {"Location": "/b", "Set-Cookie": "x=1"}, b"")
    server.there["/b"] = (200, {"Content-Type": "image/png", "Set-Cookie": "y=1"}, PNG)
    loaded(server.url("/a"))
    loaded(server.url("/b"))
    for _path, headers in server.asked:
        assert not {"cookie", "referer", "authorization"} & set(headers)
    assert [headers["host"] for _, headers in server.asked] == [
        f"127.0.0.1:{server.server_address[1]}"
    ] * 3


def test_the_name_of_the_server_is_kept_although_its_address_is_asked(server):
    server.there["/a"] = (200, {}, PNG)
    loaded(server.url("/a", host="localhost"))
    assert server.asked[0][1]["host"] == f"localhost:{server.server_address[1]}"


PRIVATE = [
    "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254",
    "100.64.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1",
    "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:7f00:1::",
    "64:ff9b::7f00:1", "2001:db8::1", "not an address", "",
]  # fmt: skip
PUBLIC = ["8.8.8.8", "93.184.216.34", "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::808:808"]


@pytest.mark.parametrize("address", PRIVATE)
def test_no_address_of_a_network_within_is_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_addresses_of_the_internet_are(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "127.1", "0", "[::ffff:127.0.0.1]"],
)
def test_this_computer_is_never_asked_whatever_it_is_called(server, host):
    server.there["/a"] = (200, {}, PNG)
    said = why(server.url("/a", host=host), None)
    assert "private network" in said or "no server called" in said
    assert server.asked == []


def test_a_name_of_which_one_address_is_private_is_refused(server, monkeypatch):
    port = server.server_address[1]
    both = [(2, 1, 6, "", (one, port)) for one in ("93.184.216.34", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_a, **_k: both)
    assert "private network" in why("http://a.example/x", None)


def test_what_was_looked_at_is_what_is_asked(server, monkeypatch):
    """A name that leads elsewhere the second time it is asked for is asked for once."""
    server.there["/a"] = (200, {}, PNG)
    real = socket.getaddrinfo
    asked_for = []

    def first_here_then_there(host, *args, **more):
        if host == "a.example":
            asked_for.append(host)
            host = "127.0.0.1" if len(asked_for) == 1 else "127.0.0.2"
        return real(host, *args, **more)

    monkeypatch.setattr(socket, "getaddrinfo", first_here_then_there)
    loaded(server.url("/a", host="a.example"))
    assert asked_for == ["a.example"]
    assert server.asked[0][1]["host"].startswith("a.example")


@pytest.mark.parametrize(
    "to", ["http://10.0.0.1/x", "http://169.254.169.254/latest", "//192.168.0.1/x"]
)
def test_a_redirect_into_a_network_is_not_followed(server, to):
    server.there["/a"] = (302, {"Location": to}, b"")
    assert "private network" in why(server.url("/a"))


@pytest.mark.parametrize(
    "to", ["file:///etc/passwd", "ftp://a.example/x", "data:image/png;base64,AA"]
)
def test_a_redirect_to_something_else_is_not_followed(server, to):
    server.there["/a"] = (302, {"Location": to}, b"")
    assert why(server.url("/a"))
    assert len(server.asked) == 1


def test_redirects_end(server):
    server.there["/a"] = (302, {"Location": "/a"}, b"")
    assert "on and on" in why(server.url("/a"))
    assert len(server.asked) == 4


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((404, {}, b""), "error 404"),
        ((200, {"Content-Type": "text/html"}, b"<html>"), "text/html"),
        ((200, {"Content-Type": "image/svg+xml"}, b"<svg/>"), "svg"),
        ((200, {"Content-Type": "image/png"}, b"<svg/>"), "no JPEG"),
        ((200, {"Content-Type": "image/png"}, b""), "no JPEG"),
        ((200, {"Content-Type": "image/png", "Content-Encoding": "gzip"}, PNG), "packed"),
    ],
)
def test_what_is_no_picture_is_refused_with_a_reason(server, answer, words):
    server.there["/a"] = answer
    assert words in why(server.url("/a"))


def test_a_picture_that_is_too_large_is_not_read_to_its_end(server, monkeypatch):
    monkeypatch.setattr(pictures, "MOST_BYTES", 1 << 20)
    written = []

    def endless(handler):
        handler.send_response(200)
        handler.end_headers()
        with contextlib.suppress(OSError):
            handler.wfile.write(PNG)
            while len(written) < 2_000:
                handler.wfile.write(b"x" * (1 << 16))
                written.append(1)

    server.there["/a"] = endless
    assert "larger than 1 MB" in why(server.url("/a"))
    assert len(written) < 2_000


def test_a_server_that_drips_is_left(server, monkeypatch):
    monkeypatch.setattr(pictures, "WITHIN", 0.4)
    leave = threading.Event()
    dripped = threading.Event()

    def drip(handler):
        handler.send_response(200)
        handler.end_headers()
        with contextlib.suppress(OSError):
            while not leave.wait(0.05):
                handler.wfile.write(b"x")
                dripped.set()

    server.there["/a"] = drip
    try:
        assert "not there after" in why(server.url("/a"))
        assert dripped.is_set()
    finally:
        leave.set()


@pytest.mark.parametrize(
    "link",
    [
        "",
        "a.example/x.png",
        "ftp://a.example/x",
        "javascript:alert(1)",
        "http://",
        "http://[",
        "https://u:p@a.example/",
    ],
)
def test_other_addresses_are_refused_with_a_reason(link):
    assert why(link)


def test_a_file_of_this_computer_is_read_within_the_same_limits(tmp_path, monkeypatch):
    file = tmp_path / "my picture.png"
    file.write_bytes(PNG)
    assert loaded(file.as_uri()) == PNG
    monkeypatch.setattr(pictures, "MOST_BYTES", 100)
    assert "larger" in why(file.as_uri())
    file.write_bytes(b"no picture")
    assert "no JPEG" in why(file.as_uri())
    assert "no such file" in why((tmp_path / "other").as_uri())
    assert "no such file" in why(tmp_path.as_uri())


@pytest.mark.parametrize("link", ["file://server/share/x.png", "file:////server/share/x.png"])
def test_a_file_of_another_computer_is_not(link):
    assert "another computer" in why(link)
