"""The published accidents as whole accident files: what is known of each, in the format of an accident file."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from safetyduty import briefing
from safetyduty.briefing import Aftermath
from safetyduty.facts import ACCIDENT_FORMAT, Accident, read_accident
from safetyduty.reading import parse
from tests.samples import BOOK, CHINA

__all__ = ["CASES", "aftermath_of", "whole"]

FILE = Path(__file__).parent / "published" / "accidents.yaml"
CASES: list[dict[str, Any]] = parse(FILE.read_bytes(), FILE.name).data["accidents"]


def whole(published: dict[str, Any]) -> Accident:
    """The accident of one case, read from a file of its own."""
    written = {
        "format": ACCIDENT_FORMAT,
        "id": published["id"].lower(),
        "name": published["id"],
        **published["accident"],
    }
    return read_accident(json.dumps(written, default=str), f"{published['id']}.yaml")


@cache
def aftermath_of(id: str) -> Aftermath:
    """What follows the accident of the case whose id begins with *id*."""
    published = next(each for each in CASES if each["id"].startswith(id))
    return briefing.aftermath(whole(published), BOOK, CHINA)
