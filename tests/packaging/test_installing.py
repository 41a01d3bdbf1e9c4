"""What the installers' output says of their progress."""

from pathlib import Path

import installing
import pytest

PIP = """\
Ignoring colorama: markers 'sys_platform == "win32"' don't match your environment
Collecting annotated-doc==0.0.7 (from -r packaging/constraints.txt (line 3))
  Downloading annotated_doc-0.0.7-py3-none-any.whl (5.3 kB)
Collecting pyside6-essentials==6.11.3 (from -r packaging/constraints.txt (line 900))
  Downloading pyside6_essentials-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl (95.0 MB)
"""


def read(text, total=4, place="/nowhere"):
    reading = installing.Reading(total, Path(place))
    for line in text.splitlines():
        reading.take(line.strip())
    return reading


def test_pips_downloads_are_counted_without_what_is_for_other_systems():
    reading = read(PIP)
    assert reading.step() == "Downloading packages"
    assert reading.details() == "2 of 3, pyside6_essentials 95.0 MB"


def test_a_cached_file_is_named_too():
    reading = read("Using cached https://example.org/a/b/httpx-0.28.1-py3-none-any.whl (73 kB)")
    assert reading.details().endswith("httpx 73 kB")


def test_uvs_lines_are_understood():
    reading = read("Resolved 62 packages in 5ms\nDownloading pyside6-essentials (91.5MiB)")
    assert reading.details() == "62, pyside6-essentials 91.5MiB"


def test_installed_packages_are_counted_where_they_arrive(tmp_path):
    for name in ("a-1.dist-info", "b-2.dist-info", "b"):
        (tmp_path / name).mkdir()
    reading = read(PIP + "Installing collected packages: a, b\n", place=tmp_path)
    assert (reading.step(), reading.details()) == ("Installing packages", "2 of 3")


@pytest.mark.parametrize(
    ("said", "version"),
    [
        ("pip 23.0.1 from /usr/lib/python3/dist-packages/pip (python 3.11)\n", (23, 0)),
        ("pip 9.0 from somewhere", (9, 0)),
        ("/usr/bin/python3: No module named pip", (0, 0)),
        ("", (0, 0)),
    ],
)
def test_pips_version_is_read(said, version):
    assert installing.pip_version(said) == version


def test_variables_that_would_send_packages_elsewhere_are_dropped(monkeypatch):
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_CERT", "company.pem")
    kept = installing._surroundings()
    assert "PIP_TARGET" not in kept
    assert (kept["PIP_USER"], kept["PIP_CERT"]) == ("0", "company.pem")
