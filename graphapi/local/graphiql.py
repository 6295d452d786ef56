"""GraphiQL's files, unpacked from locked WebJars, so that no page needs another host."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Final

from platformdirs import user_cache_path

from graphapi.local.install import install
from graphapi.local.jars import Jar, read_jars
from graphapi.local.progress import Progress, unseen

FILES: Final = {
    "graphiql": ("graphiql.min.js", "graphiql.min.css"),
    "react": ("umd/react.production.min.js",),
    "react-dom": ("umd/react-dom.production.min.js",),
}


def install_graphiql(cache_dir: Path | None = None, progress: Progress = unseen) -> Path:
    """The folder with the files of GraphiQL and React. Downloads them (3 MB) if they are missing.

    Raises LocalNeo4jError if that fails.
    """
    jars = read_jars("graphiql.lock")
    cache = cache_dir or user_cache_path("graphapi")
    folder = cache / "graphiql" / next(jar.version for jar in jars if jar.artifact == "graphiql")
    assets = folder / "assets"
    for jar, file in zip(jars, install(jars, folder, progress), strict=True):
        assets.mkdir(exist_ok=True)
        _unpack(jar, file, assets)
    return assets


def _unpack(jar: Jar, file: Path, folder: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        for name in FILES[jar.artifact]:
            content = archive.read(f"META-INF/resources/webjars/{jar.artifact}/{jar.version}/{name}")
            target = folder / Path(name).name
            if not target.exists() or target.read_bytes() != content:
                target.write_bytes(content)
