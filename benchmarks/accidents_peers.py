"""事故对手 · accidents_peers — OpenFisca and its country template: one situation answered, and a column through a marginal scale."""

from collections.abc import Callable
from typing import Any

__all__ = ["marginal", "situations"]

_SALARY = {
    "persons": {"A": {"birth": {"ETERNITY": "1980-01-01"}, "salary": {"2017-01": 3000}}},
    "households": {"_": {"adults": ["A"]}},
}


def situations() -> tuple[tuple[str, Callable[[], object]], ...]:
    """Situations by name, each built and answered: the template's own two as they ask, and one income tax.

    Raises:
        ImportError: OpenFisca is not installed.
    """
    from openfisca_core.simulation_builder import SimulationBuilder  # noqa: PLC0415  # it is none of our dependencies
    from openfisca_country_template import CountryTaxBenefitSystem, situation_examples  # noqa: PLC0415  # the same

    system = CountryTaxBenefitSystem()

    def answered(situation: dict[str, Any], names: tuple[str, ...]) -> Callable[[], object]:
        def answer() -> object:
            simulation = SimulationBuilder().build_from_entities(system, situation)
            return [simulation.calculate(name, "2017-01") for name in names]

        return answer

    asked = ("disposable_income", "total_benefits", "total_taxes")
    return (
        ("the couple of its examples, three answers", answered(situation_examples.couple, asked)),
        ("the single person of its examples, one answer", answered(situation_examples.single, asked[:1])),
        ("one salary, its income tax alone", answered(_SALARY, ("income_tax",))),
    )


def marginal(salaries: Any) -> Callable[[], object]:
    """The template's marginal scale of social security, over a column of *salaries*.

    Raises:
        ImportError: OpenFisca is not installed.
    """
    from openfisca_country_template import CountryTaxBenefitSystem  # noqa: PLC0415  # it is none of our dependencies

    scale = CountryTaxBenefitSystem().parameters("2017-01").taxes.social_security_contribution
    return lambda: scale.calc(salaries)
