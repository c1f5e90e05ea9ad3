"""追责 · answering — for whoever held a post: kinds of responsibility, situations and forms that may follow, for a person to decide."""

from safetyduty.accountability.answering.bodies import BodyLiability, liable_bodies
from safetyduty.accountability.answering.candidates import Candidate, Responsibility
from safetyduty.accountability.answering.forms import Form
from safetyduty.accountability.answering.liable import Liability, liabilities
from safetyduty.accountability.answering.weighing import Factor, Situation, Weight

__all__ = [
    "BodyLiability",
    "Candidate",
    "Factor",
    "Form",
    "Liability",
    "Responsibility",
    "Situation",
    "Weight",
    "liabilities",
    "liable_bodies",
]
