"""Audio message (LINK 1.6, Audio message)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.parts.media import media_choice
from composer.messages.preview import Media, Preview

KIND = Kind(
    key="audio",
    title="Audio",
    group="Free-form",
    icon="mic",
    summary="A recording to listen to",
    help="A sound file of at most 16 MB: AAC, AMR, MP3, M4A, or OGG with the Opus codec. It has no caption; "
    "write a text message before it.",
    signature={"type": "audio"},
    payload="composer.messages.audio.payload:AudioMessage",
    form=(media_choice("audio", "recording", "https://example.com/directions.mp3", kind="audio"),),
    preview=Preview(parts=(Media("audio", "audio"),)),
    gist=("audio/link", "audio/id"),
    blank={"audio": {"link": ""}},
    samples=(
        Sample("Spoken directions", {"type": "audio", "audio": {"id": "244995494947303"}}),
        Sample("This week's episode", {"type": "audio", "audio": {"id": "1018493756120984"}}),
    ),
)
