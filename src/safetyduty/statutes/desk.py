"""案头 · desk — where a book is put together: the text of a law file to a provision, with every fault kept."""

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
    rule: dict[str, Any] | None = None


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
    """Where one book is put together: the converter, the instruments, and the faults so far."""

    strict: Converter
    known: dict[str, Instrument]
    faults: list[BadFact]

    @classmethod
    def open(cls, document: Document, *, listed: str) -> "Desk":
        """A desk with the instruments that *document* lists."""
        strict = strict_converter()
        rows = document.data.get(listed, []) if isinstance(document.data, dict) else []
        read = parts(Document(document.source, {"instruments": rows}, document.places), _Instruments, strict)
        known = {row.id: row for row in read.value.instruments} if read.value else {}
        return cls(strict, known, [*read.faults])

    def close(self) -> None:
        """Refuse everything if anything is wrong."""
        if self.faults:
            raise BadProvision(self.faults)

    def provision(self, key: Key[Any], document: Document) -> Provision[Any] | None:
        """The provision that *document* writes; None when nothing of it could be read."""
        read = parts(document, _File, self.strict)
        self.faults.extend(read.faults)
        if read.value is None:
            return None
        if read.value.key != key.name:
            what = Phrase("键应为“{key}”，与文件名一致", "the key should be {key!r}, as the file is named")
            self.faults.append(document.fault(("key",), what.fill(key=key.name)))
        dated = read.value.versions
        versions = [
            self.version(key, document, version, read.path("versions", row)) for row, version in enumerate(dated)
        ]
        for row, (before, after) in enumerate(pairwise(dated), start=1):
            if before.until is None or after.since < before.until:
                what = Phrase("与上一版本重叠（上一版本至{until}）", "overlaps the version before it (until {until})")
                self.faults.append(
                    document.fault(read.path("versions", row, "since"), what.fill(until=before.until or "…"))
                )
        return Provision(key, read.value.name, tuple(version for version in versions if version is not None))

    def version(self, key: Key[Any], document: Document, dated: _Dated, at: Path) -> Version[Any] | None:
        """One dated version, its rule in the key's shape; None when anything of it is wrong."""
        before = len(self.faults)
        self.faults.extend(document.fault((*at, *where), what) for where, what in self.contradictions(dated))
        rule = None
        if dated.rule is not None:
            read = parts(document.part((*at, "rule")), key.shape, self.strict)
            self.faults.extend(read.faults)
            rule = read.value
            found = rule.faults() if isinstance(rule, _Table) else ()
            self.faults.extend(document.fault((*at, "rule", "rows"), what) for what in found)
        if len(self.faults) > before:
            return None
        return Version(
            span=Span(dated.since, dated.until),
            rule=rule,
            citations=tuple(
                Citation(self.known[cite.instrument], cite.article, cite.paragraph, cite.item) for cite in dated.cite
            ),
            confidence=dated.confidence,
            status=dated.status,
            checked=dated.checked,
            summary=dated.summary,
            promulgated=dated.promulgated,
            scope=dated.scope,
            note=dated.note,
        )

    def contradictions(self, dated: _Dated) -> Iterator[tuple[Path, Phrase]]:
        """What cannot be true together in one version, each with the path to it."""
        if dated.until is not None and dated.until <= dated.since:
            yield ("until",), Phrase("失效日不晚于生效日", "it ends no later than it starts")
        if not dated.cite:
            yield ("cite",), Phrase("至少引用一条依据", "cite at least one article")
        for row, cite in enumerate(dated.cite):
            if cite.instrument not in self.known:
                what = Phrase("没有“{id}”这个法律文件{hint}", "there is no instrument {id!r}{hint}")
                hint = did_you_mean(cite.instrument, self.known)
                yield ("cite", row, "instrument"), what.fill(id=cite.instrument, hint=hint)
        if (dated.rule is None) != (dated.status is Status.UNAVAILABLE):
            yield (
                ("status",),
                Phrase(
                    "规则只在文本未见时可以缺省，且必须缺省",
                    "a rule is left out exactly when its text has not been seen",
                ),
            )
