"""What of the source is no text for a person, and what is one although it does not look like it."""

from __future__ import annotations

import re

CONTEXT = "Composer"
"""Of all texts that `said` translates; what `self.tr` translates has its class as context."""

SAYING = frozenset({"said", "told", "translated", "_said", "_tr", "QT_TRANSLATE_NOOP"})
"""Functions whose argument is translated: every literal in it is a text, whatever it looks like."""

SILENT = (
    "composer/relay/",
    "composer/sandbox/",
    "composer/__main__.py",
    "composer/cli.py",
    "composer/check_command.py",
    "composer/convert_command.py",
    "composer/command_files.py",
    "composer/logs.py",
    "composer/formats/curl.py:_SHORT",
    "composer/store/schema",
    "composer/store/inbound_schema.py",
    "composer/store/template_schema.py",
    "composer/store/search.py",
    "composer/store/listing.py",
    "composer/store/template_reader.py:_CALL",
    "composer/rendering/emoji.py",
    "composer/ui/dates.py",
    "composer/formats/handover.py",
    "composer/formats/signs.py",
    "composer/ui/preview/look.py",
    "composer/messages/payload.py:SLIPS",
    "composer/messages/template/samples.py",
    "composer/templates/skeleton.py",
    "composer/formats/meta/shapes.py",
    "composer/ui/lists/model.py:_LOOKS",
    "composer/ui/preview/block.py:LOOKS",
    "composer/store/template_records.py:DEEDS",
    "composer/messages/parts/media_formats.py:_KNOWN_KINDS",
    "composer/messages/record.py",
    "composer/clients/wire.py",
)
"""Files, folders and tables (`file:NAME`) that say nothing to a person in the window, or say it in the person's words.

Servers and the command line speak English; samples and skeletons are messages, which have the language of their reader.
"""

NOT_SAID = frozenset(
    {
        *(
            "compile",
            "match",
            "fullmatch",
            "search",
            "sub",
            "split",
            "replace",
            "startswith",
            "endswith",
            "strip",
        ),
        *(
            "execute",
            "executemany",
            "executescript",
            "_run",
            "_rows",
            "_read",
            "_move_where",
            "_one",
            "fetch",
        ),
        *("debug", "info", "warning", "error", "exception", "critical", "log"),
        *(
            "getattr",
            "setattr",
            "hasattr",
            "isinstance",
            "TypeVar",
            "NewType",
            "cast",
            "Literal",
            "deprecated",
        ),
        *(
            "setObjectName",
            "setProperty",
            "set_role",
            "setStyleSheet",
            "QKeySequence",
            "findChild",
            "property",
        ),
        *(
            "getLogger",
            "strftime",
            "strptime",
            "encode",
            "decode",
            "late_import",
            "import_module",
            "open",
            "Path",
        ),
        *(
            "add_argument",
            "add_parser",
            "setOrganizationName",
            "setApplicationName",
            "setFamilies",
            "Signal",
            "Slot",
        ),
        *(
            "ValueError",
            "TypeError",
            "KeyError",
            "RuntimeError",
            "AssertionError",
            "LookupError",
            "NotImplementedError",
        ),
        *(
            "setdefault",
            "pop",
            "index",
            "count",
            "rpartition",
            "partition",
            "with_suffix",
            "with_name",
            "StrEnum",
        ),
        *(
            "invokeMethod",
            "SIGNAL",
            "SLOT",
            "setCreator",
            "putenv",
            "getenv",
            "toString",
            "setDisplayFormat",
        ),
        *("remove", "discard", "create_task", "_start", "QApplication", "_Allowed", "load"),
    }
)
"""Functions and classes whose arguments nobody reads."""

NOT_SAID_BY_NAME = frozenset(
    {
        *(
            "source",
            "key",
            "at",
            "also",
            "icon",
            "glyph",
            "rule",
            "kind",
            "role",
            "name_of",
            "objectName",
            "place",
        ),
        *(
            "value",
            "blank",
            "signature",
            "constants",
            "watches",
            "where",
            "color",
            "gist",
            "format",
            "spec",
        ),
    }
)
"""Keyword arguments that nobody reads, and names given to what nobody reads."""

NOT_SAID_CONSTANT = re.compile(
    r"^(__\w+__|_?SOURCE\w*|_?SQL\w*|_?META_?\w*|_?CONTEXT|_?REFERENCE\w*|_?SELECT\w*|_?COLUMNS|_?ALLOWED)$"
)
"""Names of constants that nobody reads: where the specification says it, statements for the database."""

SAMPLE = {"Sample": 1, "_sample": 1, "Start": 2}
"""Of what shows how a message looks: so many arguments are texts, the rest is the message, in its reader's language."""

WORDS = re.compile(r"^(_?CALLED|_?LOOKS|_?DEEDS|_?NOUNS|_?FIXED|_UNITS)$")
"""Names of tables of single words that stand in sentences: “header”, “created”."""

SINGLE = (
    *(
        "image",
        "video",
        "audio",
        "sticker",
        "gif",
        "document",
        "product",
        "location",
        "code",
        "link",
        "text",
    ),
    *(
        "minutes",
        "hours",
        "days",
        "milliseconds",
        "bold",
        "italic",
        "missing",
        "gap",
        "recording",
        "number",
        "address",
    ),
    *("tabs", "semicolons", "commas", "{0}; {1}"),
)
"""Words that are put into sentences and lists from where they look like anything else."""

CODED = {"composer/messages/parts/regions.py:_NAMES": ";"}
"""Tables written as one literal, of entries of a code and a text: what separates the entries."""

NO_TEXTS = frozenset(
    {
        *("{0}, en;q=0.5", "instr(c.number, ?)", "instr({0}(i.line), {1}(?))"),
        *("Addresses({0}, {1})", "Bearer {0}", "Unicode", "reply {0} {1}", "no comma"),
        *(
            "hostname mismatch",
            "ip address mismatch",
            "self signed",
            "slow connect",
            "not yet valid",
            "does not exist",
        ),
        *(
            "nonexisting field (message_templates)",
            "brace or bracket was",
            "braces or brackets were",
        ),
    }
)
"""Literals that look like texts and are none."""

IDENTIFIER = re.compile(r"^[\w.$/\\:{}\[\]*#=<>|+-]*$")
NATURAL = re.compile(r"^[A-Z][a-z’']+([-/][A-Za-z]+)*[.…:!?]?$")
WORD = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
NO_SENTENCE = re.compile(
    r"^(SELECT|INSERT|UPDATE|DELETE|WITH|VACUUM|PRAGMA|CREATE|ATTACH|BEGIN|ALTER|DROP|AND |OR |WHERE|ORDER BY|"
    r"LINK 1\.6|LINK 2|ISO 4217$|Meta reference|Meta error|Meta, |https?://\S*$|<[a-z!]|Ctrl\+|Shift\+|Alt\+|\.|:|#|--|\s*$)|^\S*://|\\[dwsSbnr]|%[sd]|\?[1-9]"
    r"|\b(FROM|WHERE|JOIN|SELECT|COLLATE|EXISTS|CASE WHEN|CREATE TABLE|ORDER BY|LIMIT)\b|[=<>] \?|\) AND |[=<>] '"
)
