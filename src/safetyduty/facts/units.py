"""单位 · units — enterprises, institutions and households, and the sites that must be safe."""

from datetime import date

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.words import Phrase, Worded

__all__ = ["Site", "SiteKind", "Unit", "UnitKind"]


class UnitKind(Worded):
    """What kind of unit it is (单位类别)."""

    ENTERPRISE = "enterprise", "企业", "enterprise"
    INSTITUTION = "institution", "非企业单位", "institution"
    HOUSEHOLD = "household", "经营户", "household"


@frozen
class Unit:
    """Whoever operates, and bears the principal duty (生产经营单位).

    ``under`` is its competent department, ``part_of`` the unit it is a workshop or branch of; ``industry`` is its code of
    GB/T 4754, ``uscc`` its unified social credit code.
    """

    id: str
    name: Phrase
    kind: UnitKind
    place: str
    sectors: tuple[str, ...]
    under: str | None = None
    part_of: str | None = None
    industry: str | None = None
    uscc: str | None = None
    since: date | None = None
    until: date | None = None
    synthetic: bool = False
    source: Phrase | None = None

    @property
    def span(self) -> Span:
        """The days on which it exists."""
        return Span(self.since, self.until)


class SiteKind(Worded):
    """What kind of site it is (场所类别); the first ten are the flood-season sites."""

    CONSTRUCTION_SITE = "construction-site", "在建工地", "construction site"
    ROAD = "road", "道路交通", "road"
    RIVER = "river", "河流河段", "river"
    FLASH_FLOOD = "flash-flood", "山洪灾害易发区", "flash-flood area"
    GEOLOGICAL = "geological", "地质灾害隐患点", "geological hazard point"
    DILAPIDATED_HOUSE = "dilapidated-house", "危房", "dilapidated house"
    SCHOOL_BUILDING = "school-building", "校舍", "school building"
    SCENIC_SPOT = "scenic-spot", "旅游景点", "scenic spot"
    LOW_LYING = "low-lying", "低洼地带", "low-lying ground"
    BRIDGE_CULVERT = "bridge-culvert", "危桥险涵", "bridge or culvert at risk"
    CROWDED_PLACE = "crowded-place", "人员密集场所", "crowded place"
    SELF_BUILT_HOUSE = "self-built-house", "自建房", "self-built house"
    FACILITY = "facility", "生产设施", "facility"
    EQUIPMENT = "equipment", "设备", "equipment"
    OTHER = "other", "其他", "other"


@frozen
class Site:
    """A place on the ground that must be safe (场所部位), or equipment in one.

    ``unit`` is who operates it, if anybody does, and ``part_of`` the site that it stands in.
    """

    id: str
    name: Phrase
    kind: SiteKind
    place: str
    sectors: tuple[str, ...] = ()
    unit: str | None = None
    part_of: str | None = None
    since: date | None = None
    until: date | None = None
    synthetic: bool = False
    source: Phrase | None = None

    @property
    def span(self) -> Span:
        """The days on which it exists."""
        return Span(self.since, self.until)
