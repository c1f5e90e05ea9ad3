"""案头 · desk — where a book is put together: the text of a law file to a provision, with every fault kept."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any, Protocol, runtime_checkable

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.errors import BadFact, BadProvision, did_you_mean
from safetyduty.reading import Converter, Document, Path, parts
from safetyduty.statutes.citation import Citation, Instrument
from safetyduty.statutes.keys import Key
from safetyduty.statutes.provision import Confidence, Provision, Scope, Status, Version
from safetyduty.statutes.quantities import strict_converter
from safetyduty.words import Phrase

__all__ = ["Desk"]

_ARTICLE = re.compile(r"[1-9]\d{0,3}(之([一二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?))?", re.ASCII)


@runtime_checkable
class _Table(Protocol):
    """A shape that knows when it is not sound: holes, overlaps, more harm that gives less."""

    def faults(self) -> tuple[Phrase, ...]: ...


@frozen
class _Cite:
    instrument: str
    article: str | None = None
    paragraph: int | None = None
    item: int | None = None


@frozen
class _Dated:
    since: date
    cite: tuple[_Cite, ...]
    confidence: Confidence
    checked: date
    summary: Phrase
    until: date | None = None
    promulgated: date | None = None
    status: Status = Status.IN_FORCE
    scope: Scope = Scope()
    note: Phrase | None = None
    rule: Any = None


@frozen
class _File:
    key: str
    name: Phrase
    versions: tuple[_Dated, ...]


@frozen
class _Instruments:
    instruments: tuple[Instrument, ...]


@frozen
class Desk:
    """Where one book is put together: the converter, the instruments by id, and the faults so far.

    ``known`` is None for an instrument that is listed but could not be read; it exists, so nobody is told it does not.
    """

    strict: Converter
    known: dict[str, Instrument | None]
    faults: list[BadFact]

    @classmethod
    def empty(cls) -> "Desk":
        """A desk with nothing on it yet."""
        return cls(strict_converter(), {}, [])

    def list(self, document: Document) -> None:
        """Take in the instruments of *document*, which lists them under ``instruments``."""
        read = parts(document, _Instruments, self.strict)
        self.faults.extend(read.faults)
        self.known.update(dict.fromkeys(read.lost))
        for row, instrument in enumerate(read.values.get("instruments", ())):
            if instrument.id in self.known:
                what = Phrase("法律文件“{id}”重复", "the instrument {id!r} stands twice").fill(id=instrument.id)
                self.faults.append(document.fault(read.path("instruments", row, "id"), what))
            self.known[instrument.id] = instrument

    def close(self) -> None:
        """Refuse everything if anything is wrong."""
        if self.faults:
            raise BadProvision(self.faults)

    def provision(self, key: Key[Any], document: Document) -> Provision[Any] | None:
        """The provision that *document* writes; None when anything of it is wrong."""
        before = len(self.faults)
        read = parts(document, _File, self.strict)
        self.faults.extend(read.faults)
        if read.values.get("key", key.name) != key.name:
            what = Phrase("键应为“{key}”，与文件名一致", "the key should be {key!r}, as the file is named")
            self.faults.append(document.fault(("key",), what.fill(key=key.name)))
        dated = read.values.get("versions", ())
        if read.value is not None and not document.data["versions"]:
            self.faults.append(document.fault(("versions",), Phrase("至少写一个版本", "write at least one version")))
        versions = [
            self.version(key, document, version, read.path("versions", row)) for row, version in enumerate(dated)
        ]
        self.faults.extend(
            self.lost_rules(key, document, kept={read.path("versions", row)[1] for row in range(len(dated))})
        )
        in_force = [(row, version) for row, version in enumerate(dated) if version.status is not Status.DRAFT]
        for (_, earlier), (row, later) in pairwise(in_force):
            if earlier.until is None or later.since < earlier.until:
                what = Phrase("与上一版本重叠（上一版本至{until}）", "overlaps the version before it (until {until})")
                said = what.fill(until=earlier.until or "…")
                self.faults.append(document.fault(read.path("versions", row, "since"), said))
        if read.value is None or len(self.faults) > before:
            return None
        return Provision(key, read.value.name, tuple(version for version in versions if version is not None))

    def version(self, key: Key[Any], document: Document, dated: _Dated, at: Path) -> Version[Any] | None:
        """One dated version, its rule in the key's shape; None when anything of it is wrong."""
        before = len(self.faults)
        self.faults.extend(document.fault((*at, *where), what) for where, what in self.contradictions(dated))
        rule = None if dated.rule is None else self.rule(key, document, at)
        cited = [(self.known.get(cite.instrument), cite) for cite in dated.cite]
        if len(self.faults) > before:
            return None
        return Version(
            span=Span(dated.since, dated.until),
            rule=rule,
            citations=tuple(Citation(found, cite.article, cite.paragraph, cite.item) for found, cite in cited if found),
            confidence=dated.confidence,
            status=dated.status,
            checked=dated.checked,
            summary=dated.summary,
            promulgated=dated.promulgated,
            scope=dated.scope,
            note=dated.note,
        )

    def rule(self, key: Key[Any], document: Document, at: Path) -> Any:
        """The rule of the version at *at*, in the key's shape, its table proved sound."""
        read = parts(document.part((*at, "rule")), key.shape, self.strict)
        self.faults.extend(read.faults)
        found = read.value.faults() if isinstance(read.value, _Table) else ()
        self.faults.extend(document.fault((*at, "rule", "rows"), what) for what in found)
        return read.value

    def lost_rules(self, key: Key[Any], document: Document, *, kept: set[str | int]) -> Iterator[BadFact]:
        """The faults in the rules of versions that could not be read for another fault."""
        rows = document.data.get("versions") if isinstance(document.data, dict) else None
        for row, given in enumerate(rows if isinstance(rows, list) else ()):
            if row not in kept and isinstance(given, dict) and given.get("rule") is not None:
                yield from parts(document.part(("versions", row, "rule")), key.shape, self.strict).faults

    def contradictions(self, dated: _Dated) -> Iterator[tuple[Path, Phrase]]:
        """What cannot be true together in one version, each with the path to it."""
        if dated.until is not None and dated.until <= dated.since:
            yield ("until",), Phrase("失效日不晚于生效日", "it ends no later than it starts")
        if dated.until is None and dated.status is Status.SUPERSEDED:
            what = Phrase("已被取代的版本须写明失效日", "a superseded version says until when it was in force")
            yield ("status",), what
        if not dated.cite:
            yield ("cite",), Phrase("至少引用一条依据", "cite at least one article")
        for row, cite in enumerate(dated.cite):
            yield from ((("cite", row, *where), what) for where, what in self.misquotes(cite))
        if (dated.rule is None) != (dated.status is Status.UNAVAILABLE):
            what = Phrase(
                "规则只在文本未见时可以缺省，且必须缺省", "a rule is left out exactly when its text has not been seen"
            )
            yield ("status",), what

    def misquotes(self, cite: _Cite) -> Iterator[tuple[Path, Phrase]]:
        """What is wrong with a citation: an unknown instrument, or an article that is none."""
        if cite.instrument not in self.known:
            what = Phrase("没有“{id}”这个法律文件{hint}", "there is no instrument {id!r}{hint}")
            yield ("instrument",), what.fill(id=cite.instrument, hint=did_you_mean(cite.instrument, self.known))
        if cite.article is not None and not _ARTICLE.fullmatch(cite.article):
            what = Phrase(
                "条号应写作'41'或'134之一'，而不是“{given}”", "an article is written '41' or '134之一', not {given!r}"
            )
            yield ("article",), what.fill(given=cite.article)
        if cite.article is None and (cite.paragraph is not None or cite.item is not None):
            yield (), Phrase("款、项须写明所在的条", "a paragraph or item needs its article")
        for name, number in (("paragraph", cite.paragraph), ("item", cite.item)):
            if number is not None and number < 1:
                yield (name,), Phrase("款、项从1数起", "paragraphs and items count from 1")
