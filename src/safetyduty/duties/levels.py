"""层级 · levels — which level of place is missing between one that was registered and the one it is under."""

from safetyduty.facts import Place, PlaceKind

__all__ = ["missing_level"]

_LEVELS = (
    PlaceKind.NATION,
    PlaceKind.PROVINCE,
    PlaceKind.PREFECTURE,
    PlaceKind.COUNTY,
    PlaceKind.TOWNSHIP,
    PlaceKind.VILLAGE,
)


def missing_level(place: Place, above: Place) -> PlaceKind | None:
    """The level right above *place* that should stand between it and *above*, or None (缺失的层级).

    Parks may stand at any level and hold any place. A county right under a province is never missing one: it is a municipality's
    or run by the province, and reading a register compares its code. A township right under a prefecture is missing none
    where its code names no county, as in a city without districts (不设区的市: 441900101; 620201100, 市辖区).

    Examples:
        >>> from safetyduty.words import Phrase
        >>> county = Place("c", Phrase("县", "county"), PlaceKind.COUNTY)
        >>> missing_level(Place("v", Phrase("村", "village"), PlaceKind.VILLAGE, under="c"), county)
        <PlaceKind.TOWNSHIP: 'township'>
    """
    if PlaceKind.PARK in (place.kind, above.kind):
        return None
    low, high = _LEVELS.index(place.kind), _LEVELS.index(above.kind)
    county_of_province = place.kind is PlaceKind.COUNTY and above.kind is PlaceKind.PROVINCE
    if low - high < 2 or county_of_province:
        return None
    undivided = place.kind is PlaceKind.TOWNSHIP and above.kind is PlaceKind.PREFECTURE
    if undivided and place.code is not None and place.code[4:6] in ("00", "01"):
        return None
    return _LEVELS[low - 1]
