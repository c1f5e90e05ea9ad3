"""事故 · accidents — an accident, what was known of its harm and when, who reported, who did what."""

from datetime import date, datetime

from attrs import frozen

from safetyduty.facts.clocks import Stopped
from safetyduty.words import Phrase, Worded

__all__ = [
    "ACCIDENT_FORMAT",
    "Accident",
    "AccidentSector",
    "AccidentType",
    "Deed",
    "Inquiry",
    "Intent",
    "Party",
    "PartyRole",
    "Performance",
    "Report",
    "Silence",
    "Told",
    "Toll",
]

ACCIDENT_FORMAT = "safetyduty-accident/1"


class AccidentSector(Worded):
    """The sectors that a rule on accidents or hazards tells apart (事故所属行业)."""

    COAL_MINE = "coal-mine", "煤矿", "coal mine"
    NON_COAL_MINE = "non-coal-mine", "非煤矿山", "mine other than coal"
    HAZARDOUS_CHEMICALS = "hazardous-chemicals", "危险化学品", "hazardous chemicals"
    CHEMICALS = "chemicals", "化工", "chemicals"
    FIREWORKS = "fireworks", "烟花爆竹", "fireworks"
    CONSTRUCTION = "construction", "建筑施工", "construction"
    TRANSPORT = "transport", "交通运输", "transport"
    METALLURGY = "metallurgy", "冶金", "metallurgy"
    NON_FERROUS = "non-ferrous", "有色", "non-ferrous metals"
    BUILDING_MATERIALS = "building-materials", "建材", "building materials"
    MACHINERY = "machinery", "机械", "machinery"
    LIGHT_INDUSTRY = "light-industry", "轻工", "light industry"
    TEXTILE = "textile", "纺织", "textiles"
    TOBACCO = "tobacco", "烟草", "tobacco"
    COMMERCE = "commerce", "商贸", "commerce"
    INDUSTRY_AND_TRADE = "industry-and-trade", "工贸", "industry and trade"
    OTHER = "other", "其他行业", "another sector"


class AccidentType(Worded):
    """The kinds of accident that a rule tells apart (事故类型)."""

    WORK = "work", "生产安全事故", "work-safety accident"
    ROAD_TRAFFIC = "road-traffic", "道路交通事故", "road traffic accident"
    FIRE = "fire", "火灾事故", "fire"
    ENVIRONMENT = "environment", "环境污染事故", "environmental accident"
    NUCLEAR = "nuclear", "核设施事故", "nuclear accident"
    DEFENCE = "defence", "国防科研生产事故", "accident in defence research or production"
    NATURAL = "natural", "自然灾害", "natural disaster"


class Intent(Worded):
    """What an inquiry found about why a report was late, wrong or missing (主观状态)."""

    NEGLIGENT = "negligent", "过失", "negligent"
    INTENTIONAL = "intentional", "故意", "intentional"


class Told(Worded):
    """How a report was made (报告方式)."""

    PHONE = "phone", "电话", "by telephone"
    WRITTEN = "written", "书面", "in writing"


class PartyRole(Worded):
    """What a party was in the accident (责任主体类别); the codes are those of the fines."""

    UNIT = "unit", "事故发生单位", "unit"
    PRINCIPAL = "principal", "主要负责人", "principal"
    OTHER_LEADER = "other-leader", "其他负责人", "other leader"
    SAFETY_MANAGER = "safety-manager", "安全生产管理人员", "safety staff"
    DIRECT = "direct", "直接责任人员", "person directly responsible"
    INVESTOR = "investor", "个人经营的投资人", "individual investor"
    OFFICIAL = "official", "公职人员", "official"


@frozen
class Toll:
    """The harm as it stood at a moment (伤亡损失统计), all of it so far; None is what nobody had stated.

    ``serious_injuries`` are 重伤, acute industrial poisoning apart in ``poisonings``; ``injured`` are 受伤 of any degree, which
    no grade counts. ``endangered`` are those exposed (涉险), ``trapped`` those shut in (被困), ``evacuated`` those moved away in
    an emergency. Loss is direct (直接经济损失), in whole yuan.
    """

    at: datetime
    deaths: int | None = None
    missing: int | None = None
    serious_injuries: int | None = None
    poisonings: int | None = None
    injured: int | None = None
    endangered: int | None = None
    trapped: int | None = None
    evacuated: int | None = None
    loss_yuan: int | None = None
    source: Phrase | None = None


