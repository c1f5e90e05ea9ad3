"""What is exported comes back as it was, from either kind of file, in either language."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safetyduty.exchange import read_jsonl, read_ledger, to_csv, to_jsonl, to_xlsx
from safetyduty.facts import Hazard
from safetyduty.words import Lang
from tests.exchange.ledgers.hazards import ON, ledgers, texts

Export = Callable[..., bytes]


@pytest.mark.parametrize("export", [to_csv, to_xlsx])
@settings(max_examples=60)
@given(hazards=ledgers(), lang=st.sampled_from(Lang), names=st.dictionaries(texts(), texts(), max_size=3))
def test_an_exported_ledger_comes_back(
    export: Export, hazards: list[Hazard], lang: Lang, names: dict[str, str]
) -> None:
    named = {hazard.at: name for hazard, name in zip(hazards, names.values(), strict=False)}
    read = read_ledger(export(hazards, lang, names=named), "a", at="somewhere", on=ON)
    assert list(read.hazards) == hazards
    assert (read.notes, read.refused) == ((), ())
    assert read.summary.rows == read.summary.imported == len(hazards)


@pytest.mark.parametrize("export", [to_csv, to_xlsx])
@settings(max_examples=10)
@given(hazards=ledgers(), lang=st.sampled_from(Lang))
def test_the_same_ledger_is_the_same_bytes(export: Export, hazards: list[Hazard], lang: Lang) -> None:
    assert export(hazards, lang) == export(hazards, lang)


@settings(max_examples=60)
@given(hazards=ledgers(), data=st.data())
def test_events_come_back_in_any_order_of_lines(hazards: list[Hazard], data: st.DataObject) -> None:
    lines = to_jsonl(hazards).splitlines(keepends=True)
    read = read_jsonl(b"".join(data.draw(st.permutations(lines))), "e.jsonl")
    assert read.faults == ()
    assert {hazard.id: hazard for hazard in read.hazards} == {hazard.id: hazard for hazard in hazards}


@settings(max_examples=60)
@given(hazards=ledgers())
def test_events_are_written_canonically(hazards: list[Hazard]) -> None:
    raw = to_jsonl(hazards)
    assert to_jsonl(read_jsonl(raw, "e.jsonl").hazards) == raw
