"""A page of thumbnails: all pictures of a folder at a glance, scene by scene."""

from __future__ import annotations

import html
import re
from itertools import groupby
from pathlib import Path

_NAME = re.compile(r"(?P<scene>.+)-(?P<look>light|dark)-(?P<size>\d+x\d+(?:-\d+)?)\.png")
_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Composer in pictures</title>
<style>
  body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem; background: #eceff1; color: #1c2429; }}
  h2 {{ font-size: 1.05rem; margin: 2rem 0 .6rem; }}
  div {{ display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }}
  figure {{ margin: 0; }}
  img {{ width: 380px; display: block; border: 1px solid #c4ccd0; border-radius: 6px; }}
  figcaption {{ font-size: .8rem; color: #5a666d; }}
</style>
<h1>Composer in pictures</h1>
{scenes}
</html>
"""
_SCENE = "<h2>{scene}</h2>\n<div>{figures}</div>"
_FIGURE = (
    '<figure><a href="{file}"><img loading="lazy" src="{file}" alt="{scene}, {what}"></a>'
    "<figcaption>{what}</figcaption></figure>"
)


def write_index(folder: Path) -> int:
    """Write `index.html` of the pictures there; how many there are."""
    found = sorted(
        (match["scene"], match["size"], match["look"], path.name)
        for path in folder.glob("*.png")
        if (match := _NAME.fullmatch(path.name))
    )
    scenes = []
    for scene, some in groupby(found, key=lambda one: one[0]):
        title = html.escape(scene.replace("-", " "))
        figures = "\n".join(
            _FIGURE.format(file=html.escape(file), scene=title, what=f"{look}, {size}")
            for _scene, size, look, file in some
        )
        scenes.append(_SCENE.format(scene=title, figures=figures))
    (folder / "index.html").write_text(_PAGE.format(scenes="\n".join(scenes)), encoding="utf-8")
    return len(found)
