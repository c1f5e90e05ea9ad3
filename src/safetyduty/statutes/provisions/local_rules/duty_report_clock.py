"""值班报告时限 · duty_report_clock — minutes to report from the duty desk."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.policy_terms.duty_report_clock import MinuteLimits

__all__ = ["DUTY_REPORT_CLOCK"]

DUTY_REPORT_CLOCK = Key("local-rules/duty-report-clock", MinuteLimits)
