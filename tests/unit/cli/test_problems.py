"""Problems are grouped by kind: thirty thousand bad rows do not make thirty thousand lines."""

from __future__ import annotations

from graphapi.cli.problems import Problems
from graphapi.model.record import Rejected


def told(*items: Rejected) -> list[str]:
    lines: list[str] = []
    problems = Problems(lines.append)
    for item in items:
        problems.add(item)
    problems.sum_up()
    return lines


def problem(line: int, field: str = "When", message: str = "'x' is not a date", file: str = "a.csv") -> Rejected:
    return Rejected(file=file, line=line, field=field, message=message)


def test_few_are_told_in_full() -> None:
    assert told(problem(2), problem(3, "Who")) == [
        "a.csv:2: When: 'x' is not a date",
        "a.csv:3: Who: 'x' is not a date",
    ]


def test_of_many_alike_the_first_are_told_and_the_rest_counted() -> None:
    lines = told(*(problem(line, message=f"'{line}' is not a date of {line:,} kinds") for line in range(30_000)))
    assert len(lines) == 6
    assert lines[-1] == "a.csv: When: 29,995 more such errors (… is not a date of … kinds)"


def test_kinds_are_of_a_file_and_a_field_and_there_is_an_end_of_them() -> None:
    lines = told(*(problem(line, field=f"column {line}") for line in range(100)), problem(1, file="b.csv"))
    assert len(lines) == 42
    assert lines[-2:] == [
        "a.csv: 60 errors of other kinds are not listed",
        "b.csv: 1 error of other kinds is not listed",
    ]
