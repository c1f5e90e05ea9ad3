"""What comes into question for each holder: kinds of responsibility, situations, forms; former holders too, and nobody in a vacancy."""

from datetime import date

import pytest

from safetyduty.accountability import Liability, Nature, Track, Weight, liabilities, liable_bodies
from safetyduty.facts import Accident, Register
from safetyduty.statutes import CaveatKind, Finding
from tests.accountability.diligence.scenes import DEPLOYED, SECTOR, deed, did, fire, found, register
from tests.samples import graph

LEADING = ["principal-leadership", "important-leadership"]


def liable(accident: Accident, among: Register | None = None) -> tuple[Finding[Liability], ...]:
    among = among or register()
    return liabilities(found(accident, among), accident, graph(among))


def of(post: str, rows: tuple[Finding[Liability], ...]) -> list[Liability]:
    return [row.value for row in rows if row.value.diligence.post.id == post]


def kinds(value: Liability) -> list[str]:
    return [each.kind.value for each in value.candidates]


def test_each_post_has_the_kinds_of_responsibility_that_its_duty_can_carry() -> None:
    rows = liable(fire())
    assert [kinds(each) for each in of("boss", rows)] == [["direct", *LEADING]] * 2
    assert [kinds(each) for each in of("captain", rows)] == [["supervisory", *LEADING]] * 2
    territorial, leadership = of("head", rows)
    assert kinds(territorial) == ["supervisory", *LEADING]
    assert kinds(leadership) == LEADING


def test_an_officer_answers_directly_or_for_supervision_and_never_as_a_leader() -> None:
    written = "duties:\n  - {id: duty-captain, post: captain, over: mill, kind: sector}"
    officer = register("", ("at: brigade, rank: principal", "at: brigade, rank: officer"), ("duties:", written))
    (captain,) = of("captain", liable(fire(), officer))
    assert kinds(captain) == ["direct", "supervisory"]
    assert captain.veto == captain.lifetime == ()


def test_who_left_is_told_that_leaving_does_not_exempt() -> None:
    former, present = of("boss", liable(fire()))
    said = "no longer in the post on the day of the accident: leaving does not exempt"
    assert said in [each.en for each in former.decide]
    assert said not in [each.en for each in present.decide]
    assert former.forms == present.forms


def test_what_does_not_shield_a_leader_is_listed_and_depends_on_a_finding() -> None:
    head = of("head", liable(fire()))[0]
    assert [each.id for each in head.lifetime] == ["transferred", "promoted", "retired"]
    assert "was the dereliction vile and its consequence grave?" in [each.en for each in head.decide]
    assert [each.id for each in head.veto] == ["excellence", "honours", "promotion", "rank", "further-use"]
    assert "until when does the veto last?" in [each.en for each in head.decide]


def test_a_retired_official_is_not_sanctioned_but_their_benefits_are_adjusted() -> None:
    left = register(
        "",
        (
            "at: gov, rank: principal, held: [{by: p-001, since: 2021-09-01}]",
            "at: gov, rank: principal, held: [{by: p-001, since: 2021-09-01, until: 2022-03-01}, {by: p-009, since: 2022-03-01}]",
        ),
    )
    cited = {
        row.value.diligence.holder: "27"
        in [each.article for each in row.basis if each.instrument.id == "government-sanctions-law"]
        for row in liable(fire(), left)
        if row.value.diligence.post.id == "head"
    }
    assert cited == {"p-001": True, "p-009": False}


def test_a_vacancy_holds_nobody_liable_but_the_body_that_left_it() -> None:
    vacant = register(
        "", ("at: brigade, rank: principal, held: [{by: p-002, since: 2021-09-01}]", "at: brigade, rank: principal")
    )
    assert of("captain", liable(fire(), vacant)) == []
    bodies = [row.value for row in liable_bodies(found(fire(), vacant), graph(vacant))]
    assert [(each.organisation, each.posts) for each in bodies] == [("brigade", ("captain",)), ("gov", ("head",))]


def test_the_situations_of_the_regulation_name_what_bears_on_them() -> None:
    wrong = (
        deed("captain", date(2022, 6, 28), "order-493-2007/officials-misconduct", "obstruction"),
        deed("captain", date(2022, 6, 27), "work-safety-law/official-concealment", "late"),
    )
    captain = of("captain", liable(fire(deeds=wrong)))[0]
    assert {each.id: each.bearing for each in captain.situations} == {
        "duties": (SECTOR,),
        "obstruction": ("deed/captain/2022-06-28",),
        "reporting": ("deed/captain/2022-06-27",),
        "accident": ("fire",),
        "other": (),
    }