@frozen
class Report:
    """One report of the accident (事故报告): ``by`` whom ``to`` whom, and at which moment it was made.

    ``received`` is when ``by`` had learnt of the accident. ``toll`` is the harm it told, ``happened`` the moment it gave;
    ``untrue`` what else in it was not so; ``intent`` what was found about why.
    """

    by: str
    to: str
    at: datetime
    told: Told = Told.PHONE
    received: datetime | None = None
    happened: datetime | None = None
    toll: Toll | None = None
    untrue: Phrase | None = None
    intent: Intent | None = None


@frozen
class Silence:
    """That somebody did not report the accident (未报告).

    ``found`` is when it came out in another way, ``verified`` what proved that it was hidden, ``intent`` what was found about why.
    """

    by: str
    found: datetime | None = None
    verified: Phrase | None = None
    intent: Intent | None = None


@frozen
class Party:
    """A unit, or whoever held a post (当事人), as a fine or a sanction may reach it; nobody is named.

    ``income_yuan`` is last year's income as verified; without it and with ``average_wage_yuan`` the substitute of Order 14 Art 4
    applies.
    """

    id: str
    role: PartyRole
    unit: str | None = None
    post: str | None = None
    income_yuan: int | None = None
    average_wage_yuan: int | None = None


@frozen
class Deed:
    """Something a party did or left undone (违法行为): against which provision, from when, until when.

    ``rule`` is the key of the provision that answers it with a penalty, ``choice`` the conduct in it. ``circumstances`` are the
    codes of what aggravates or mitigates; ``corrected`` is when it was put right, ``ordered`` the limit set for that.
    """

    id: str
    party: str
    rule: str
    on: date
    choice: str | None = None
    until: date | None = None
    ordered: date | None = None
    corrected: date | None = None
    refused: date | None = None
    illegal_income_yuan: int | None = None
    circumstances: tuple[str, ...] = ()
    evidence: tuple[Phrase, ...] = ()


@frozen
class Performance:
    """What a post did of its duties on a day (履职记录): an inspection, a meeting, training, an order, a report.

    ``duty`` is the key of the provision, or the id of the duty or routine, that it answers.
    """

    id: str
    post: str
    on: date
    what: Phrase
    duty: str | None = None
    about: str | None = None
    evidence: tuple[Phrase, ...] = ()


@frozen
class Inquiry:
    """How the inquiry went (事故调查), day by day, as far as it is known.

    ``appraisal`` are the days of technical appraisal (技术鉴定). ``level`` is the level of the government that set the team up
    (national, provincial, prefecture, county); ``raised`` who ordered a higher one, ``entrusted`` who was entrusted with it.
    """

    level: str | None = None
    raised: Phrase | None = None
    entrusted: Phrase | None = None
    established: date | None = None
    appraisal: tuple[Stopped, ...] = ()
    extended_days: int | None = None
    submitted: date | None = None
    replied: date | None = None
    published: date | None = None
    evaluated: date | None = None


@frozen
class Accident:
    """An accident (事故): when and where it happened, what was known of the harm and when, and what followed.

    ``sector`` is the code of an `AccidentSector`; ``unit`` the unit responsible, whose own place may be another:
    ``unit_place``. ``learnt`` is when the head of the unit was told. ``perils`` are the codes of a serious peril (较大涉险) that
    no number shows; ``decided`` the day a penalty is decided on.
    """

    id: str
    name: Phrase
    at: datetime
    tolls: tuple[Toll, ...] = ()
    type: AccidentType = AccidentType.WORK
    sector: str | None = None
    place: str | None = None
    unit: str | None = None
    unit_place: str | None = None
    site: str | None = None
    learnt: datetime | None = None
    perils: tuple[str, ...] = ()
    reports: tuple[Report, ...] = ()
    silences: tuple[Silence, ...] = ()
    parties: tuple[Party, ...] = ()
    deeds: tuple[Deed, ...] = ()
    performances: tuple[Performance, ...] = ()
    inquiry: Inquiry | None = None
    decided: date | None = None
    synthetic: bool = False
    source: Phrase | None = None
    format: str = ACCIDENT_FORMAT
