"""Until when each measure has effect, what it bars with others, and which of them are no sanctions at all."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty import statutes
from safetyduty.accountability import Effect, Handling, Lifting, Nature, Track, bars, effects, join_acts, measures, veto
from safetyduty.dates import Months, Term, Years
from safetyduty.errors import NothingInForce, SafetyDutyError, UnknownName
from safetyduty.statutes import CaveatKind
from tests.samples import BOOK, CHINA

DECIDED = date(2024, 10, 16)
LAW = BOOK.on(DECIDED)
STATE = ("warning", "demerit", "major-demerit", "demotion", "removal", "dismissal")


def only(
    track: str, code: str, on: date = DECIDED, lasts: Term | None = None, restored: date | None = None
) -> list[Effect]:
    return [found.value for found in effects([Handling(Track.of(track), code, on, lasts, restored)], BOOK, CHINA)]


@pytest.mark.parametrize(
    ("track", "code", "lasts"),
    [
        ("state", "warning", date(2025, 4, 16)),
        ("state", "demerit", date(2025, 10, 16)),
        ("state", "major-demerit", date(2026, 4, 16)),
        ("state", "demotion", date(2026, 10, 16)),
        ("state", "removal", date(2026, 10, 16)),
        ("state", "dismissal", None),
        ("party", "warning", date(2025, 10, 16)),
        ("party", "serious-warning", date(2026, 4, 16)),
        ("party", "removal", date(2026, 10, 16)),
        ("party", "expulsion", date(2029, 10, 16)),
        ("organisational", "transfer", date(2025, 10, 16)),
        ("organisational", "demotion", date(2026, 10, 16)),
        ("reminder", "circular", None),
        ("reminder", "admonition", None),
    ],
)
def test_each_measure_has_effect_as_long_as_its_text_says(track: str, code: str, lasts: date | None) -> None:
    (found,) = only(track, code)
    assert found.last == lasts
    assert found.span.since == DECIDED
    assert found.span.until == (None if lasts is None else lasts + timedelta(days=1))


def test_resignation_and_removal_have_two_effects_of_different_length() -> None:
    for code in ("ordered-resignation", "removal"):
        told = [(each.last, [block.id for block in each.blocks]) for each in only("organisational", code)]
        assert told == [(date(2025, 10, 16), ["leading-post"]), (date(2026, 10, 16), ["higher-post"])]


def test_probation_lasts_one_or_two_years_and_bars_posts_for_two_more() -> None:
    assert [each.last for each in only("party", "probation")] == [date(2025, 10, 16), date(2027, 10, 16)]
    assert [each.last for each in only("party", "probation", lasts=Years(2))] == [
        date(2026, 10, 16),
        date(2028, 10, 16),
    ]
    restored = only("party", "probation", restored=date(2025, 12, 1))
    assert restored[1].last == date(2027, 12, 1)
    unknown = effects([Handling(Track.PARTY, "probation", DECIDED)], BOOK, CHINA)[1]
    assert unknown.caveats[-1].about.en.startswith("the day rights were restored was not given")


def test_a_term_beyond_the_longest_is_told_and_not_refused() -> None:
    for track, code, given_, most in (
        ("party", "probation", Years(3), "2 years"),
        ("organisational", "suspension", Months(7), "6 months"),
    ):
        found = effects([Handling(Track.of(track), code, DECIDED, given_)], BOOK, CHINA)[0]
        assert f"is longer than the {most} that the rule knows" in found.caveats[-1].about.en
    within = effects([Handling(Track.ORGANISATIONAL, "suspension", DECIDED, Months(6))], BOOK, CHINA)[0]
    assert not any("longer" in caveat.about.en for caveat in within.caveats)


def test_a_joined_state_period_may_be_longer_up_to_the_ceiling_and_never_shorter_unmarked() -> None:
    for months, last, marked in (
        (24, date(2026, 10, 16), None),
        (48, date(2028, 10, 16), None),
        (49, date(2028, 11, 16), "longer"),
        (23, date(2026, 9, 16), "shorter"),
    ):
        found = effects([Handling(Track.STATE, "removal", DECIDED, Months(months))], BOOK, CHINA)[0]
        said = [
            word for word in ("longer", "shorter") for each in found.caveats if f"is {word} than the" in each.about.en
        ]
        assert (found.value.last, said) == (last, [] if marked is None else [marked])


def test_suspension_without_a_term_is_counted_with_its_longest_and_says_so() -> None:
    found = effects([Handling(Track.ORGANISATIONAL, "suspension", DECIDED)], BOOK, CHINA)[0]
    assert found.value.last == date(2025, 4, 16)
    assert (
        found.caveats[-1].about.en
        == "suspension for self-examination is counted with the longest term that the rule knows"
    )


def test_admonition_suspension_and_removal_from_office_are_no_sanctions() -> None:
    nature = {(each.track.value, each.code): each.nature for each in measures(LAW)}
    for none in (
        ("reminder", "admonition"),
        ("reminder", "circular"),
        ("organisational", "suspension"),
        ("organisational", "removal"),
    ):
        assert nature[none] is Nature.NOT_A_SANCTION
    assert {nature["state", code] for code in STATE} == {Nature.SANCTION}
    assert nature["party", "removal"] is Nature.SANCTION


def test_how_long_an_admonition_has_effect_is_open_unless_a_local_rule_or_the_decision_says() -> None:
    open_ = effects([Handling(Track.REMINDER, "admonition", DECIDED)], BOOK, CHINA)[0]
    assert open_.value.lifting is Lifting.OPEN
    assert (
        open_.caveats[-1].about.en
        == "no national text sets how long admonition has effect; a local rule or the decision must"
    )
    assert only("reminder", "admonition", lasts=Months(6))[0].last == date(2025, 4, 16)
    local = statutes.read("cn-nanchang")
    in_nanchang = effects([Handling(Track.REMINDER, "admonition", date(2026, 11, 23))], local, CHINA)[0]
    assert in_nanchang.value.last == date(2027, 5, 23)
    assert "nanchang-admonition" in {citation.instrument.id for citation in in_nanchang.basis}


def test_only_state_sanctions_short_of_dismissal_lift_by_themselves_and_on_conditions() -> None:
    for code in STATE[:-1]:
        (found,) = only("state", code)
        assert found.lifting is Lifting.AUTOMATIC
        assert [each.id for each in found.conditions] == ["repentance", "no-new-violation"]
    assert only("state", "dismissal")[0].lifting is Lifting.NEVER
    assert only("party", "warning")[0].lifting is Lifting.ENDS


def test_a_start_that_no_text_gives_is_marked() -> None:
    for track, marked in ((Track.STATE, False), (Track.PARTY, True)):
        caveats = effects([Handling(track, "warning", DECIDED)], BOOK, CHINA)[0].caveats
        assert any("the text seen does not say from when" in each.about.en for each in caveats) is marked


def test_what_is_from_memory_stays_marked() -> None:
    found = effects([Handling(Track.ORGANISATIONAL, "transfer", DECIDED)], BOOK, CHINA)[0]
    assert any(
        each.kind is CaveatKind.UNVERIFIED and "organisational handling" in each.about.en.lower()
        for each in found.caveats
    )


@pytest.mark.parametrize(
    ("track", "on"), [("state", date(2015, 12, 2)), ("party", date(2023, 12, 31)), ("reminder", date(2018, 4, 7))]
)
def test_a_track_without_a_text_for_the_day_is_refused(track: str, on: date) -> None:
    code = "admonition" if track == "reminder" else "warning"
    with pytest.raises(NothingInForce):
        only(track, code, on)


def test_an_unknown_measure_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownName) as refused:
        only("state", "reprimand")
    assert str(refused.value) == f"there is no state sanction 'reprimand'; there is: {', '.join(STATE)}"


def test_together_the_longest_governs_each_thing_barred_and_the_candidate_bar() -> None:
    handled = [
        Handling(Track.PARTY, "warning", DECIDED),
        Handling(Track.STATE, "major-demerit", DECIDED),
        Handling(Track.ORGANISATIONAL, "removal", DECIDED),
    ]
    found = bars(effects(handled, BOOK, CHINA), LAW)
    last = {bar.what.id: bar.last for bar in found.value}
    assert last == {
        "further-use": date(2025, 10, 16),
        "higher-post": date(2026, 10, 16),
        "leading-post": date(2025, 10, 16),
        "outside-promotion": date(2025, 10, 16),
        "party-promotion": date(2025, 10, 16),
        "pay": date(2026, 4, 16),
        "promotion": date(2026, 4, 16),
        "rank": date(2026, 4, 16),
        "effect-period": date(2026, 10, 16),
    }
    assert {citation.instrument.id for citation in found.basis} == {
        "cadre-selection-2019",
        "organisational-handling-2021",
        "government-sanctions-law",
    }
    assert CaveatKind.UNVERIFIED in {each.kind for each in found.caveats}
    without = bars(effects(handled[:2], BOOK, CHINA), LAW)
    assert {citation.instrument.id for citation in without.basis} == {"cadre-selection-2019"}


def test_an_open_end_keeps_what_it_bars_open() -> None:
    handled = [Handling(Track.REMINDER, "admonition", DECIDED), Handling(Track.PARTY, "warning", DECIDED)]
    found = bars(effects(handled, BOOK, CHINA), LAW)
    assert {bar.what.id: bar.last for bar in found.value}["effect-period"] is None
    assert [each.about.en for each in found.caveats if "must be found out" in each.about.en] == [
        "until when effect period of admonition, handling or sanction not ended, or still weighing is barred must be found out"
    ]


def handlings() -> st.SearchStrategy[Handling]:
    known = [(each.track, each.code) for each in measures(LAW)]
    days = st.dates(date(2024, 1, 1), date(2026, 6, 1))
    return st.builds(lambda pair, on: Handling(pair[0], pair[1], on), st.sampled_from(known), days)


@given(st.lists(handlings(), max_size=5), handlings())
def test_one_more_decision_never_shortens_a_bar_and_order_means_nothing(some: list[Handling], more: Handling) -> None:
    def ends(handled: list[Handling]) -> dict[str, date]:
        found = bars(effects(handled, BOOK, CHINA), BOOK.on(date(2026, 6, 1))).value
        return {bar.what.id: bar.last or date.max for bar in found}

    before, after = ends(some), ends([*some, more])
    assert all(before[id] <= after[id] for id in before)
    assert ends([more, *reversed(some)]) == after


@given(st.lists(st.sampled_from(STATE), min_size=1, max_size=6), st.sampled_from(STATE))
def test_joined_sanctions_are_the_heaviest_within_forty_eight_months(codes: list[str], more: str) -> None:
    found = join_acts(codes, LAW).value
    assert found.code == max(codes, key=STATE.index)
    assert join_acts(sorted(codes), LAW) == join_acts(codes, LAW)
    heavier = join_acts([*codes, more], LAW).value
    assert STATE.index(heavier.code) >= STATE.index(found.code)
    if found.least is not None and found.most is not None:
        assert found.least.count <= found.most.count <= 48
        assert (found.least == found.most) == (codes.count(found.code) == 1)
        assert found.least == only("state", found.code)[0].measure.rows[0].lasts


def test_joined_periods_add_up_to_the_ceiling() -> None:
    told = [join_acts(codes, LAW).value for codes in (["warning"] * 3, ["removal"] * 2, ["removal"] * 3)]
    assert [(each.least, each.most) for each in told] == [
        (Months(6), Months(18)),
        (Months(24), Months(48)),
        (Months(24), Months(48)),
    ]
    assert join_acts(["warning"] * 3, LAW).caveats[-1].about.en == (
        "which period between 6 months and 18 months, both included, is for whoever decides"
    )


def test_joining_nothing_or_an_unknown_sanction_is_refused() -> None:
    with pytest.raises(SafetyDutyError, match=r"^give at least one sanction$"):
        join_acts([], LAW)
    with pytest.raises(UnknownName, match="there is no state sanction 'fine'"):
        join_acts(["fine"], LAW)
    with pytest.raises(NothingInForce):
        join_acts(["warning"], BOOK.on(date(2020, 6, 30)))


def test_the_veto_lasts_to_the_longer_of_the_local_term_and_the_effects_and_is_open_without_both() -> None:
    demoted = effects([Handling(Track.STATE, "demotion", DECIDED)], BOOK, CHINA)
    ends = {
        bar.last
        for found in (
            veto(LAW, CHINA, decided=DECIDED, lasts=Years(1)),
            veto(LAW, CHINA, decided=DECIDED, lasts=Years(1), found=demoted),
            veto(LAW, CHINA, decided=DECIDED, lasts=Years(3), found=demoted),
            veto(LAW, CHINA, decided=DECIDED),
        )
        for bar in found.value
    }
    assert ends == {date(2025, 10, 16), date(2026, 10, 16), date(2027, 10, 16), None}
    found = veto(LAW, CHINA, decided=DECIDED)
    assert found.caveats[-1].about.en == "until when does the veto last?"
    assert [bar.what.id for bar in found.value] == ["excellence", "honours", "promotion", "rank", "further-use"]
