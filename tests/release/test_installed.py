"""The wheel in a new environment shadows no other package, and needs nothing from the repository."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import pytest

from tests.wheel import ROOT, build_wheel

pytestmark = pytest.mark.slow

# Names of packages of others, such as `datasets` of Hugging Face, which users can have installed too.
OTHERS = ("datasets", "cypher", "loaders")
LOADERS = {
    "acled",
    "claims",
    "followthemoney",
    "gdelt",
    "icews",
    "polecat",
    "sipri",
    "table",
    "ucdp_conflict",
    "ucdp_esd",
    "ucdp_ged",
    "wikidata",
}


@dataclass(frozen=True)
class Environment:
    """A virtual environment, and a working folder outside of the repository."""

    folder: Path
    work: Path

    @property
    def packages(self) -> Path:
        return Path(sysconfig.get_path("purelib", "venv", {"base": str(self.folder)}))

    def run(self, program: str, *arguments: str) -> str:
        """The output of a program of the environment, which must succeed."""
        done = subprocess.run(
            [self.folder / "bin" / program, *arguments],
            cwd=self.work,
            env={"PATH": "/usr/bin:/bin", "HOME": str(self.work), "NO_COLOR": "1"},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr + done.stdout
        return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """The wheel in a new environment, with packages of the other names, and with the requirements installed for tests."""
    folder = tmp_path_factory.mktemp("installed")
    environment = Environment(folder / "venv", folder)
    venv.create(environment.folder)
    for name in OTHERS:
        package = environment.packages / name
        package.mkdir()
        (package / "__init__.py").write_text("OTHER = True\n")
    # A folder on the path, whose own .pth files have no effect, so the editable project is not found.
    (environment.packages / "requirements.pth").write_text(sysconfig.get_path("purelib"))
    python = str(environment.folder / "bin" / "python")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "--python", python]
    wheel = build_wheel(folder)
    subprocess.run([*pip, "install", "--no-deps", "--no-index", str(wheel)], cwd=folder, check=True, timeout=120)
    return environment


def tops(environment: Environment) -> Iterator[str]:
    (found,) = metadata.distributions(name="graphapi", path=[str(environment.packages)])
    for file in found.files or ():
        yield file.parts[0]


def test_it_installs_only_names_of_its_own(installed: Environment) -> None:
    (info,) = {name for name in tops(installed) if name.endswith(".dist-info")}
    assert set(tops(installed)) - {"..", info} == {"graphapi", "graphapi_loaders"}


def test_packages_of_other_names_are_what_they_were(installed: Environment) -> None:
    code = f"import graphapi.cli, neo4j, {', '.join(OTHERS)}; assert all((datasets.OTHER, cypher.OTHER, loaders.OTHER))"
    installed.run("python", "-c", code)


def test_it_runs_without_the_repository(installed: Environment) -> None:
    assert "demo" in installed.run("graphapi", "--help")
    where = installed.run(
        "python", "-c", "import graphapi, graphapi_loaders as l; print(graphapi.__file__, l.__file__)"
    )
    assert all(Path(file).is_relative_to(installed.packages) for file in where.split())


def test_its_loaders_are_found(installed: Environment) -> None:
    code = (
        "from importlib.metadata import entry_points as e; print(*(l.load().name for l in e(group='graphapi.loaders')))"
    )
    assert set(installed.run("python", "-c", code).split()) == LOADERS


def test_it_reads_its_own_data(installed: Environment) -> None:
    folder = installed.run("python", "-c", "from graphapi.data import DATASETS; print(DATASETS)").strip()
    assert Path(folder).is_relative_to(installed.packages)
    result = json.loads(installed.run("graphapi", "load", "--dry-run", "--json", f"{folder}/libya"))
    assert sum(found["claims"] for found in result["inputs"]) > 0
    assert not any(found["rejected"] for found in result["inputs"])


def test_it_has_every_cypher_text(installed: Environment) -> None:
    code = "from graphapi.data import CYPHER; print(*(f.relative_to(CYPHER) for f in CYPHER.rglob('*.cypher')))"
    texts = {str(file.relative_to(ROOT / "cypher")) for file in (ROOT / "cypher").rglob("*.cypher")}
    assert set(installed.run("python", "-c", code).split()) == texts
