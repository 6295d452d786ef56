"""The loader accepts the example in docs/loaders.md, with the results in the guide."""

from __future__ import annotations

import re
from pathlib import Path

from graphapi.model.vocabulary import Stance
from graphapi_loaders.table import LOADER
from graphapi_loaders.table.schema import FILE
from graphapi_loaders.table.words import Role
from tests.unit.loaders.table.files import told
from tests.unit.loaders.table_reading import read_table

GUIDE = Path(__file__).parents[4] / "docs" / "loaders.md"


def test_the_example(tmp_path: Path) -> None:
    text = GUIDE.read_text(encoding="utf-8")
    ((name, table, mapping),) = re.findall(r"<!-- table: (\S+?)\..*?```\n(.*?)```.*?```yaml\n(.*?)```", text, re.DOTALL)
    (tmp_path / f"{name}.csv").write_text(table, encoding="utf-8")
    (tmp_path / f"{name}.mapping.yaml").write_text(mapping, encoding="utf-8")
    found = read_table(LOADER, tmp_path / f"{name}.csv")
    assert found.said == []
    assert told(found) == [
        ("united-arab-emirates", "SUPPORTS", "khalifa-haftar", "2014-05/.."),
        ("france", "SUPPORTS", "khalifa-haftar", "2015/2016-12"),
        ("wagner.our-support", "SUPPORTS", "libyan-national-army.our-support", "2018-10-14"),
    ]
    assert [claim.stance for claim in found.claims] == [Stance.ASSERTED, Stance.DENIED, Stance.ASSERTED]
    assert [claim.detail for claim in found.claims] == [None, None, "men sent: 300"]
    assert found.not_kept == {"cells of the column Remarks": 1}


def test_the_schema_is_where_the_example_says() -> None:
    (named,) = re.findall(r"\$schema=(\S+)", GUIDE.read_text(encoding="utf-8"))
    assert (GUIDE.parent / named).resolve() == FILE


def test_every_role_is_explained() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    assert [role for role in Role if not role.part and f"`{role}`" not in text] == []
