"""期限 · every rule of every version of every book, and the spans of time it sets."""

from collections.abc import Iterator
from importlib.resources import files
from typing import Any

from safetyduty import statutes
from safetyduty.statutes.shapes import Timed, TimeLimit


def rules() -> Iterator[tuple[str, str, Any]]:
    """Every rule of every version: the book, the key and the rule."""
    for folder in sorted((files("safetyduty.statutes") / "data").iterdir(), key=lambda folder: folder.name):
        book = statutes.read(folder.name)
        for instrument in folder.iterdir():
            for file in instrument.iterdir() if instrument.is_dir() else ():
                name = f"{instrument.name}/{file.name.removesuffix('.yaml')}"
                for version in book.provisions[name].versions:
                    if version.rule is not None:
                        yield folder.name, name, version.rule


def rows(rule: object) -> tuple[TimeLimit, ...]:
    return rule.limits() if isinstance(rule, Timed) else ()


RULES = [*rules()]
