"""逐行 · lines — the events of hazards as JSON Lines: one event a line, always written alike."""

import json
from collections.abc import Iterable
from typing import Any

from attrs import evolve, frozen

from safetyduty.errors import BadFact
from safetyduty.exchange.ledgers.codec import canonical, entry_of, hazard_of, plain_entry, plain_hazard
from safetyduty.facts import Hazard
from safetyduty.reading import Unfit
from safetyduty.words import Phrase

__all__ = ["Lines", "read_jsonl", "to_jsonl"]


@frozen
class Lines:
    """What could be read of JSON Lines (逐行读取): the hazards, each as far as its events follow on, and every faulty line."""

    hazards: tuple[Hazard, ...]
    faults: tuple[BadFact, ...]


def to_jsonl(hazards: Iterable[Hazard]) -> bytes:
    """The events of *hazards*, one a line (导出事件): the hazard's id, which event of it, and what was done.

    The first line of a hazard is number 0 and tells what it is. Lines of different hazards may be put in any order.

    Examples:
        >>> from datetime import date
        >>> from safetyduty.facts import Act, Entry
        >>> crack = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (Entry(Act.FIND, date(2022, 6, 10), "inspector"),))
        >>> print(to_jsonl([crack]).decode(), end="")
        {"event":0,"hazard":"hz-1","is":{"at":"bridge","name":{"en":"crack","zh":"裂缝"}}}
        {"entry":{"by":"inspector","do":"find","on":"2022-06-10"},"event":1,"hazard":"hz-1"}
    """
    lines = []
    for hazard in hazards:
        plain = plain_hazard(evolve(hazard, history=()))
        head = {name: value for name, value in plain.items() if name not in ("id", "history")}
        lines.append(canonical({"hazard": hazard.id, "event": 0, "is": head}))
        for number, entry in enumerate(hazard.history, start=1):
            lines.append(canonical({"hazard": hazard.id, "event": number, "entry": plain_entry(entry)}))
    return "".join(f"{line}\n" for line in lines).encode()


def read_jsonl(raw: bytes, source: str) -> Lines:
    r"""The hazards whose events `to_jsonl` wrote (读入事件); *source* is the name that faults carry.

    A line that cannot be read, or does not follow on, is named, and the rest is read: a hazard is told up to the first event
    that is missing. The same line twice counts once.

    Examples:
        >>> read = read_jsonl(b'{"event":0,"hazard":"hz-1","is":{"at":"bridge","name":"crack"}}\n{"entry":{"do":', "e.jsonl")
        >>> [hazard.id for hazard in read.hazards], str(read.faults[0])
        (['hz-1'], 'e.jsonl:2: this line is cut off, or no JSON; what stands before it was read')
    """
    heads: dict[str, Hazard] = {}
    events: dict[str, dict[int, tuple[int, Any]]] = {}
    faults: list[BadFact] = []
    for number, line in enumerate(raw.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            id, event, what = _line(line)
            if event == 0:
                head = hazard_of({**what, "id": id, "history": []})
                _require_same(heads.setdefault(id, head), head)
            else:
                _, first = events.setdefault(id, {}).setdefault(event, (number, entry_of(what)))
                _require_same(first, entry_of(what))
        except Unfit as error:
            faults.append(BadFact(error.phrase, "", source, number))
    hazards = []
    for id, head in heads.items():
        told, lost = _following(events.pop(id, {}))
        hazards.append(evolve(head, history=told))
        what = Phrase("缺少“{id}”此前的事件", "an earlier event of {id!r} is missing").fill(id=id)
        faults.extend(BadFact(what, "", source, line) for line in lost)
    for id, entries in events.items():
        what = Phrase("没有说明“{id}”是什么的行", "no line says what {id!r} is").fill(id=id)
        faults.extend(BadFact(what, "", source, line) for line, _ in entries.values())
    return Lines(tuple(hazards), tuple(sorted(faults, key=lambda fault: fault.line or 0)))


def _line(line: bytes) -> tuple[str, int, Any]:
    try:
        plain = json.loads(line)
    except (ValueError, RecursionError):
        what = Phrase(
            "此行不完整或不是JSON；此前各行已读入", "this line is cut off, or no JSON; what stands before it was read"
        )
        raise Unfit(what) from None
    shape = isinstance(plain, dict) and type(plain.get("event")) is int and isinstance(plain.get("hazard"), str)
    content = ("is" if plain["event"] == 0 else "entry") if shape else ""
    if not shape or plain["event"] < 0 or plain.keys() != {"hazard", "event", content}:
        raise Unfit(Phrase("此行不是隐患事件", "this line is no event of a hazard"))
    if not isinstance(plain[content], dict):
        raise Unfit(Phrase("此行不是隐患事件", "this line is no event of a hazard"))
    return plain["hazard"], plain["event"], plain[content]


def _require_same(first: object, second: object) -> None:
    if first != second:
        raise Unfit(Phrase("此前已有同号的另一事件", "an earlier line tells this event otherwise"))


def _following(entries: dict[int, tuple[int, Any]]) -> tuple[tuple[Any, ...], list[int]]:
    told: list[Any] = []
    while (number := len(told) + 1) in entries:
        told.append(entries.pop(number)[1])
    return tuple(told), [line for line, _ in entries.values()]