def test_the_forms_of_an_official_run_from_a_circular_to_dismissal() -> None:
    (first, *_) = of("head", liable(fire()))
    told = [(each.measure.track.value, each.measure.code) for each in first.forms if each.measure is not None]
    assert told == [
        *(("state", code) for code in ("warning", "demerit", "major-demerit", "demotion", "removal", "dismissal")),
        *(
            ("organisational", code)
            for code in ("suspension", "transfer", "ordered-resignation", "removal", "demotion")
        ),
        ("reminder", "circular"),
        ("reminder", "admonition"),
    ]
    steps = {each.name.en: each.when.en for each in first.forms if each.when is not None and each.measure is not None}
    assert steps["warning"] == "bad result or effect"
    assert (steps["removal from post"], steps["dismissal"]) == ("graver", "grave")


def test_certain_failures_have_forms_of_their_own() -> None:
    def ordered(post: str) -> list[tuple[str, str]]:
        forms = (form for value in of(post, liable(fire())) for form in value.forms if form.measure is None)
        return [(form.because[0].basis[0].instrument.id, form.name.en) for form in forms]

    wrong = ("work-safety-law", "demotion or dismissal")
    failed = "order-302-2001"
    removal, dismissal = (failed, "removal from post"), (failed, "dismissal from public employment")
    assert ordered("captain") == [wrong, removal, dismissal] * 2
    assert ordered("head") == [wrong, (failed, "demotion"), removal, (failed, "demotion"), removal]


def test_party_forms_are_told_once_the_book_has_their_text() -> None:
    tracks = {each.measure.track for each in of("head", liable(fire()))[0].forms if each.measure is not None}
    assert Track.PARTY not in tracks


@pytest.mark.parametrize("code", ["suspension", "removal"])
def test_what_is_no_sanction_is_flagged(code: str) -> None:
    forms = of("head", liable(fire()))[0].forms
    found = [
        form
        for form in forms
        if form.measure and (form.measure.track, form.measure.code) == (Track.ORGANISATIONAL, code)
    ]
    assert [form.nature for form in found] == [Nature.NOT_A_SANCTION]


def test_people_of_a_unit_answer_by_the_law_on_units() -> None:
    former = of("boss", liable(fire()))[0]
    assert [each.name.zh for each in former.forms] == ["撤职处分", "依法追究刑事责任"]
    assert [str(each.because[0].basis[0].place().en) for each in former.forms] == ["Art. 94(2)"] * 2
    assert {each.nature for each in former.forms} == {None}
    assert not (former.situations)
    assert not (former.factors)
    assert not (former.veto)


def test_circumstances_weigh_heavier_or_lighter_and_none_is_applied() -> None:
    factors = of("head", liable(fire()))[0].factors
    assert {each.what.id for each in factors if each.weight is Weight.HEAVIER} >= {"enlarged-loss", "evidence"}
    assert {each.what.id for each in factors if each.weight is Weight.LIGHTER} >= {"reduced-loss", "confession"}


def test_kinds_of_leadership_responsibility_are_told_apart_nowhere_nationally() -> None:
    row = next(row for row in liable(fire()) if row.value.diligence.post.id == "head")
    said = "no national text seen says how principal and important leadership responsibility are told apart"
    assert [each.kind for each in row.caveats if each.about.en == said] == [CaveatKind.DISCRETION]


def test_whoever_is_exemptible_is_told_with_who_verifies_and_nothing_else() -> None:
    row = next(row for row in liable(fire(did("captain", SECTOR), did("captain", DEPLOYED))) if row.value.exemptible)
    assert not (row.value.forms)
    assert not (row.value.candidates)
    assert row.value.decide[0].en.startswith(
        "the records show every condition of an exemption: discipline and supervision organs"
    )


def test_a_party_committee_has_forms_of_its_own_and_other_bodies_are_for_a_person() -> None:
    party = (
        "organisations:\n  - {id: party, name: {zh: 县委, en: county committee}, kind: party-committee, place: county}"
    )
    secretary = "posts:\n  - {id: secretary, name: {zh: 书记, en: secretary}, at: party, rank: principal, held: [{by: p-7, since: 2021-09-01}]}"
    both = register("", ("organisations:", party), ("posts:", secretary))
    rows = {row.value.organisation: row for row in liable_bodies(found(fire(), both), graph(both))}
    assert [each.id for each in rows["party"].value.forms] == ["examination", "circular", "reorganisation"]
    assert rows["gov"].value.forms == ()
    assert rows["gov"].value.decide[0].en.startswith("the texts seen set forms against Party organisations only")
    assert CaveatKind.UNVERIFIED in {each.kind for each in rows["party"].caveats}
