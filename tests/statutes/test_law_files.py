"""Every law file of this package, one by one."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

import attrs
import pytest

from safetyduty import statutes
from safetyduty.errors import NothingInForce
from safetyduty.statutes import Force, Key, Status, Version
from safetyduty.statutes.provisions.catalogue import INSTRUMENTS, KEYS
from safetyduty.words import Phrase, Worded
from tests.samples import BOOK

FOLDER = Path(str(files("safetyduty.statutes") / "data" / "cn"))
CHINESE = re.compile("[一-鿿]")

VERSIONS = [(key.name, version) for key in KEYS for version in BOOK.provision(key).versions]


def phrases(value: Any) -> Iterator[Phrase]:
    """Every phrase in *value*, however deep."""
    if isinstance(value, Phrase):
        yield value
    elif isinstance(value, Worded):
        yield value.label
    elif isinstance(value, tuple):
        for part in value:
            yield from phrases(part)
    elif attrs.has(type(value)) and not isinstance(value, Key):
        for slot in attrs.fields(type(value)):
            yield from phrases(getattr(value, slot.name))


def codes(value: Any) -> Iterator[tuple[str, ...]]:
    """The ids of every list of rows in *value*, list by list."""
    if isinstance(value, tuple):
        ids = tuple(part.id for part in value if hasattr(part, "id"))
        if ids:
            yield ids
        for part in value:
            yield from codes(part)
    elif attrs.has(type(value)):
        for slot in attrs.fields(type(value)):
            yield from codes(getattr(value, slot.name))


def in_force(key: Key[Any]) -> list[Version[Any]]:
    return [version for version in BOOK.provision(key).versions if version.status is not Status.DRAFT]


def test_every_file_has_a_key_and_every_key_a_file() -> None:
    found = {path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.rglob("*.yaml")}
    assert found - {"instruments"} == {key.name for key in KEYS}


def test_no_key_stands_twice() -> None:
    assert [name for name, times in Counter(key.name for key in KEYS).items() if times > 1] == []


def test_every_key_of_a_package_is_in_its_list() -> None:
    for package in INSTRUMENTS:
        named = {value for value in vars(package).values() if isinstance(value, Key)}
        assert named == set(package.KEYS), package.__name__


def test_every_instrument_is_cited_by_some_provision() -> None:
    cited = {c.instrument.id for p in BOOK.provisions.values() for version in p.versions for c in version.citations}
    listed = set(
        re.findall(r"(?m)^ *-? *\{?id: ([a-z0-9-]+)", (FOLDER / "instruments.yaml").read_text(encoding="utf-8"))
    )
    assert listed - cited == set()


def test_a_provision_is_named_as_its_file_and_its_key() -> None:
    assert [key.name for key in KEYS if BOOK.provision(key).key != key] == []


def test_every_provision_has_a_version() -> None:
    assert [key.name for key in KEYS if not BOOK.provision(key).versions] == []


def test_versions_stand_in_order_and_share_no_day() -> None:
    for key in KEYS:
        for before, after in pairwise(in_force(key)):
            assert before.span & after.span is None, key.name
            assert before.span.until is not None, key.name
            assert after.span.since is not None, key.name
            assert before.span.until <= after.span.since, key.name


def test_every_version_cites() -> None:
    assert [name for name, version in VERSIONS if not version.citations] == []


def test_no_version_cites_one_article_twice() -> None:
    assert [name for name, version in VERSIONS if len(set(version.citations)) < len(version.citations)] == []


def test_every_citation_can_be_written() -> None:
    for name, version in VERSIONS:
        for citation in version.citations:
            is_text = (
                citation.instrument.force is not Force.PRACTICE
            )  # a practice is no document, and has no title marks
            marked = re.match("《.+》(第[一二三四五六七八九十百千零]+条.*)?$", citation.words().zh)
            assert bool(marked) is is_text, (name, citation.words().zh)


def test_a_rule_has_the_shape_of_its_key_or_was_not_seen() -> None:
    for key in KEYS:
        for version in BOOK.provision(key).versions:
            if version.status is Status.UNAVAILABLE:
                assert version.rule is None, key.name
            else:
                assert isinstance(version.rule, key.shape), key.name


def test_every_version_was_checked_after_it_was_promulgated() -> None:
    dated = [(name, version.promulgated, version.checked) for name, version in VERSIONS if version.promulgated]
    assert [name for name, promulgated, checked in dated if checked < promulgated] == []


def test_every_version_was_promulgated_before_it_came_into_force() -> None:
    dated = [(name, v.promulgated, v.span.since) for name, v in VERSIONS if v.promulgated and v.span.since]
    assert [(name, str(promulgated), str(since)) for name, promulgated, since in dated if since < promulgated] == []


def test_every_phrase_is_chinese_in_chinese_and_not_in_english() -> None:
    found = [(key.name, phrase) for key in KEYS for phrase in phrases(BOOK.provision(key))]
    assert [
        (name, phrase)
        for name, phrase in found
        if not CHINESE.search(phrase.zh) or not phrase.en.strip() or CHINESE.search(phrase.en)
    ] == []


def test_no_code_stands_twice_in_one_list() -> None:
    lists = [(name, ids) for name, version in VERSIONS for ids in codes(version.rule)]
    assert [(name, ids) for name, ids in lists if len(set(ids)) < len(ids)] == []


def test_the_day_before_the_first_version_has_nothing_in_force_and_the_range_is_named() -> None:
    for key in KEYS:
        for first in in_force(key)[:1]:
            assert first.span.since is not None
            with pytest.raises(NothingInForce) as caught:
                BOOK.on(first.span.since - timedelta(days=1)).version(key)
            assert str(first.span.since) in caught.value.covered.en
            assert BOOK.on(first.span.since).version(key) == first


def test_a_provision_is_silent_about_itself_only_when_it_is_sure() -> None:
    for key in KEYS:
        for version in in_force(key):
            assert version.span.since is not None
            sure = version.confidence.certain and version.status in (Status.IN_FORCE, Status.SUPERSEDED)
            if version.span.since <= version.checked:
                assert (BOOK.on(version.span.since).caveats(key) == ()) is sure, key.name


def test_reading_the_law_twice_gives_the_same_law() -> None:
    again = statutes.read("cn")
    assert again.digest == BOOK.digest
    assert [key.name for key in KEYS if again.provision(key) != BOOK.provision(key)] == []


def test_nothing_was_in_force_before_there_was_a_republic() -> None:
    for key in KEYS:
        with pytest.raises(NothingInForce):
            BOOK.on(date(1949, 9, 30)).version(key)
