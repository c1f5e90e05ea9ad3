"""装载 · load — the law files of this package to a LawBook; every fault of every file at once.

The only module below the top floor that reads files: those that come with the package, through ``importlib.resources``.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date
from fractions import Fraction
from importlib.resources import files
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from attrs import frozen

from safetyduty.dates import Days, Hours, Months, Roll, Span, Term, Workdays, Years
from safetyduty.errors import Ambiguous, BadFact, BadFacts, BadProvision, did_you_mean
from safetyduty.reading import Converter, Document, Path, Unfit, converter, parse, parts
from safetyduty.statutes.book import LawBook
from safetyduty.statutes.citation import Citation, Instrument
from safetyduty.statutes.keys import Key
from safetyduty.statutes.provision import Confidence, Provision, Scope, Status, Version
from safetyduty.statutes.provisions import KEYS
from safetyduty.statutes.shapes.intervals import Number
from safetyduty.words import Phrase

__all__ = ["assemble", "read"]

_UNITS: MappingProxyType[str, Callable[..., Term]] = MappingProxyType(
    {"hours": Hours, "days": Days, "workdays": Workdays, "months": Months, "years": Years}
)

_ROLLS = frozenset(roll.value for roll in Roll)


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


def read(name: str) -> LawBook:
    """The law book called *name*: ``"cn"`` is national law (读入法规库).

    Raises:
        Ambiguous: There is no book of that name.
        BadProvision: A law file is faulty; every fault of every file, with file:line:column.

    Examples:
        >>> "work-safety-law/three-musts" in read("cn").provisions
        True
    """
    if name != "cn":
        raise Ambiguous(
            Phrase("没有名为“{name}”的法规库；可用：cn", "there is no law book {name!r}; there is: cn").fill(name=name)
        )
    folder = files("safetyduty.statutes") / "data" / name
    texts = {key.name: (folder / f"{key.name}.yaml").read_bytes() for key in KEYS}
    return assemble(KEYS, texts, (folder / "instruments.yaml").read_bytes())


def assemble(keys: Iterable[Key[Any]], texts: dict[str, bytes], instruments: bytes) -> LawBook:
    """A LawBook from the *texts* of its files, one for each of *keys* (组装法规库).

    Raises:
        BadProvision: Every fault of every text, with file:line:column.

    Examples:
        >>> assemble((), {}, b"instruments: []").provisions
        {}
    """
    strict = converter()
    strict.register_structure_hook_func(lambda wanted: wanted == Term, _term)
    strict.register_structure_hook_func(lambda wanted: wanted == Number, _number)
    strict.register_structure_hook(Fraction, _share)
    listed = parts(parse(instruments, "instruments.yaml"), _Instruments, strict)
    known = {row.id: row for row in listed.value.instruments} if listed.value else {}
    desk = _Desk(strict, known, [*listed.faults])
    provisions = {
        key.name: provision for key in keys if (provision := desk.provision(key, texts[key.name])) is not None
    }
    if desk.faults:
        raise BadProvision(desk.faults)
    return LawBook(provisions)


@frozen
class _Desk:
    """Where one book is put together: the converter, the instruments, and the faults so far."""

    strict: Converter
    known: dict[str, Instrument]
    faults: list[BadFact]

    def provision(self, key: Key[Any], text: bytes) -> Provision[Any] | None:
        try:
            document = parse(text, f"{key.name}.yaml")
        except BadFacts as error:
            self.faults.extend(fault for fault in error.exceptions if isinstance(fault, BadFact))
            return None
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
        before = len(self.faults)
        self.faults.extend(document.fault((*at, *where), what) for where, what in self.contradictions(dated))
        rule = None
        if dated.rule is not None:
            read = parts(document.part((*at, "rule")), key.shape, self.strict)
            self.faults.extend(read.faults)
            rule = read.value
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


def _term(value: Any, _: Any) -> Term:
    """A term is written with its unit: ``{days: 60}``, ``{workdays: 5}``, ``{days: 15, roll: forward}``."""
    if isinstance(value, dict):
        units = [unit for unit in value if unit in _UNITS]
        options = {name: Roll.of(code) for name, code in value.items() if name == "roll" and code in _ROLLS}
        if len(units) == 1 and len(value) == 1 + len(options):
            with suppress(TypeError, ValueError):  # an hour that rolls, or a number that does not count
                return _UNITS[units[0]](value[units[0]], **options)
    raise Unfit(Phrase("期限应写作单位与数，如 days: 60", "a term is a unit and a number, such as days: 60"))


def _number(value: Any, kind: Any) -> Number:
    """A whole number, or a share written as text: ``'40%'``."""
    return value if type(value) is int else _share(value, kind)


def _share(value: Any, _: Any) -> Fraction:
    if isinstance(value, str) and value.endswith("%"):
        with suppress(ValueError):
            return Fraction(value.removesuffix("%")) / 100
    raise Unfit(Phrase("此处应为整数，或'40%'这样的比例", "a whole number is wanted here, or a share such as '40%'"))
