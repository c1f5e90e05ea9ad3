"""代码 · codes — division codes, industry codes and unified social credit codes: what their letters and digits must be.

The credit code's check digit is computed here because the usual library refuses codes that begin with a letter, which
GB 32100 allows. A code that is well written must also stand on the days it is used: `industries` and `divisions`.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from safetyduty.facts.divisions import DivisionTable, misplaced
from safetyduty.facts.industries import misclassified
from safetyduty.facts.places import Place, PlaceKind
from safetyduty.words import Phrase

__all__ = ["credit_code_fault", "division_fault", "faults", "industry_fault", "skips_prefecture"]

Faults = Iterator[tuple[tuple[Any, ...], Phrase]]

_CREDIT = re.compile(r"[0-9A-HJ-NP-RTUW-Y]{18}", re.ASCII)
_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_WEIGHTS = tuple(pow(3, place, 31) for place in range(17))
_INDUSTRY = re.compile(r"[A-T](\d{2}(\d(\d)?)?)?", re.ASCII)
_DIGITS = MappingProxyType(
    {
        2: PlaceKind.PROVINCE,
        4: PlaceKind.PREFECTURE,
        6: PlaceKind.COUNTY,
        9: PlaceKind.TOWNSHIP,
        12: PlaceKind.VILLAGE,
    }
)
_MUNICIPALITIES = ("11", "12", "31", "50")


def faults(sections: Mapping[str, tuple[Any, ...]], divisions: DivisionTable | None) -> Faults:
    """Every fault of every code (代码错误); without a table, division codes are judged by how they are written alone."""
    yield from _of_places(sections.get("places", ()), divisions)
    for section in ("organisations", "units"):
        for row, fact in enumerate(sections.get(section, ())):
            if fact.uscc is not None and (what := credit_code_fault(fact.uscc)) is not None:
                yield (section, row, "uscc"), what
    for section, field in (("sectors", "code"), ("units", "industry")):
        for row, fact in enumerate(sections.get(section, ())):
            code = getattr(fact, field)
            if code is None:
                continue
            what = industry_fault(code) or (misclassified(code, fact.span) if _runs_forwards(fact) else None)
            if what is not None:
                yield (section, row, field), what


def credit_code_fault(code: str) -> Phrase | None:
    """What is wrong with a unified social credit code (统一社会信用代码, GB 32100); None if it is one."""
    if not _CREDIT.fullmatch(code):
        return Phrase(
            "统一社会信用代码为18位，用数字和除I、O、S、V、Z外的大写字母",
            "a unified social credit code has 18 signs: digits, and capitals other than I, O, S, V and Z",
        )
    total = sum(weight * _SIGNS.index(sign) for weight, sign in zip(_WEIGHTS, code, strict=False))
    wanted = _SIGNS[-total % 31]
    if code[17] != wanted:
        what = Phrase(
            "统一社会信用代码的校验码应为“{wanted}”，而不是“{given}”",
            "the check sign of this code should be {wanted!r}, not {given!r}",
        )
        return what.fill(wanted=wanted, given=code[17])
    return None


def industry_fault(code: str) -> Phrase | None:
    """What is wrong with an industry code of GB/T 4754 (国民经济行业分类): a letter, then up to four digits; None if it is one."""
    if _INDUSTRY.fullmatch(code):
        return None
    what = Phrase(
        "行业代码应为门类字母及其后的2至4位数字（GB/T 4754），如C17，而不是“{code}”",
        "an industry code is a letter and two to four digits (GB/T 4754), such as C17, not {code!r}",
    )
    return what.fill(code=code)


def division_fault(code: str, kind: PlaceKind, above: str | None) -> Phrase | None:
    """What is wrong with the division code of a place of *kind*, under the place with the code *above* (行政区划代码)."""
    if not code.isascii() or not code.isdigit() or len(code) not in _DIGITS:
        what = Phrase(
            "行政区划代码应为2、4、6、9或12位数字，而不是“{code}”",
            "a division code has 2, 4, 6, 9 or 12 digits, not {code!r}",
        )
        return what.fill(code=code)
    if kind is not PlaceKind.PARK and _DIGITS[len(code)] is not kind:
        what = Phrase(
            "{n}位代码属于{level}，而此地为{kind}", "a code of {n} digits is that of a {level}, and this is a {kind}"
        )
        return what.fill(n=len(code), level=_DIGITS[len(code)], kind=kind)
    if above is not None and not code.startswith(above):
        what = Phrase(
            "代码“{code}”不以上级代码“{above}”开头",
            "the code {code!r} does not begin with that of the place above, {above!r}",
        )
        return what.fill(code=code, above=above)
    if kind is PlaceKind.COUNTY and above is not None and len(above) == 2 and not skips_prefecture(code):
        return Phrase(
            "只有直辖市的区县和省直辖县级行政区划（代码第3、4位为90）直接隶属于省级",
            "only counties of a municipality, or run by the province (third and fourth digit 90), lie right under a province",
        )
    return None


def skips_prefecture(code: str) -> bool:
    """Whether a county of this code lies right under its province: in a municipality, or run by the province (直辖市, 省直辖县)."""
    return code[:2] in _MUNICIPALITIES or code[2:4] == "90"


def _of_places(places: tuple[Place, ...], divisions: DivisionTable | None) -> Faults:
    """The faults of division codes; what the table has against the code of a place above is told there alone."""
    coded = {place.id: place.code for place in places if place.code is not None}
    parks = {place.code for place in places if place.kind is PlaceKind.PARK}
    missing: dict[str, tuple[int, str, Phrase]] = {}
    for row, place in enumerate(places):
        if place.code is None:
            continue
        if (what := division_fault(place.code, place.kind, coded.get(place.under or ""))) is not None:
            yield ("places", row, "code"), what
        elif divisions is not None and _runs_forwards(place):
            listed = place.code[:4] if place.code[:6] in parks else place.code[:6]
            if (what := misplaced(divisions, listed, place.name.zh, place.span)) is not None:
                missing[place.id] = row, listed, what
    for row, listed, what in missing.values():
        above = missing.get(places[row].under or "")
        if above is None or above[1] != listed:
            yield ("places", row, "code"), what


def _runs_forwards(fact: Any) -> bool:
    """Whether its days do not run backwards, which is told elsewhere."""
    span = fact.since, fact.until
    return None in span or span[0] < span[1]
