"""The body of a curl command, as manuals and browsers write it; its sign-in is never kept nor repeated."""

import pytest

from composer.formats.reading import NotJsonError, read

BODY = {"type": "text", "text": {"body": 'It\'s "5 $" \\ ok'}}
SECRETS = ("tops3cret", "c2VjcmV0", "someuser")

COMMANDS = {
    "manual": r"""curl -X POST "https://example.com/send" \
  -u someuser:tops3cret \
  -H "Authorization: Basic c2VjcmV0" -H 'Content-Type: application/json' \
  -d '{"type": "text", "text": {"body": "It'\''s \"5 $\" \\ ok"}}'
""",
    "double quotes": r"""$ curl -su someuser:tops3cret --data "{\"type\": \"text\", """
    r"""\"text\": {\"body\": \"It's \\\"5 \$\\\" \\\\ ok\"}}" https://example.com""",
    "browser": r"""curl 'https://example.com/send' \
  -H 'authorization: Bearer c2VjcmV0' \
  --data-raw $'{"type":"text","text":{"body":"It\'s \\"5 $\\" \\\\ ok"}}' --compressed""",
    "option and value in one word": r"""curl -XPOST -d'{"type": "text", "text": {"body": "It'"'"'s \"5 $\" \\ ok"}}' x""",
    "json": r"""curl --json='{"type": "text", "text": {"body": "It'"'"'s \"5 $\" \\ ok"}}' x""",
    "here": """curl -u someuser:tops3cret -d @- https://example.com <<'EOF'
{
  "type": "text",
  "text": {"body": "It's \\"5 $\\" \\\\ ok"}
}
EOF
""",
    "windows": r'''curl.exe -X POST https://example.com ^
  -u someuser:tops3cret ^
  -d "{\"type\": \"text\", \"text\": {\"body\": \"It's \\\"5 $\\\" \\ ok\"}}"'''.replace(
        r"\\ ok", r"\\ ok"
    ),
    "windows browser": r'''curl ^"https://example.com/send^" ^
  -H ^"authorization: Bearer c2VjcmV0^" ^
  --data-raw ^"^{^\^"type^\^":^\^"text^\^",^\^"text^\^":^{^\^"body^\^":^\^"It's ^\^\^\^"5 $^\^\^\^" ^\^\ ok^\^"^}^}^"''',
    "prompt and prose": """First do this:

someone@machine:~$ curl -d '{"type": "text", "text": {"body": "It'\\''s \\"5 $\\" \\\\ ok"}}' x""",
    "typed": 'curl —data ‘{"type": "text", "text": {"body": "It\'s \\"5 $\\" \\\\ ok"}}’ x',
}


@pytest.mark.parametrize("name", COMMANDS)
def test_the_body_is_read(name):
    reading = read(COMMANDS[name])
    assert reading.value == BODY
    assert "curl" in reading.repairs[0].sentence


@pytest.mark.parametrize("name", COMMANDS)
def test_nothing_else_of_the_command_is_kept(name):
    told = repr(read(COMMANDS[name]))
    assert not [secret for secret in SECRETS if secret in told]


def test_a_body_with_slips_names_the_lines_of_the_command():
    command = 'curl -u someuser:tops3cret \\\n -d \'{\n  "a": 1\n  "b": 2,\n}\''
    reading = read(command)
    assert reading.value == {"a": 1, "b": 2}
    assert [repair.sentence for repair in reading.repairs][1:] == [
        "A comma was missing after line 3.",
        "A comma too many in line 4 was left out.",
    ]


REFUSED = {
    "curl -u someuser:tops3cret https://example.com": "has no body",
    "curl -u someuser:tops3cret -d @c2VjcmV0.json https://example.com": "from a file",
    "curl -u someuser:tops3cret --data-binary '@c2VjcmV0'": "from a file",
    "curl -u someuser:tops3cret -F 'a=c2VjcmV0'": "a form or a file",
    "curl -u someuser:tops3cret -T c2VjcmV0.json": "a form or a file",
    "curl -u someuser:tops3cret -d '{}' -d '[]'": "more than one body",
    "curl -u someuser:tops3cret -d 'c2VjcmV0=1'": "no object in braces",
    "curl -u someuser:tops3cret -d": "has no body",
    'curl -u someuser:tops3cret -d "$(cat c2VjcmV0)"': "no object in braces",
}


@pytest.mark.parametrize("command", REFUSED)
def test_a_command_without_a_body_is_refused_without_its_secrets(command):
    with pytest.raises(NotJsonError) as caught:
        read(command)
    assert REFUSED[command] in caught.value.reason
    told = f"{caught.value!r} {caught.value} {caught.value.__context__!r} {vars(caught.value)}"
    assert not [secret for secret in SECRETS if secret in told]


def test_data_raw_does_not_mean_a_file():
    with pytest.raises(NotJsonError, match="no object in braces"):
        read("curl --data-raw '@name' x")


def test_a_request_with_its_headers_keeps_only_the_body():
    reading = read('POST /v1 HTTP/1.1\nAuthorization: Basic c2VjcmV0\n\n{"type": "text"}')
    assert reading.value == {"type": "text"}
    assert "c2VjcmV0" not in repr(reading)


@pytest.mark.parametrize(
    "tail", ["\\\r", "\\", "^", "`", "'", '"', "$'", "\\\n", "-", "—", "<<", "<<A\n"]
)
def test_a_broken_command_comes_to_an_end(tail):
    with pytest.raises(NotJsonError):
        read(f"curl -d {tail}")


def test_the_word_curl_inside_a_message_is_just_a_word():
    assert read('{"a": "\\ncurl -d x"}').value == {"a": "\ncurl -d x"}
    assert read("{'a': 'first\ncurl -d x'}").value == {"a": "first\ncurl -d x"}
